// Bounds for the year of a text that names none: who is in office, and how long ago known events are.
import { KNOWN_EVENTS } from '../../lexicon/known-events.ts'
import { OFFICE_TERMS, type OfficeTerm } from '../../lexicon/office-terms.ts'

/** A year that "three decades after the fall of the Berlin Wall" points at, give or take. */
export interface Elapsed {
  year: number
  tolerance: number
}

export interface Eras {
  /** For each office-holder named with the office, the terms that may be meant. */
  holders: OfficeTerm[][]
  elapsed: Elapsed[]
}

const LONGEST = 60_000
const TITLED =
  /(?<!\b(?:[Ff]ormer|[Ll]ate|[Tt]hen|[Dd]eputy|[Ff]uture|[Ee]x|[Aa]cting|[Oo]nce)[\s-])\b(?<office>Vice President|President|Prime Minister|Chancellor|Premier|Pope|(?:First )?General Secretary|Secretary[- ]General|Secretary of State|Foreign Minister)\s+(?<name>\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:de|von|der|van|da|el|al)\s+)*\p{Lu}[\p{L}.'’-]*){0,3})/gu
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]
const SPAN =
  /\b(?<count>\d{1,3}|a|[a-z]+)\s+(?<unit>years?|decades?)\s+(?:ago|after|since|later|on from|following)\b/giu
const NEAR = 60

export function findEras(text: string): Eras {
  const body = text.slice(0, LONGEST)
  return { holders: findHolders(body), elapsed: findElapsed(body) }
}

/** "President Biden" and "US President Joe Biden", not "former President Donald Trump" or "Deputy Secretary of State". */
function findHolders(text: string): OfficeTerm[][] {
  const byHolder = new Map<string, OfficeTerm[]>()
  for (const { groups } of text.matchAll(TITLED)) {
    const office = (groups?.['office'] ?? '')
      .toLowerCase()
      .replace('-', ' ')
      .replace(/^first /u, '')
    const terms = OFFICE_TERMS.filter(term => term.office === office && isHolder(groups?.['name'] ?? '', term))
    if (terms.length > 0) byHolder.set(`${office} ${terms[0]?.holder ?? ''}`, terms)
  }
  return [...byHolder.values()]
}

/** The surname stands alone, or after the first name of its holder. */
function isHolder(name: string, { holder }: OfficeTerm): boolean {
  const words = name.replace(/['’]s?$/u, '').split(/\s+/u)
  const [first = '', ...others] = holder.split(/\s+/u)
  const surname = others.at(-1) ?? first
  const at = words.indexOf(surname)
  return at === 0 || (at > 0 && words[0] === first)
}

function findElapsed(text: string): Elapsed[] {
  return KNOWN_EVENTS.flatMap(([event, year]) => {
    const match = event.exec(text)
    if (match === null) return []
    const around = text.slice(Math.max(0, match.index - NEAR), match.index + match[0].length + NEAR)
    const { count, unit } = [...around.matchAll(SPAN)][0]?.groups ?? {}
    return count === undefined || unit === undefined
      ? []
      : elapsedSince(year, count.toLowerCase(), /^decade/iu.test(unit))
  })
}

function elapsedSince(year: number, count: string, decades: boolean): Elapsed[] {
  const number = count === 'a' ? 1 : /^\d/u.test(count) ? Number(count) : NUMBERS.indexOf(count)
  return number <= 0 ? [] : [{ year: year + number * (decades ? 10 : 1), tolerance: decades ? 4 : 1 }]
}
