// Whose office a bare "President" or "Minister of Education" is: the state spoken of right before, else the one that the article takes for granted.
// Newspapers name the country of foreign officials ("Russian President …") and leave it out for their own ("President …").
// A guess that readers make too; not made for "club president Lee" (no state office), nor when two states are as likely.
import { CAPITALS, DEMONYMS } from '../../entities/lookup/countries.ts'
import type { Actor, People } from '../../entities/people.ts'
import type { Entity, Mention, Reading, Sentence } from '../../model.ts'
import { filedFrom } from './filed-from.ts'
import { homeOf, takenForGranted } from './home-paper.ts'
import { stateOfHolder } from './office-holders.ts'
import { isFormer, stateOfOffice } from './roles.ts'

export interface Office {
  reading: Reading
  people: People
  sentence: Sentence
  person: Mention
  /** Token at which the title begins. */
  from: number
  wording: string
  /** How often each state (entity id) stands with a title in this article. */
  said: ReadonlyMap<string, number>
}

/** How much more often than the next a state has to be told of to be taken for granted; it is so from the headline or the lead on. */
const CLEAR = 1.3
const LEAD = 3
/** How often at all, where it is not named so early. */
const TWICE = 2

/** The state that the office names by itself ("Secretary of State" → US), else the nearest one before it, else the one told of most. */
export function homeStateOf(office: Office): Actor[] {
  const { people, wording, said } = office
  const country = /\battorney general\b/i.test(wording)
    ? (takenForGranted(office.reading, people, wording)?.country ?? 'US')
    : stateOfOffice(wording)
  const named = country ? people.entities.find(one => one.kind === 'state' && one.country === country) : undefined
  if (named)
    return [{ entity: named.id, anonymous: false, reason: `only ${named.label} has this office`, confidence: 0.8 }]
  if (country) return []
  const held = heldBy(office)
  if (held) return held
  const home = takenForGranted(office.reading, people, wording)
  if (home && !isAbroad(office, home))
    return [
      {
        entity: home.id,
        anonymous: false,
        reason: `the own country of papers that write so: ${home.label}`,
        confidence: 0.6,
      },
    ]
  const near = stateBefore(office)
  if (near === undefined || (said.get(near) ?? 0) > 0)
    return mostTold(office, !home && homeOf(office.reading, people, wording) !== undefined)
  return people.entity(near)
    ? [{ entity: near, anonymous: false, reason: 'the state spoken of right before', confidence: 0.6 }]
    : []
}

/** The state whose office this person held then; nobody else's, even where the article does not know that state. */
function heldBy({ reading, people, person, wording }: Office): Actor[] | undefined {
  const name = people.entity(person.entity)?.label ?? ''
  const published = reading.article.publication.date
  const state = stateOfHolder({ wording, name, published, former: isFormer(wording) })
  if (state === undefined) return undefined
  const known = people.entities.find(
    ({ kind, country, label }) => kind === 'state' && (country === state || label === state),
  )
  const reason = 'who held this office then'
  return known ? [{ entity: known.id, anonymous: false, reason, confidence: 0.8 }] : []
}

/** "In Manila, President …", "Mexico's foreign minister and President …": another state or capital of the same sentence is nearer. */
const isAbroad = ({ people, sentence, from }: Office, home: Entity): boolean =>
  people
    .mentionsIn(sentence.index)
    .filter(({ to }) => to <= from)
    .map(mention => stateOf(mention, people))
    .some(state => state !== undefined && state !== home.id && state !== home.label)

/** "In Moscow, Premier …", "Canada closed its airspace. Transport Minister …": in the sentence before the title, or its paragraph's sentence before. */
function stateBefore({ reading, people, sentence, from }: Office): string | undefined {
  const own = people.mentionsIn(sentence.index).filter(({ to }) => to <= from)
  const last = reading.sentences[sentence.index - 1]
  const earlier = last?.paragraph === sentence.paragraph ? people.mentionsIn(last.index) : []
  const found = own.map(mention => stateOf(mention, people)).findLast(Boolean)
  return (
    found ??
    earlier
      .filter(({ head }) => last?.tokens[head]?.deprel.startsWith('nsubj'))
      .map(mention => stateOf(mention, people))
      .findLast(Boolean)
  )
}

/** A state, or the one whose capital is named as a place; of a capital whose state the article does not name, its own name. */
function stateOf({ entity, category }: Mention, people: People): string | undefined {
  const known = people.entity(entity)
  if (known?.kind === 'state') return entity
  const state = category === 'venue' ? CAPITALS.get(known?.label ?? '') : undefined
  if (!state) return undefined
  const isSame = ({ country, label }: { country?: string; label: string }): boolean =>
    label === state.label || (state.code !== undefined && country === state.code)
  return people.entities.find(one => one.kind === 'state' && isSame(one))?.id ?? state.label
}

/** Of the states named in the headline or the lead, the one told of most without a title; else the one spoken of most in the whole article, its government and its capital as well. */
function mostTold(office: Office, isOfUnnamed: boolean): Actor[] {
  const { people, said, wording } = office
  const best =
    filedFrom(office.reading, people) ??
    clearlyFirst(
      countStates(people, ({ form }) => form === 'name', LEAD),
      said,
    )
  const isSure = /\b(?:minister|president|premier)\b/i.test(wording) && !isOfUnnamed
  const found = best ?? (isSure ? inWholeText(office) : undefined)
  return found === undefined || !people.entity(found)
    ? []
    : [{ entity: found, anonymous: false, reason: 'the state that the article is about', confidence: 0.5 }]
}

/** By adjectives too: where most is Swiss, a minister is no Hungarian, though the article may not name Switzerland. */
function inWholeText({ reading, people, said }: Office): string | undefined {
  const count = countStates(people, ({ form }) => form !== 'pronoun')
  for (const { text } of reading.sentences.flatMap(({ tokens }) => tokens)) {
    const label = DEMONYMS.get(text)?.label
    const id = people.entities.find(one => one.kind === 'state' && one.label === label)?.id ?? label
    if (id !== undefined) count.set(id, (count.get(id) ?? 0) + 1)
  }
  return clearlyFirst(count, said, TWICE)
}

/** How often each state is spoken of; only those that come up before a sentence, and none that is somebody's surname (Thomas Jordan). */
function countStates(
  people: People,
  counts: (mention: Mention) => boolean,
  before = Number.POSITIVE_INFINITY,
): Map<string, number> {
  const count = new Map<string, number>()
  const names = people.entities.flatMap(({ category, label }) =>
    category === 'person' ? (label.split(' ').at(-1) ?? []) : [],
  )
  const surnames = new Set(names)
  for (const mention of people.mentions) {
    const { entity, sentence } = mention
    const state = people.entity(entity)
    if (
      counts(mention) &&
      state?.kind === 'state' &&
      !surnames.has(state.label) &&
      (sentence < before || count.has(entity))
    )
      count.set(entity, (count.get(entity) ?? 0) + 1)
  }
  return count
}

function clearlyFirst(
  count: ReadonlyMap<string, number>,
  said: ReadonlyMap<string, number>,
  least = 0,
): string | undefined {
  const weighed = [...count].map(([id, times]) => [id, times / (1 + (said.get(id) ?? 0))] as const)
  const [best, next] = weighed.sort((a, b) => b[1] - a[1])
  return best && best[1] >= least && !(next && best[1] < CLEAR * next[1]) ? best[0] : undefined
}
