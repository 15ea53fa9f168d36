// Topics that are looked at as one: adding one, taking one out, and which others are likely to be the same.
import type { Dataset } from '../model/dataset.ts'
import { fold } from './fold.ts'
import { labelOf } from './statements.ts'

type Joins = readonly (readonly string[])[]

/** The other topic, with all that was joined to it, goes to this one, which names the join. */
export function joinTopics(joins: Joins, topic: string, other: string): string[][] {
  const ofTopic = joins.find(topics => topics[0] === topic) ?? [topic]
  const ofOther = joins.find(topics => topics.includes(other)) ?? [other]
  const rest = joins.filter(topics => topics !== ofTopic && topics !== ofOther).map(topics => [...topics])
  return [...rest, [...new Set([...ofTopic, ...ofOther])]]
}

/** A join of one is none. */
export function leaveJoin(joins: Joins, topic: string, other: string): string[][] {
  return joins
    .map(topics => (topics[0] === topic ? topics.filter(item => item !== other) : [...topics]))
    .filter(topics => topics.length > 1)
}

/** Every other topic: those whose names share a word with this one's first, the more words the earlier. */
export function likelyJoins(data: Dataset, topic: string, joins: Joins): { alike: string[]; others: string[] } {
  const words = wordsOf(data, topic)
  const joined = new Set(joins.flatMap(topics => topics))
  const rest = [...data.entities.values()]
    .filter(({ category, key }) => category === 'topic' && key !== topic && !joined.has(key))
    .map(({ key }) => ({ key, common: [...wordsOf(data, key)].filter(word => words.has(word)).length }))
    .toSorted(
      (one, other) => other.common - one.common || labelOf(data, one.key).localeCompare(labelOf(data, other.key), 'en'),
    )
  return {
    alike: rest.filter(({ common }) => common > 0).map(({ key }) => key),
    others: rest.filter(({ common }) => common === 0).map(({ key }) => key),
  }
}

const SMALL = new Set([
  'of',
  'the',
  'a',
  'an',
  'and',
  'or',
  'in',
  'on',
  'at',
  'to',
  'for',
  'by',
  'with',
  'from',
  'about',
  's',
])

/** A plural counts as its singular. */
function wordsOf(data: Dataset, topic: string): ReadonlySet<string> {
  const names = [labelOf(data, topic), ...(data.entities.get(topic)?.aliases ?? [])]
  const words = names.flatMap(name => fold(name).split(' ')).filter(word => !SMALL.has(word))
  return new Set(words.map(word => word.replace(/(?<=\w{3})s$/u, '')))
}
