// "the North" and "the South" (East, West) where a state of that name is in the article: North Korea, South Vietnam, East Germany. Only in capitals
// and after "the" or beside the other side: "the north of the country" is no state.
import type { Reading, Sentence } from '../../model.ts'
import { STATE_NAMES } from '../lookup/countries.ts'
import { bySentence, byPlace, overlap, textOf } from './name.ts'
import type { Name } from './name.ts'

export const SIDE = /^(?:North|South|East|West)$/

/** For each side the state that the article names with it: `North` → North Korea. With two such states it means neither. */
export function sidesOf(texts: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>()
  for (const text of texts) {
    const side = text.split(' ')[0] ?? ''
    if (!SIDE.test(side) || !STATE_NAMES.has(text)) continue
    if (PARTED.test(text)) found.set(side, found.has(side) && found.get(side) !== text ? undefined : text)
  }
  return new Map([...found].flatMap(([side, state]) => (state === undefined ? [] : [[side, state] as const])))
}

/** States that have, or had, another half: "South Africa" and "North Macedonia" have none. */
const PARTED = /(?:Korea|Vietnam|Viet Nam|Yemen|Germany|Sudan)$/

export function addSides(names: readonly Name[], reading: Reading): Name[] {
  const sides = sidesOf(names.map(name => textOf(reading, name)))
  if (sides.size === 0) return [...names]
  const groups = bySentence(names)
  const added = reading.sentences.flatMap(sentence => {
    const own = groups.get(sentence.index) ?? []
    return inSentence(sentence, sides).filter(name => !own.some(other => overlap(other, name)))
  })
  return [
    ...names.map(name => (sides.has(textOf(reading, name)) ? { ...name, label: 'state' as const } : name)),
    ...added,
  ].sort(byPlace)
}

function inSentence({ tokens, index }: Sentence, sides: ReadonlyMap<string, string>): Name[] {
  return tokens.flatMap((token, at): Name[] => {
    if (!sides.has(token.text)) return []
    const after = tokens[at + 1]?.text ?? ''
    const named =
      /^the$/i.test(tokens[at - 1]?.text ?? '') || (/^(?:and|or)$/.test(after) && SIDE.test(tokens[at + 2]?.text ?? ''))
    if (!named || /^\p{Lu}/u.test(after)) return []
    return [
      { sentence: index, from: at, to: at + 1, label: 'state', probability: 0.75, rule: 'side of a parted country' },
    ]
  })
}
