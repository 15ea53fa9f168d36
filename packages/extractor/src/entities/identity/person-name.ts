// A person's name in parts that can be compared: given names, surname, suffix; spelled as they sound.
import { NICKNAMES } from '../../lexicon/nicknames.ts'
import { NAME_SUFFIXES, TITLES } from '../../lexicon/titles.ts'
import { fold, sound } from '../spelling.ts'

export interface PersonName {
  /** Words as they sound, titles and suffixes left out: `kim`, `iongun`. */
  words: readonly string[]
  /** The same, as folded. */
  folded: readonly string[]
  suffix?: string
}

/** `Kim Jong-un` → `kim jongun`, `George H.W. Bush` → `george h w bush`; the Arabic article is left out, as newspapers do: `Bashar al-Assad` → `bashar assad`. */
export function personName(text: string): PersonName {
  const joined = text
    .replace(/(?<=\s|^)(?:al|el|as|ash|an|ad|ar|at|az)[-‑](?=\p{L})/giu, '')
    .replace(/(\p{L})-(?=\p{L})/gu, '$1')
    .replace(/\.(?=\p{L})/gu, '. ')
  const all = fold(joined).split(' ').filter(Boolean)
  const suffix = all.length > 1 ? all.find((word, index) => index > 0 && NAME_SUFFIXES.has(word)) : undefined
  const bare = all.filter(
    (word, index) => word !== suffix && !(TITLES.has(word) && index < all.length - 1 && index === 0),
  )
  const folded = bare.length > 0 ? bare : all
  return { words: folded.map(sound), folded, ...(suffix ? { suffix } : {}) }
}

const isInitial = (word: string): boolean => word.length === 1

/** True when one given name may stand for the other: the same, an initial, a beginning (`Alex`) or a nickname. */
export function sameGiven(a: string, b: string): boolean {
  if (a === b) return true
  if (isInitial(a) || isInitial(b)) return a[0] === b[0]
  if (Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a))) return true
  return (NICKNAMES.get(a)?.includes(b) ?? false) || (NICKNAMES.get(b)?.includes(a) ?? false)
}

/** Two names in full: the same surname, given names that agree, no middle initial or suffix that conflicts. */
export function samePerson(a: PersonName, b: PersonName): boolean {
  if (a.suffix && b.suffix && a.suffix !== b.suffix) return false
  if (a.words.join('') === b.words.join('')) return true
  if (a.words.at(-1) !== b.words.at(-1)) return false
  const [first, other] = [a.words[0], b.words[0]]
  if (first === undefined || other === undefined) return false
  if (!sameGiven(first, other) && !sameGiven(a.folded[0] ?? '', b.folded[0] ?? '')) return false
  const [middle, rival] = [a.words.slice(1, -1), b.words.slice(1, -1)]
  return (
    middle.length === 0 ||
    rival.length === 0 ||
    middle.every((word, index) => rival[index] === undefined || sameGiven(word, rival[index]))
  )
}

/**
 * A short form fits a full name as its last words ("Bell Burnell"), as its first where the family name leads ("Kim", "Xi"), or as one between
 * ("Muziga" for Mamy Muziga Ingabire).
 */
export function shortFormFits(
  short: PersonName,
  full: PersonName,
): 'surname' | 'first name' | 'middle name' | undefined {
  const { words } = short
  if (words.length >= full.words.length) return undefined
  if (words.every((word, index) => full.words[full.words.length - words.length + index] === word)) return 'surname'
  const [word] = words
  if (words.length !== 1 || word === undefined) return undefined
  if (word === full.words[0]) return 'first name'
  return word.length > 3 && full.words.includes(word) ? 'middle name' : undefined
}
