// What passes between the rules of this stage: a predicate that takes a position, what it is about, and the position before it is finished.
import type { Actor } from '../../entities/people.ts'
import type { Act, Modality, Polarity } from '../../model.ts'
import type { Tree } from './grammar/tree.ts'

/** +1 for, -1 against, 0 neither. */
export type Sign = 1 | 0 | -1

/** What a position is about: a word that heads a phrase or clause, and the sign that the words on the way to it gave. */
export interface Matter {
  word: number
  sign: Sign
}

/** A word that takes a position, with its complements as the grammar gives them. */
export interface Predicate {
  word: number
  act: Act
  sign: Sign
  /** Heads of the complements; several when clauses are joined ("guarantees that …, and that …"). */
  matters: readonly number[]
  /** Head of the noun phrase that has the position; undefined: whoever is the subject of `word`. */
  holder?: number
  /** Head of whom it is said to: "urged Paris to …". */
  addressee?: number
  rule: string
  /** Whether the word takes a position by itself, or needs the model's vote. */
  weak?: boolean
}

/** A position with its place; topic, target and confidence are still to come. */
export interface Position {
  tree: Tree
  holders: readonly Actor[]
  sources: readonly Actor[]
  cue: number
  act: Act
  sign: Sign
  modality: Modality
  matter?: Matter
  addressee?: number
  /** First and last word of the evidence. */
  from: number
  to: number
  rule: string
  /** Whether the words of the position are the speaker's own, in a quotation. */
  speech: boolean
  /** How surely the rule holds by itself, 0–1, before calibration. */
  strength: number
}

export const flip = (sign: Sign): Sign => (sign === 1 ? -1 : sign === -1 ? 1 : 0)
export const times = (one: Sign, other: Sign): Sign => (other === -1 ? flip(one) : other === 0 ? 0 : one)
export const signOf = (polarity: Polarity): Sign => (polarity === 'for' ? 1 : polarity === 'against' ? -1 : 0)
export const polarityOf = (sign: Sign): Polarity => (sign === 1 ? 'for' : sign === -1 ? 'against' : 'neutral')
