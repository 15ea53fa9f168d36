// The office right before a name: "President Kennedy" is not the Robert Kennedy whom the article calls Attorney General, unless it calls him President as well.
import type { Reading, Token } from '../../model.ts'
import { fold } from '../spelling.ts'
import type { Sorted } from '../use/sort.ts'
import type { Cluster } from './cluster.ts'

/** Offices that one person holds at a time, and nobody on the side. */
const ONE_OF_A_KIND = /^(?:president|king|queen|emperor|empress|pope|sultan|chancellor|premier)$/

/** The words of a title right before a name, without full stops: `attorney general`, `president`; "former" and demonyms aside. */
export function officeBefore({ name }: Pick<Sorted, 'name'>, { sentences }: Reading): string | undefined {
  const tokens = sentences[name.sentence]?.tokens ?? []
  let from = name.from
  while (from > 0 && isTitle(tokens[from - 1])) from -= 1
  const words = tokens.slice(from, name.from).map(({ text }) => fold(text))
  return words.length > 0 ? words.join(' ') : undefined
}

const isTitle = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}/u.test(token.text) &&
  /^(?:NOUN|PROPN|ADJ)$/.test(token.upos) &&
  OFFICE.test(token.text)

const OFFICE =
  /^(?:President|King|Queen|Emperor|Empress|Pope|Sultan|Chancellor|Premier|Prime|Minister|Foreign|Deputy|Vice|Attorney|General|Secretary|Senator|Sen\.?|Governor|Gov\.?|Mayor|Judge|Justice|Chief|Ambassador|Representative|Rep\.?|Congressman|Congresswoman|Prince|Princess)$/

/** Somebody who holds an office of which there is one, while all that is said of the other person is another. */
export function isOtherOffice(entry: Sorted, { members }: Cluster, reading: Reading): boolean {
  const office = officeBefore(entry, reading)
  if (office === undefined || !ONE_OF_A_KIND.test(office)) return false
  const offices = members.flatMap(({ sorted }) => officeBefore(sorted, reading) ?? [])
  return offices.length > 0 && !offices.includes(office)
}
