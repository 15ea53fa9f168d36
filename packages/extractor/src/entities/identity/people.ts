// Which names of people are one person: full names first, over the whole article; then surnames, by agreement and nearness. Given names, middle
// initials, suffixes and titles that conflict keep people apart: "Mrs Thatcher" beside "Denis Thatcher", two brothers of one surname.
import type { Reading } from '../../model.ts'
import type { Sorted } from '../use/sort.ts'
import { addMember, inOrder, newCluster } from './cluster.ts'
import type { Cluster } from './cluster.ts'
import { genderOfGiven, genderOfWord } from './gender.ts'
import type { Gender } from './gender.ts'
import { isOtherOffice } from './offices.ts'
import { personName, samePerson, shortFormFits } from './person-name.ts'
import { choosePerson } from './choose-person.ts'
import type { Person, PersonMention } from './choose-person.ts'

/** People by each word of their name, so that only namesakes are compared. */
type Index = Map<string, Person[]>

export function joinPeople(sorted: readonly Sorted[], reading: Reading): Cluster[] {
  const mentions = sorted.map(entry => describe(entry, reading))
  const people: Person[] = []
  const index: Index = new Map()
  const add = (mention: PersonMention): void => {
    const person = newPerson(mention)
    people.push(person)
    for (const word of new Set(mention.name.words)) index.set(word, [...(index.get(word) ?? []), person])
  }
  for (const mention of mentions) if (mention.name.words.length > 1 && !joinFull(index, mention)) add(mention)
  for (const mention of mentions)
    if (mention.name.words.length <= 1 && !joinShort(index, mention, reading)) add(mention)
  for (const { cluster } of people) cluster.members.sort(inOrder)
  return people.map(({ cluster }) => cluster)
}

function describe(entry: Sorted, reading: Reading): PersonMention {
  const gender = titleGender(entry, reading)
  const paragraph = reading.sentences[entry.name.sentence]?.paragraph ?? 0
  return { entry, name: personName(entry.text), paragraph, ...(gender ? { gender } : {}) }
}

/** What the word before the name says: "Mrs.", "spokeswoman". */
function titleGender({ name }: Sorted, reading: Reading): Gender | undefined {
  const before = reading.sentences[name.sentence]?.tokens.slice(Math.max(0, name.from - 2), name.from) ?? []
  return before.map(({ text }) => genderOfWord(text)).findLast(gender => gender !== undefined)
}

const namesakes = (index: Index, { name }: PersonMention): Person[] => index.get(name.words.at(-1) ?? '') ?? []

/** False when nobody of this full name is known yet. */
function joinFull(index: Index, mention: PersonMention): boolean {
  const { entry, name, gender } = mention
  const known = namesakes(index, mention)
  const same = known.find(person => samePerson(person.full, name))
  const longer = same
    ? []
    : known.filter(
        person =>
          agree(person, gender) &&
          (shortFormFits(name, person.full) === 'surname' || shortFormFits(person.full, name) === 'surname') &&
          person.full.words.length > 1,
      )
  const found = same ?? (longer.length === 1 ? longer[0] : undefined)
  if (!found) return false
  const { cluster } = found
  addMember(
    cluster,
    entry,
    entry.text === cluster.label ? 'same name' : `${same ? 'variant' : 'surname'} of ${cluster.label}`,
  )
  if (name.words.length > found.full.words.length) found.full = name
  if (entry.text.length > cluster.label.length) cluster.label = entry.text
  return true
}

function newPerson({ entry, name, gender }: PersonMention): Person {
  const cluster = newCluster(entry, entry.text)
  const known = gender ?? genderOfGiven(name.words.length > 1 ? (name.folded[0] ?? '') : '')
  if (known) cluster.gender = known
  return { cluster, full: name }
}

const agree = ({ cluster }: Person, gender: Gender | undefined): boolean =>
  gender === undefined || cluster.gender === undefined || cluster.gender === gender

function joinShort(index: Index, mention: PersonMention, reading: Reading): boolean {
  const { entry, name, gender } = mention
  const known = namesakes(index, mention).filter(
    person => agree(person, gender) && !isOtherOffice(entry, person.cluster, reading),
  )
  const surnames = known.filter(
    ({ full }) => shortFormFits(name, full) === 'surname' || full.words.join(' ') === name.words.join(' '),
  )
  const others = known.filter(({ full }) => shortFormFits(name, full) === 'first name')
  const middle = known.filter(({ full }) => shortFormFits(name, full) === 'middle name')
  const candidates = [surnames, others, middle.length === 1 ? middle : []].find(({ length }) => length > 0) ?? []
  const cluster = choosePerson(candidates, mention, reading)
  if (!cluster) return false
  const reason =
    entry.text === cluster.label
      ? 'same name'
      : `${surnames.length > 0 ? 'surname' : others.length > 0 ? 'first name' : 'middle name'} of ${cluster.label}`
  addMember(cluster, entry, reason, candidates.length === 1 ? 0.95 : 0.7)
  if (gender && !cluster.gender) cluster.gender = gender
  return true
}
