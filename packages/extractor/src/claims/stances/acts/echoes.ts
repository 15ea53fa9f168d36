// Positions taken without words for them: "So does Kirk Kerkorian.", "Nor did Paris.": the position of the sentence before, with another holder.
import type { Actor, People } from '../../../entities/people.ts'
import type { Token } from '../../../model.ts'
import { actorsAt } from '../speakers/holders.ts'
import type { Position } from '../position.ts'
import type { Scene } from '../grammar/scene.ts'
import { isNegated } from '../grammar/words.ts'
import { phraseStart } from '../grammar/clauses.ts'
import type { Tree } from '../grammar/tree.ts'

const HELPERS = /^(?:do|have|be|will|would|can|could|should)$/
/** Words of an answer like "The archbishop of the city did not.", at most. */
const LONGEST_ANSWER = 12
/** Words of such a sentence before its subject, at most. */
const LONGEST = 4

/**
 * @param before positions of the sentence before
 * @param isAlone whether the sentence has no other position; "So did the union, which will sue" has one more
 */
export function echoIn({ tree, people, speech }: Scene, before: readonly Position[], isAlone: boolean): Position[] {
  const agreed = isAlone ? agreementIn(tree) : undefined
  const subject = agreed?.subject ?? subjectIn(tree.tokens)
  const said = before.findLast(({ modality }) => modality === 'actual')
  if (!subject || !said || speech[subject.index]) return []
  const holders = holdersIn(tree, people, subject)
  if (holders.length === 0) return []
  const { sign, matter, strength } = said
  const side = (matter?.sign ?? sign) * (agreed?.turns ? -1 : 1)
  const act = agreed ? (side < 0 ? 'oppose' : 'support') : said.act
  const from = Math.min(0, phraseStart(tree, subject.index))
  return [
    {
      tree,
      holders,
      sources: [],
      cue: subject.index,
      act,
      sign: side < 0 ? -1 : side > 0 ? 1 : 0,
      modality: 'actual',
      from,
      to: nameEnd(tree, people, subject),
      rule: 'echo',
      speech: false,
      strength,
    },
  ]
}

/** "Tutu agreed.", "De Klerk did not.": of the position before; not "the sides agreed on a date". */
function agreementIn(tree: Tree): { subject: Token; turns: boolean } | undefined {
  const verb = tree.token(tree.order[0] ?? -1)
  const subject = verb && tree.one(verb.index, 'nsubj')
  if (!verb || !subject || subject.index > verb.index || tree.tokens.length > LONGEST_ANSWER) return undefined
  if (
    verb.upos === 'AUX' &&
    /^(?:do|have|will|would)$/.test(tree.lemma(verb.index)) &&
    tree.all(verb.index, 'obj', 'xcomp', 'ccomp', 'obl').length === 0
  )
    return isNegated(tree, verb.index) ? { subject, turns: true } : undefined
  const isAlone =
    /^(?:agree|concur)$/.test(tree.lemma(verb.index)) &&
    tree.all(verb.index, 'obj', 'xcomp', 'ccomp', 'obl', 'conj').length === 0
  return isAlone ? { subject, turns: isNegated(tree, verb.index) } : undefined
}

/** "So does X", "Neither has X", "Nor did X": an opener, a helper, a nominal, and no verb of its own. */
function subjectIn(tokens: readonly Token[]): Token | undefined {
  const [opener, helper] = tokens
  if (!opener || !/^(?:so|neither|nor)$/i.test(opener.text) || !helper || helper.upos !== 'AUX') return undefined
  if (!HELPERS.test(helper.lemma.toLowerCase())) return undefined
  const subject = tokens
    .slice(2, 2 + LONGEST)
    .find(({ deprel, upos }) => /^(?:nsubj|root|obj)/.test(deprel) && upos !== 'VERB')
  const governor = subject && tokens[subject.head]
  return subject && (!governor || governor.upos === 'AUX' || governor.index === opener.index) ? subject : undefined
}

/** Where the last of those ends who are named: "the Federation of Labor and the Committee for Industrial Organization". */
function nameEnd({ tokens, sentence }: Tree, people: People, { index }: Token): number {
  const named = people
    .mentionsIn(sentence.index)
    .filter(({ head, form }) => form === 'name' && head >= index && !isCut(tokens, index, head))
  const last = tokens.findLast(({ head, deprel }) => head === index && deprel === 'flat')?.index ?? index
  return Math.max(last, ...named.map(({ to }) => to - 1))
}

/** A clause of its own begins between the two. */
const isCut = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => /^(?:who|which|that|whose|;|:)$/i.test(text))

/** Whoever is named in apposition: "both houses of labor, the Federation and the Committee". */
function holdersIn(tree: Tree, people: People, { index }: Token): readonly Actor[] {
  const beside = tree.all(index, 'appos', 'conj').map(part => part.index)
  const named = beside.filter(at => people.mentionAt(tree.sentence.index, at)?.form === 'name')
  const own = people.mentionAt(tree.sentence.index, index)?.form === 'name' ? [index] : []
  const heads = [...own, ...named]
  const actors = heads.length > 0 ? heads.flatMap(at => actorsAt(tree, people, at)) : actorsAt(tree, people, index)
  return [...new Map(actors.map(actor => [actor.entity, actor])).values()]
}
