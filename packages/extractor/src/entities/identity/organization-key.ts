// An organization's name as it is compared: spellings, abbreviated first words and the two orders of its words meet. "UN Environment Programme" is the United Nations
// Environment Program, the Justice Department the Department of Justice, the Thai Badminton Association that of Thailand. The Bank of China stays apart from the China Bank.
import { DEMONYMS, STATE_NAMES } from '../lookup/countries.ts'
import { foldName } from '../spelling.ts'
import { remembered } from '../remembered.ts'

const SUFFIX = /[\s,]+(?:inc|corp|corporation|co|company|ltd|limited|llc|lp|plc|ag|gmbh|nv|spa|sa|se)\.?$/i

/** `Pfizer Inc.` → `Pfizer`. */
export const withoutSuffix = (text: string): string => text.replace(SUFFIX, '')

export const hasSuffix = (text: string): boolean => SUFFIX.test(text)

/** `Pfizer Inc.` → `pfizer`, `Ministry of Defence` → `defense ministry`. */
export const nameKey: (text: string) => string = remembered(text => {
  const key = inOneOrder(ofState(foldName(withoutSuffix(text)), text))
  return key.split(' ').map(spelledOnce).join(' ')
})

const FIRST_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^un (?=\S)/, 'united nations '],
  [/^(?:us|u s) (?=\S)/, 'united states '],
  [/^eu (?=\S)/, 'european union '],
]

/** British and American spellings of what organizations are called. Source: Wikipedia's "American and British English spelling differences" (facts only). */
function spelledOnce(word: string): string {
  return SPELLINGS.get(word) ?? word.replace(/isation(s?)$/, 'ization$1')
}

const SPELLINGS = new Map([
  ['programme', 'program'],
  ['centre', 'center'],
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['theatre', 'theater'],
  ['harbour', 'harbor'],
  ['licence', 'license'],
  ['&', 'and'],
])

/** "Department of Justice" → "justice department", "Ministry of Foreign Affairs" → "foreign ministry", "co operation" → "cooperation". */
function inOneOrder(folded: string): string {
  const [opening, full] = FIRST_WORDS.find(([short]) => short.test(folded)) ?? [/^$/, '']
  return folded
    .replace(opening, full)
    .replace(/\bco operat/g, 'cooperat')
    .replace(/^((?:\S+ )?)(department|ministry) of (?:the )?(.+)$/, '$1$3 $2')
    .replace(/\bforeign affairs ministry$/, 'foreign ministry')
}

/** "Badminton Association of Thailand" and "Thai Badminton Association": both begin with the country's code. */
function ofState(folded: string, text: string): string {
  const words = text.replace(/^the /i, '').split(/\s+/)
  const leading = [words.slice(0, 2).join(' '), words[0] ?? ''].find(phrase => DEMONYMS.has(phrase))
  const code = leading === undefined ? undefined : DEMONYMS.get(leading)?.code
  if (leading !== undefined && code && words.length > leading.split(' ').length)
    return `${code.toLowerCase()} ${folded.slice(foldName(leading).length).trim()}`
  const [, before = '', state = ''] = /^(.+\s\S+) of (?:the )?(\p{Lu}[\p{L} ]+)$/u.exec(withoutSuffix(text)) ?? []
  const trailing = STATE_NAMES.get(state)?.code
  return trailing ? `${trailing.toLowerCase()} ${foldName(before)}` : folded
}
