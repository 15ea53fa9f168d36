// Which state an article takes for granted because its paper is at home there: American papers write "President" for their own, British ones "Foreign
// Minister" without a country. What only they write so tells: "Sen.", the Pentagon, a bare "Secretary of State"; MPs, the Commons, Downing Street.
// Not "Congress", "the Senate" or "Parliament", which other states have too.
import type { People } from '../../entities/people.ts'
import { OFFICES_OF_ONE_STATE } from '../../lexicon/roles.ts'
import { AMERICAN_SPELLINGS, BRITISH_SPELLINGS } from '../../lexicon/spelling-words.ts'
import type { Entity, Reading } from '../../model.ts'

interface Home {
  code: string
  /** Offices that its papers write without the country. */
  offices: RegExp
  /** Bodies that are called so without its name. */
  bodies: ReadonlySet<string>
  /** Words that only its papers use. */
  words: RegExp
  /** "Secretary of State Antony Blinken", where no country is said before. */
  office: RegExp
  country: RegExp
}

const capitals = (office: string): string => office.replace(/\b(?!of\b|the\b)\p{Ll}/gu, letter => letter.toUpperCase())

const officeOf = (code: string): RegExp => {
  const offices = [...OFFICES_OF_ONE_STATE].flatMap(([office, state]) => (state === code ? [capitals(office)] : []))
  return new RegExp(`\\b(?:${offices.join('|')}) \\p{Lu}`, 'gu')
}

const HOMES: readonly Home[] = [
  {
    code: 'US',
    offices: /\b(?:attorney general|president|senator|sen\.|representative|rep\.|congress(?:wo)?man)(?:\s|$)/i,
    bodies: new Set([
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
    ]),
    words: /\b(?:Sens?|Reps?|Govs?)\.\s\p{Lu}/u,
    office: officeOf('US'),
    country: /\b(?:U\.?S\.?|American?)\b/,
  },
  {
    code: 'GB',
    offices: /\b(?:minister|secretary|chancellor|attorney general|solicitor general)(?:\s|$)/i,
    bodies: new Set(['House of Commons', 'House of Lords', 'Scotland Yard', 'Liberal Democrats']),
    words: /\bMPs?\b.*\b(?:Labour|Tor(?:y|ies)|Conservatives?|Lib Dems?)\b|\bDowning St/s,
    office: officeOf('GB'),
    country: /\b(?:UK|U\.K\.|British|Britain)\b/,
  },
]

/** The state whose paper would write this office without its country, if the article names it. */
export function takenForGranted(reading: Reading, people: People, wording: string): Entity | undefined {
  const home = homeOf(reading, people, wording)
  return people.entities.find(({ kind, country }) => kind === 'state' && country !== undefined && country === home)
}

/** ISO code of that state, named or not. */
export function homeOf({ article }: Reading, people: People, wording: string): string | undefined {
  const homes = HOMES.filter(one => isAtHome(one, article.text, people))
  const home = homes.length > 1 ? bySpelling(homes, article.text) : homes[0]
  return home?.offices.test(wording) ? home.code : undefined
}

/** A British paper that tells of the Pentagon spells "defence" all the same. */
function bySpelling(homes: readonly Home[], text: string): Home | undefined {
  const [british, american] = [BRITISH_SPELLINGS, AMERICAN_SPELLINGS].map(words => text.match(words)?.length ?? 0)
  if (british === american) return undefined
  return homes.find(({ code }) => code === ((british ?? 0) > (american ?? 0) ? 'GB' : 'US'))
}

function isAtHome({ code, bodies, words, office, country }: Home, text: string, people: People): boolean {
  const isPart = ({ category, kind, country: of, label }: Entity): boolean =>
    bodies.has(label) || (code === 'US' && category === 'venue' && kind === 'region' && of === code)
  if (people.entities.some(isPart) || words.test(text)) return true
  return [...text.matchAll(office)].some(({ index }) => !country.test(text.slice(Math.max(0, index - 30), index)))
}
