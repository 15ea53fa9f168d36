// Which names of people are one person: full names first, over the whole article; then surnames, by agreement and nearness. Given names, middle
// initials, suffixes and titles that conflict keep people apart: "Mrs Thatcher" beside "Denis Thatcher", two brothers of one surname.
import type { Reading } from '../../model.ts'
import { addMember, nearest, newCluster } from './cluster.ts'
import type { Cluster } from './cluster.ts'
import { genderOfGiven, genderOfWord } from './gender.ts'
import type { Gender } from './gender.ts'
import { personName, samePerson, shortFormFits } from './person-name.ts'
import type { PersonName } from './person-name.ts'
import type { Sorted } from '../use/sort.ts'

interface Person {
  cluster: Cluster
  full: PersonName
}

export function joinPeople(sorted: readonly Sorted[], reading: Reading): Cluster[] {
  const named = sorted.map(entry => ({ entry, name: personName(entry.text), gender: titleGender(entry, reading) }))
  const people: Person[] = []
  for (const { entry, name, gender } of named) if (name.words.length > 1) joinFull(people, entry, name, gender)
  const shorts = named.filter(({ name }) => name.words.length <= 1)
  for (const { entry, name, gender } of shorts) joinShort(people, entry, name, gender)
  for (const { cluster } of people)
    cluster.members.sort(
      (a, b) => a.sorted.name.sentence - b.sorted.name.sentence || a.sorted.name.from - b.sorted.name.from,
    )
  return people.map(({ cluster }) => cluster)
}

/** What the word before the name says: "Mrs.", "spokeswoman". */
function titleGender({ name }: Sorted, reading: Reading): Gender | undefined {
  const before = reading.sentences[name.sentence]?.tokens.slice(Math.max(0, name.from - 2), name.from) ?? []
  return before.map(({ text }) => genderOfWord(text)).findLast(gender => gender !== undefined)
}

function joinFull(people: Person[], entry: Sorted, name: PersonName, gender: Gender | undefined): void {
  const same = people.find(person => samePerson(person.full, name))
  const short = same
    ? undefined
    : people.filter(({ full, cluster }) => agree(cluster, gender) && shortFormFits(name, full) === 'surname')
  const found = same ?? (short?.length === 1 ? short[0] : undefined)
  if (!found) return void people.push(newPerson(entry, name, gender))
  const spelled = entry.text === found.cluster.label
  const reason = spelled ? 'same name' : `${same ? 'variant' : 'surname'} of ${found.cluster.label}`
  addMember(found.cluster, entry, reason)
  if (name.words.length > found.full.words.length) Object.assign(found, { full: name })
  if (entry.text.length > found.cluster.label.length) found.cluster.label = entry.text
}

function newPerson(entry: Sorted, full: PersonName, gender: Gender | undefined): Person {
  const cluster = newCluster(entry, entry.text)
  const known = gender ?? genderOfGiven(full.words.length > 1 ? (full.folded[0] ?? '') : '')
  if (known) cluster.gender = known
  return { cluster, full }
}

const agree = (cluster: Cluster, gender: Gender | undefined): boolean =>
  gender === undefined || cluster.gender === undefined || cluster.gender === gender

function joinShort(people: Person[], entry: Sorted, name: PersonName, gender: Gender | undefined): void {
  const fitting = (how: string): Person[] =>
    people.filter(
      ({ full, cluster }) =>
        agree(cluster, gender) &&
        (shortFormFits(name, full) === how || (how === 'surname' && full.words.join(' ') === name.words.join(' '))),
    )
  const surnames = fitting('surname')
  const candidates = surnames.length > 0 ? surnames : fitting('first name')
  const cluster = nearest(
    candidates.map(person => person.cluster),
    entry,
  )
  if (!cluster) return void people.push(newPerson(entry, name, gender))
  const sure = candidates.length === 1 ? 0.95 : 0.7
  addMember(
    cluster,
    entry,
    entry.text === cluster.label
      ? 'same name'
      : `${surnames.length > 0 ? 'surname' : 'first name'} of ${cluster.label}`,
    sure,
  )
  if (gender && !cluster.gender) cluster.gender = gender
}
