// Places that stand for those who play or legislate for them: "the all-rounder of Worcestershire" is of the club, "Santa Clara County passed a law" says what its government did.
// Not "a striker from Worcestershire", "Santa Clara County lies south of the city".
import { FIELD_OF } from '../../lexicon/fields.ts'
import type { Reading, Sentence } from '../../model.ts'
import { headIndex, isSubject } from './grammar.ts'
import type { Sorted } from './sort.ts'

export function resolvePlaceBodies(sorted: readonly Sorted[], { sentences }: Reading): Sorted[] {
  return sorted.map(entry => {
    const sentence = sentences[entry.name.sentence]
    if (entry.category !== 'venue' || entry.reason === 'listed seat' || !sentence) return entry
    if (isPlayedFor(entry, sentence)) return asBody(entry, 'sports', 'what a player is of')
    return legislates(entry, sentence) ? asBody(entry, 'government', 'place that legislates') : entry
  })
}

const isPlayedFor = ({ name }: Sorted, { tokens }: Sentence): boolean =>
  tokens[name.from - 1]?.text === 'of' && FIELD_OF.get(tokens[name.from - 2]?.lemma.toLowerCase() ?? '') === 'sport'

function legislates({ name, text }: Sorted, sentence: Sentence): boolean {
  const token = sentence.tokens[headIndex(sentence, name.from, name.to)]
  const verb = token && sentence.tokens[token.head]
  if (!verb || !/\s(?:County|Borough|Township|Parish)$/.test(text)) return false
  return isSubject(token.deprel) && !token.deprel.includes('pass') && LEGISLATING.has(verb.lemma)
}

const LEGISLATING = new Set(
  'pass adopt approve enact repeal ban outlaw forbid vote sue levy impose legislate order declare'.split(' '),
)

function asBody(
  { country: _place, listed: _listed, ...entry }: Sorted,
  kind: 'sports' | 'government',
  reason: string,
): Sorted {
  return { ...entry, category: 'organization', kind, reason }
}
