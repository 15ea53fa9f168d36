// One question for a pronoun: which of these does it stand for, or none? A small network answers.
import type { Token } from '../../model.ts'
import type { Candidate } from './candidates.ts'
import { openNet } from './net.ts'
import { PRONOUN_NET } from './pronoun-net.ts'
import type { Weighing } from './pronoun-features.ts'
import type { PronounKind } from './pronoun-words.ts'

/** A pronoun with all that it may stand for. */
export interface Question extends Weighing {
  token: Token
  kind: PronounKind
  candidates: readonly Candidate[]
}

export interface Choice {
  /** Absent: none of them. */
  candidate?: Candidate
  probability: number
}

export type Chooser = (question: Question) => Choice

const weigh = openNet(PRONOUN_NET)

/** The likeliest, as the network has it. */
export function likeliest({ candidates, shared, options }: Question): Choice {
  const probabilities = weigh(shared, options)
  const probability = Math.max(...probabilities)
  const candidate = candidates[probabilities.indexOf(probability)]
  return { probability, ...(candidate ? { candidate } : {}) }
}
