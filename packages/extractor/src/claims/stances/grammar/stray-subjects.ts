// Subjects that were read beside those of the clause before: "Ann and Bob voted for it; Carl voted against it", "He blamed him; the senator deplored it".
// Each verb gets its own. Not: "Ann voted for it and praised Carl" (nobody stands before the second verb).
import type { Token } from '../../../model.ts'

/** How many words before the second verb its subject is looked for. */
const REACH = 40

/** The words of a sentence with such subjects hung on their verbs; the same array where none strays. */
export function hangStray(tokens: readonly Token[]): readonly Token[] {
  const strays = new Map(tokens.flatMap(verb => strayOf(tokens, verb) ?? []))
  if (strays.size === 0) return tokens
  return tokens.map(token => {
    const head = strays.get(token.index)
    return head === undefined ? token : { ...token, head, deprel: 'nsubj' }
  })
}

/** The subject that belongs to a verb, and the verb. */
function strayOf(tokens: readonly Token[], verb: Token): [number, number][] | undefined {
  const first = /^(?:parataxis|conj)$/.test(verb.deprel) && verb.upos === 'VERB' ? tokens[verb.head] : undefined
  if (!first || first.index > verb.index) return undefined
  const between = tokens.slice(Math.max(first.index + 1, verb.index - REACH), verb.index)
  if (between.some(({ head, deprel }) => head === verb.index && /^(?:nsubj|csubj|expl|mark)/.test(deprel)))
    return undefined
  const stray =
    between.find(token => isSecondSubject(tokens, token, first)) ??
    between.find(token => isJoinedAcross(tokens, token, first)) ??
    nameBefore(tokens, verb)
  return stray && [[stray.index, verb.index]]
}

/** A second subject of the first verb, behind it. */
const isSecondSubject = (tokens: readonly Token[], { head, deprel, index }: Token, first: Token): boolean =>
  head === first.index &&
  deprel === 'nsubj' &&
  hasSubjectBefore(tokens, first) &&
  tokens.slice(first.index, index).some(({ text }) => text === ';' || text === ',')

const hasSubjectBefore = (tokens: readonly Token[], { index }: Token): boolean =>
  tokens
    .slice(Math.max(0, index - REACH), index)
    .some(({ head, deprel }) => head === index && deprel.startsWith('nsubj'))

/** Joined to the first verb's subject over the verb and a semicolon or comma. */
function isJoinedAcross(tokens: readonly Token[], { head, deprel, index }: Token, first: Token): boolean {
  const subject = deprel === 'conj' && head < first.index ? tokens[head] : undefined
  if (subject?.head !== first.index || !subject.deprel.startsWith('nsubj')) return false
  return tokens.slice(first.index, index).some(({ text }) => text === ';' || text === ',')
}

/** "…, and Oxfam's Antonio Hill said": a name right before the verb, behind its conjunction, that was joined to something else. */
function nameBefore(tokens: readonly Token[], verb: Token): Token | undefined {
  const last = tokens[verb.index - 1]
  const name = last?.deprel === 'flat' ? tokens[last.head] : last
  if (name?.upos !== 'PROPN' || name.deprel !== 'conj') return undefined
  const joint = tokens
    .slice(Math.max(0, name.index - REACH), name.index)
    .some(({ head, deprel }) => head === verb.index && deprel === 'cc')
  return joint && !/^(?:NOUN|PROPN)$/.test(tokens[name.head]?.upos ?? '') ? name : undefined
}
