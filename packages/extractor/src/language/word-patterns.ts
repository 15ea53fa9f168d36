// What counts as one word, as patterns in order of precedence; all are sticky and none looks further ahead than it takes.
// The policy is that of UD English EWT: hyphens part words except after prefixes, clitics and units stand apart.
import { HYPHEN_PREFIXES } from '../lexicon/hyphen-prefixes.ts'

/** Characters of no width that may stand inside a word: soft hyphen, zero-width space and joiners, direction marks. */
const HIDDEN = '\\u00ad\\u200b-\\u200f\\u2060-\\u2064\\ufe00-\\ufe0f'
const INNER = `\\p{L}\\p{M}\\p{N}_${HIDDEN}`
const LETTERS = `[${INNER}]*`
const APOSTROPHE = `['’ʼ]`

/** Whole chunks between spaces, after opening marks: addresses and handles. Tried once a chunk, so that long chunks stay linear. */
export const ADDRESS =
  /(?:(?:https?|ftp):\/\/|www\.)[^\s<>"“”‘’]*[^\s<>"“”‘’.,;:!?)\]}'…]|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}|@\w+|#(?=\p{L})[\p{L}\p{N}_]+|[a-z\d-]{2,63}(?:\.[a-z\d-]{1,63}){0,3}\.(?:com|org|net|gov|edu|info|co\.uk)\b(?:\/[^\s<>"“”‘’.,;:!?)\]}'…]*)?/uy

const PICTURE = '\\p{Extended_Pictographic}(?:\\ufe0f|\\p{EMod})?'

const prefixes = HYPHEN_PREFIXES.map(prefix => `[${prefix.charAt(0).toUpperCase()}${prefix.charAt(0)}]${prefix.slice(1)}`)

const sources: readonly string[] = [
  // dates, telephone numbers, fractions: 28/11/2000, 2022-01-10, 713-853-3989, 9/11
  '\\d{1,4}/\\d{1,4}(?:/\\d{1,4})?(?![\\p{L}\\p{N}])',
  '\\d{1,4}-\\d{2,4}-\\d{2,4}(?![\\p{L}\\p{N}])',
  // ordinals, decades
  `\\d+(?:st|nd|rd|th)(?![${INNER}])`,
  `${APOSTROPHE}\\d\\d(?:s|${APOSTROPHE}s)?(?![${INNER}'’ʼ])`,
  `\\d+s(?![${INNER}])`,
  // a number before its unit, or before a word that lost its space: 26|m, 10|am, 5|warned
  '[.]?\\d+(?:[.,:]\\d+)*(?=(?:am|pm|AM|PM|mm|cm|km|kg|mg|ft|sq|ha|bn|m|b|k|M|K|x|hrs?|mins?|secs?|\\p{Ll}{3,})(?![\\p{L}\\p{N}]))',
  // codes (AK47, 3D, T0i) and numbers
  `\\d+(?=\\p{L})${LETTERS}`,
  '[.]?\\d+(?:[.,:]\\d+)*',
  // dotted letters: U.S., e.g., Ph.D.
  '(?:\\p{L}\\.){2,}(?:\\p{L}(?![\\p{L}\\p{N}]))?',
  'Ph\\.D\\.?|M\\.Sc\\.?|B\\.Sc\\.?',
  // companies and the like: AT&T, P&L
  '\\p{Lu}{1,4}&\\p{Lu}{1,3}(?![\\p{L}\\p{N}])',
  // w/o, c/o, US$
  '\\p{L}/\\p{L}(?![\\p{L}\\p{N}])',
  '\\p{Lu}{1,2}\\$(?=\\d)',
  // prefixes
  `(?:${prefixes.join('|')})-(?=[\\p{L}\\d])${LETTERS}`,
  // letters with apostrophes inside: O'Rourke, o'clock, Sana'a (clitics are parted afterwards)
  `[\\p{L}\\p{N}_]${LETTERS}(?:${APOSTROPHE}(?=\\p{L})${LETTERS})*`,
  // clitics and short forms that begin with the mark
  `${APOSTROPHE}(?:s|re|ve|ll|d|m|em|n|til|tis|twas)(?![${INNER}])`,
  // pictures, flags
  `${PICTURE}(?:\\u200d${PICTURE})*`,
  '\\p{RI}\\p{RI}',
  // runs of marks
  "\\.{2,}|-{2,}|[!?]{2,}|\\*{2,}|={2,}|<{2,}|>{2,}|_+|''|``|’’|‘‘",
  // anything else: one character with what combines with it
  `[^\\s][\\p{M}${HIDDEN}]*`,
]

/** One word or mark at `lastIndex`. */
export const WORD: RegExp = new RegExp(sources.join('|'), 'uy')

/** Marks that open a chunk and are no part of an address in it. */
export const OPENING = /["'“‘«‹„(\[{<¿¡]/u
