// Stable readable keys: `person/sergei-ryabkov`. Namesakes are told apart by what they are, never by the order in which they came.
import type { EntityCategory } from '../model.ts'
import { digest, slug } from './names.ts'
import { by, groupBy } from './order.ts'

/** What decides the key of a merged entity. `anchor` is a text that no other entity has, the last resort between namesakes. */
export interface Named {
  category: EntityCategory | 'topic'
  label: string
  weight: number
  country?: string | undefined
  kind?: string | undefined
  anchor: string
}

/** One key for each of `items`. The most mentioned of namesakes has the bare key; the others say country, kind or a digest. */
export function assignKeys<T extends Named>(items: readonly T[]): Map<T, string> {
  const keys = new Map<T, string>()
  const groups = groupBy(items, ({ category, label }) => `${category}/${slug(label)}`)
  const taken = new Set(groups.keys())
  for (const [bare, group] of groups) {
    const [first, ...others] = group.sort(by(({ weight, anchor }) => [-weight, anchor]))
    if (first) keys.set(first, bare)
    for (const other of others) keys.set(other, claim(bare, other, taken))
  }
  return keys
}

function claim(bare: string, { country, kind, anchor }: Named, taken: Set<string>): string {
  const wishes = [country?.toLowerCase(), kind, digest(anchor)].filter(wish => wish !== undefined)
  const key =
    wishes.map(wish => `${bare}-${wish}`).find(wish => !taken.has(wish)) ?? `${bare}-${digest(`${anchor} ${bare}`)}`
  taken.add(key)
  return key
}
