// What a name becomes in a key, and the acronyms it may have. How names are compared stands in entities/spelling.ts.
import { createHash } from 'node:crypto'
import { fold, foldName } from '../entities/spelling.ts'

/** Eight hex digits that stand for a text. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)

const LONGEST_SLUG = 60

/** A name as the readable part of a key: `New START` → `new-start`; whole words, at most 60 characters, never empty. */
export function slug(name: string): string {
  const words = fold(name.replace(/[’']/g, '').replaceAll('&', ' ')).replace(/^the /, '').split(' ').filter(Boolean)
  let text = words.shift()?.slice(0, LONGEST_SLUG) ?? ''
  for (const word of words) {
    if (text.length + 1 + word.length > LONGEST_SLUG) break
    text += `-${word}`
  }
  return text || digest(name)
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', 'de', 'la'])

/** The acronyms a long name may have: `Organization for Security and Cooperation in Europe` → `osce`. None under three letters. */
export function acronymsOf(name: string): string[] {
  const words = foldName(name.replaceAll('&', ' ')).split(' ')
  const letters = (list: string[]) => list.map(word => word[0] ?? '').join('')
  const all = [letters(words.filter(word => !SMALL.has(word))), letters(words)]
  return [...new Set(all)].filter(acronym => acronym.length >= 3)
}

export const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}\d.]{2,7}$/u.test(name)
