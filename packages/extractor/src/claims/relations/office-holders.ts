// Whose office it is by who holds it: "President Nixon" in a text of 1972 is the American one, "Premier Blum" of 1936 the French one. Only a state that
// the article knows anyway becomes an owner, and a surname that two holders of such an office shared at the time decides nothing.
import { fold } from '../../entities/spelling.ts'
import { OFFICE_TERMS, type OfficeTerm } from '../../lexicon/office-terms.ts'

/** How long papers go on calling somebody by an office that is over, in years; "former President" has no end. */
const AFTER = 1

export interface OfficeHolder {
  /** Words of the title, with or without more ("the French Premier"). */
  wording: string
  /** The person as the article calls him. */
  name: string
  /** ISO day of publication, where it is known. */
  published: string | undefined
  former: boolean
}

/** ISO code or name of the one state whose office this holder has; nothing when none or several fit. */
export function stateOfHolder(holder: OfficeHolder): string | undefined {
  const states = new Set(OFFICE_TERMS.filter(term => fits(term, holder)).map(({ state }) => state))
  const [only] = states
  return states.size === 1 ? only : undefined
}

const fits = (term: OfficeTerm, { wording, name, published, former }: OfficeHolder): boolean =>
  isOffice(term, wording) && isNamed(term, name) && isInTime(term, published, former)

/** "Premier" and "Prime Minister" are one office; "Vice President" is not "President". */
function isOffice({ office }: OfficeTerm, wording: string): boolean {
  const said = wording.toLowerCase().replaceAll('-', ' ')
  if (/\b(?:vice|deputy|shadow)\b/.test(said) !== /\b(?:vice|deputy)\b/.test(office)) return false
  const names = /^(?:premier|prime minister|taoiseach)$/.test(office)
    ? ['premier', 'prime minister', 'taoiseach']
    : [office]
  return names.some(one => new RegExp(`\\b${one}\\b`).test(said))
}

/** The whole name, the surname alone, or first name and surname: "Blum" and "Léon Blum", not "Robert Kennedy" for the President. */
function isNamed({ holder, state = '' }: OfficeTerm, name: string): boolean {
  const [whole, said] = [fold(holder), fold(name)]
  if (said === whole) return true
  if (FAMILY_FIRST.has(state)) return whole.startsWith(`${said} `)
  return whole.endsWith(` ${said}`) || (firstOf(whole) === firstOf(said) && lastOf(whole) === lastOf(said))
}

/** Where the family name stands first: "President Xi". */
const FAMILY_FIRST = new Set(['CN', 'KP', 'KR', 'SG', 'VN', 'South Vietnam'])
const firstOf = (name: string): string | undefined => name.split(' ')[0]
const lastOf = (name: string): string | undefined => name.split(' ').at(-1)

function isInTime({ from, to }: OfficeTerm, published: string | undefined, former: boolean): boolean {
  if (published === undefined) return true
  return from.slice(0, published.length) <= published && (former || to === undefined || published <= yearsAfter(to))
}

const yearsAfter = (day: string): string => `${Number(day.slice(0, 4)) + AFTER}${day.slice(4)}`
