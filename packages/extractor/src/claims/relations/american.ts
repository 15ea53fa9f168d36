// Whether an article takes the United States for granted: American papers write "President" for their own. What only they write so tells: "Sen." and
// "Gov.", states of the union, the Pentagon, a bare "Secretary of State". Not "Congress" or "the Senate", which other states have too.
import type { People } from '../../entities/people.ts'
import { OFFICES_OF_ONE_STATE } from '../../lexicon/roles.ts'
import type { Entity, Reading } from '../../model.ts'

/** Bodies of the United States that are called so without its name. */
const BODIES = new Set([
  'Pentagon',
  'State Department',
  'CIA',
  'FBI',
  'NSA',
  'NASA',
  'FEMA',
  'Federal Reserve',
  'Republican Party',
  'Democratic Party',
  'House of Representatives',
])
const TITLES = /\b(?:Sens?|Reps?|Govs?)\.\s\p{Lu}/u
const OFFICE = new RegExp(
  `\\b(?:${[...OFFICES_OF_ONE_STATE].flatMap(([office, code]) => (code === 'US' ? [capitals(office)] : [])).join('|')}) \\p{Lu}`,
  'gu',
)

/** The article's United States, where it is taken for granted. */
export function takenForGranted({ article }: Reading, people: People): Entity | undefined {
  const states = people.entities.find(({ kind, country }) => kind === 'state' && country === 'US')
  if (!states) return undefined
  const isHome = ({ category, kind, country, label }: Entity): boolean =>
    BODIES.has(label) || (category === 'venue' && kind === 'region' && country === 'US')
  if (people.entities.some(isHome) || TITLES.test(article.text)) return states
  return hasBareOffice(article.text) ? states : undefined
}

/** "Secretary of State Antony Blinken", not "the U.S. Deputy Secretary of State". */
const hasBareOffice = (text: string): boolean =>
  [...text.matchAll(OFFICE)].some(
    ({ index }) => !/\b(?:U\.?S\.?|American?)\b/.test(text.slice(Math.max(0, index - 30), index)),
  )

function capitals(office: string): string {
  return office.replace(/\b(?!of\b|the\b)\p{Ll}/gu, letter => letter.toUpperCase())
}
