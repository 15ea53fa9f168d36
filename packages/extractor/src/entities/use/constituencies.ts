// Names that stand as what a member of a legislature sits for are places: "Sen. Russell of Georgia", "the New York senator", "Jean Dupuy, deputy for
// Toulouse". Not "Sen. Russell flew to Georgia", "the president of Georgia", "MP for the Labour Party".
import type { Reading, Sentence } from '../../model.ts'
import { REGIONS } from '../../lexicon/regions.ts'
import { DEMONYMS } from '../lookup/countries.ts'
import { kindsOf } from '../lookup/kinds.ts'
import { isAcronym } from '../spelling.ts'
import type { Sorted } from './sort.ts'

const TITLE = /^(?:sen\.?|senator|rep\.?|representative|congress(?:man|woman))$/i
const BEARER = /^(?:senator|congress(?:man|woman)|democrat|republican)$/i
const SITS_FOR = /^(?:deputy|mp|parliament|senator|congress(?:man|woman))$/i
/** States of the US that share their name with a country or a city, by the name that the list of regions has. */
const SHARED = new Map([
  ['Georgia', 'Georgia'],
  ['New York', 'New York State'],
  ['Washington', 'Washington State'],
])

export function resolveConstituencies(sorted: readonly Sorted[], reading: Reading): Sorted[] {
  const people = new Set(
    sorted.flatMap(({ category, name }) => (category === 'person' ? [`${name.sentence}:${name.to}`] : [])),
  )
  const regions = sorted.map(entry => {
    const sentence = reading.sentences[entry.name.sentence]
    return sentence && isSatFor(entry, sentence, people) ? asRegion(entry) : undefined
  })
  const states = new Set(regions.flatMap(entry => (entry && !isCountryToo(entry, reading) ? [entry.text] : [])))
  return sorted.map((entry, index) => {
    if (regions[index]) return regions[index]
    if (entry.kind === 'state' && states.has(entry.text)) return asRegion(entry) ?? entry
    const sentence = reading.sentences[entry.name.sentence]
    return sentence && isElectedFor(entry, sentence) ? asPlace(entry) : entry
  })
}

/** "Georgians", "Georgian troops": the article tells of the country as well. */
const isCountryToo = ({ text }: Sorted, { sentences }: Reading): boolean =>
  sentences.some(({ tokens }) => tokens.some(token => DEMONYMS.get(token.text)?.label === text))

/** The part of the US by this name. */
function asRegion(entry: Sorted): Sorted | undefined {
  const region = REGIONS.get(SHARED.get(entry.text) ?? '')
  if (!region) return undefined
  const { label, kind } = region
  return { ...entry, category: 'venue', kind, country: 'US', listed: label, reason: 'what a legislator sits for' }
}

/** "Sen. Russell of Georgia", "a senator from Georgia", "Georgia Sen. Jon Ossoff", "the Georgia Democrat". */
function isSatFor({ text, name }: Sorted, { tokens }: Sentence, people: ReadonlySet<string>): boolean {
  if (!SHARED.has(text)) return false
  const [next, link, before] = [tokens[name.to], tokens[name.from - 1], tokens[name.from - 2]]
  if (next && (TITLE.test(next.text) || BEARER.test(next.text))) return true
  if (!link || !/^(?:of|from)$/.test(link.text)) return false
  if (before && BEARER.test(before.text)) return true
  const isOfPerson = people.has(`${name.sentence}:${link.index}`)
  return isOfPerson && tokens.slice(Math.max(0, link.index - 5), link.index).some(token => TITLE.test(token.text))
}

/** "deputy for Toulouse", "MP for Hackney North": what the reader takes for an organization, but no party's name. */
function isElectedFor({ text, name, category, kind }: Sorted, { tokens }: Sentence): boolean {
  if (category !== 'organization' || kind === 'state' || isAcronym(text) || kindsOf(text).organization) return false
  return tokens[name.from - 1]?.text === 'for' && SITS_FOR.test(tokens[name.from - 2]?.text ?? '')
}

function asPlace({ kind: _kind, country: _country, listed: _listed, ...entry }: Sorted): Sorted {
  return { ...entry, category: 'venue', kind: kindsOf(entry.text).venue ?? 'region', reason: 'what a deputy sits for' }
}
