// Which of several people of one surname a bare "Hollins" is: with "Mr." the one named last; without, the one named last in this paragraph, else
// the one whom the article introduced first, for relatives get their first names.
import type { Reading } from '../../model.ts'
import { lastBefore, nearest, orderOf } from './cluster.ts'
import type { Cluster } from './cluster.ts'
import type { Gender } from './gender.ts'
import type { PersonName } from './person-name.ts'
import type { Sorted } from '../use/sort.ts'

export interface Person {
  cluster: Cluster
  full: PersonName
}

/** A name with what stands around it. */
export interface PersonMention {
  entry: Sorted
  name: PersonName
  gender?: Gender
  paragraph: number
}

export function choosePerson(
  candidates: readonly Person[],
  mention: PersonMention,
  reading: Reading,
): Cluster | undefined {
  const clusters = candidates.map(({ cluster }) => cluster)
  const last = nearest(clusters, mention.entry)
  if (clusters.length < 2 || mention.gender !== undefined || !last) return last
  const sentence = Math.floor(lastBefore(last, mention.entry) / 10_000)
  if (reading.sentences[sentence]?.paragraph === mention.paragraph) return last
  return clusters.toSorted((a, b) => firstOf(a) - firstOf(b))[0]
}

const firstOf = ({ members: [first] }: Cluster): number => (first ? orderOf(first.sorted) : Number.POSITIVE_INFINITY)
