// What the company that a name keeps says of it: in a row with organizations ("Pfizer, Glaxo Wellcome and Merck") and before those who speak for it
// ("a Harley-Davidson spokeswoman"), what the reader doubtfully took for a person is an organization. Not "Amnesty and Mary Robinson", "a Clinton spokesman".
import { GIVEN_NAMES } from '../../lexicon/given-names.ts'
import type { Reading, Sentence } from '../../model.ts'
import { dependents, firstConjunct, headIndex } from '../use/grammar.ts'
import { fold } from '../spelling.ts'
import { bySentence, byPlace, textOf, tokensOf } from './name.ts'
import type { Name } from './name.ts'

/** A person that the reader is surer of stays one. */
const SURE = 0.8

export function followPeers(names: readonly Name[], reading: Reading): Name[] {
  const people = new Set(
    names
      .filter(({ label, probability, from, to }) => label === 'person' && (probability >= SURE || to - from > 2))
      .flatMap(name => [textOf(reading, name), tokensOf(reading, name).at(-1)?.text ?? '']),
  )
  return [...bySentence(names)]
    .flatMap(([index, own]) => {
      const sentence = reading.sentences[index]
      if (!sentence) return own
      return own.map(name => {
        if (name.label !== 'person' || name.probability >= SURE || people.has(textOf(reading, name))) return name
        return isPeer(name, own, sentence)
          ? { ...name, label: 'organization' as const, rule: 'in a row with organizations' }
          : name
      })
    })
    .sort(byPlace)
}

function isPeer(name: Name, names: readonly Name[], sentence: Sentence): boolean {
  const first = sentence.tokens[name.from]
  if (!first || GIVEN_NAMES.has(fold(first.text)) || !/\p{Ll}/u.test(first.text)) return false
  const row = rowOf(sentence, headIndex(sentence, name.from, name.to))
  const others = names.filter(other => other !== name && row.some(at => other.from <= at && other.to > at))
  return others.length > 0 && others.every(({ label }) => label === 'organization')
}

/** Heads of all that is joined with a word. */
function rowOf(sentence: Sentence, index: number): number[] {
  const start = firstConjunct(sentence, index)
  const joinedTo = (at: number): number[] =>
    dependents(sentence, at).filter(child => sentence.tokens[child]?.deprel === 'conj')
  const joined = joinedTo(start)
  return [start, ...joined, ...joined.flatMap(joinedTo)]
}
