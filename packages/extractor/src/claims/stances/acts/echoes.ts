// Positions taken without words for them: "So does Kirk Kerkorian.", "Nor did Paris.": the position of the sentence before, with another holder.
import type { Token } from '../../../model.ts'
import { actorsAt } from '../speakers/holders.ts'
import type { Position } from '../position.ts'
import type { Scene } from '../grammar/scene.ts'
import { phraseStart } from '../grammar/clauses.ts'

const HELPERS = /^(?:do|have|be|will|would|can|could|should)$/
/** Words of such a sentence before its subject, at most. */
const LONGEST = 4

/** @param before positions of the sentence before */
export function echoIn({ tree, people, speech }: Scene, before: readonly Position[]): Position[] {
  const subject = subjectIn(tree.tokens)
  const said = before.findLast(({ modality }) => modality === 'actual')
  if (!subject || !said || speech[subject.index]) return []
  const holders = actorsAt(tree, people, subject.index)
  if (holders.length === 0) return []
  const { act, sign, matter, strength } = said
  const from = Math.min(0, phraseStart(tree, subject.index))
  return [
    {
      tree,
      holders,
      sources: [],
      cue: subject.index,
      act,
      sign: matter?.sign ?? sign,
      modality: 'actual',
      from,
      to: nameEnd(tree.tokens, subject),
      rule: 'echo',
      speech: false,
      strength,
    },
  ]
}

/** "So does X", "Neither has X", "Nor did X": an opener, a helper, a nominal, and no verb of its own. */
function subjectIn(tokens: readonly Token[]): Token | undefined {
  const [opener, helper] = tokens
  if (!opener || !/^(?:so|neither|nor)$/i.test(opener.text) || !helper || helper.upos !== 'AUX') return undefined
  if (!HELPERS.test(helper.lemma.toLowerCase())) return undefined
  const subject = tokens
    .slice(2, 2 + LONGEST)
    .find(({ deprel, upos }) => /^(?:nsubj|root)/.test(deprel) && upos !== 'VERB')
  const governor = subject && tokens[subject.head]
  return subject && (!governor || governor.upos === 'AUX' || governor.index === opener.index) ? subject : undefined
}

const nameEnd = (tokens: readonly Token[], { index }: Token): number =>
  tokens.findLast(({ head, deprel }) => head === index && deprel === 'flat')?.index ?? index
