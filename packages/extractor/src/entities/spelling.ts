// Spellings made comparable: case, accents, possessives and transliteration set aside. Decides nothing about who is who.

import { remembered } from './remembered.ts'

/** Letters that Unicode does not decompose into a base and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
}

/** Lower case, no accents, no possessive, no marks but single spaces: `Erdoğan’s` → `erdogan`, `U.S.` → `us`. */
export const fold: (text: string) => string = remembered(text =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłđıæœþð]/g, letter => LETTERS[letter] ?? letter)
    .replace(/['’ʼ]s(?=\s|$)/g, '')
    .replace(/['’ʼ.]/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim(),
)

/** Folded, without the article: `The Atlantic Council` → `atlantic council`. */
export const foldName = (name: string): string => fold(name).replace(/^(?:the|a|an) /, '')

/**
 * How a romanised name sounds, so that transliterations meet: `Sergey` and `Sergei`, `Alexander` and `Aleksandr`, `Kiev` and `Kyiv` not.
 * The pairs are those in which BGN/PCGN, ISO 9 and press spellings of Cyrillic and Arabic differ.
 */
export function sound(word: string): string {
  return word
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/ck/g, 'k')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/[yj]/g, 'i')
    .replace(/([bcdfghklmnpqrstvz])er$/, '$1r')
    .replace(/ou/g, 'u')
    .replace(/(.)\1+/g, '$1')
}

/** First letters, with and without small words: `Organization for Security and Co-operation in Europe` → `osce`, `osacie`, … */
export function initialsOf(name: string): ReadonlySet<string> {
  const joined = fold(name.replace(/(\p{L})-(\p{Ll})/gu, '$1$2')).split(' ')
  const parted = fold(name).split(' ')
  const letters = (words: readonly string[]): string => words.map(word => word[0] ?? '').join('')
  const great = (words: readonly string[]): string[] => words.filter(word => !SMALL_WORDS.has(word))
  return new Set([letters(great(joined)), letters(great(parted)), letters(joined), letters(parted)])
}

export const SMALL_WORDS: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'a',
  'an',
  'at',
  'de',
  'la',
  'del',
  'di',
  '&',
])

/** Two to eight capitals, with digits, full stops or a small letter among them: `NATO`, `U.N.`, `TfL`, `G7`, `RFE/RL`. */
export const isAcronym = (text: string): boolean =>
  text.length <= 10 &&
  !/-\d+$/.test(text) &&
  /^\p{Lu}[\p{L}\d./&-]*[\p{Lu}\d]\.?$/u.test(text) &&
  (text.match(/\p{Lu}|\d/gu)?.length ?? 0) * 2 > text.replace(/[^\p{L}\d]/gu, '').length
