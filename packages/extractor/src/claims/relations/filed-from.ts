// The state in whose capital a report was written: "Accra, Tuesday, 16 February, 1960", "MOSCOW, Dec. 9 —". Its ministers need no country there.
// Not: "ZURICH, Jan. 15" (no capital), "Accra crowds say no" (no date and no dash: a headline).
import { CAPITALS } from '../../entities/lookup/countries.ts'
import type { People } from '../../entities/people.ts'
import type { Reading } from '../../model.ts'

/** Where it may stand, in sentences, and how long it may be. */
const OPENING = 8
const LONGEST = 80

const DATELINE =
  /^(\p{Lu}[\p{L}.' ]+?)(?:, [^.]{0,40}?)?(?:, (?:\p{Lu}\p{L}+day\b|\p{Lu}\p{L}{2,8}\.? \d|\d{1,2} \p{Lu}).*|\s*(?:\([^)]*\))?\s*(?:--|[–—-]))$/u

/** Entity id, where the article names the state. */
export function filedFrom({ article, sentences }: Reading, people: People): string | undefined {
  const opening = sentences
    .slice(0, OPENING)
    .map(({ start, end }) => article.text.slice(start, Math.min(end, start + LONGEST)))
  const state = opening.map(text => CAPITALS.get(capitalized(DATELINE.exec(text.trim())?.[1] ?? ''))).find(Boolean)
  return state === undefined
    ? undefined
    : people.entities.find(
        ({ kind, country, label }) =>
          kind === 'state' && (label === state.label || (state.code !== undefined && country === state.code)),
      )?.id
}

/** "BUENOS AIRES" → "Buenos Aires". */
const capitalized = (name: string): string =>
  name.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase())
