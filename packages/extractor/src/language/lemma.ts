// A word and its part of speech → its base form: lists for what is irregular (lexicon/), spelling rules for the rest.
// Among the forms that a rule allows ("voted": vote, vot) the first that is a known word wins.
import { COMPARISONS } from '../lexicon/comparisons.ts'
import { irregularNoun } from '../lexicon/irregular-nouns.ts'
import { irregularVerb } from '../lexicon/irregular-verbs.ts'
import { AUXILIARY_LEMMAS, PRONOUN_LEMMAS } from '../lexicon/short-forms.ts'

export type Lemmatizer = (word: string, upos: string) => string

/**
 * @param isWord tells whole words from other strings; the reader asks its vocabulary
 * @example lemmatizer(isWord)('demanded', 'VERB') // demand
 */
export function lemmatizer(isWord: (word: string) => boolean): Lemmatizer {
  return (word, upos) => {
    const plain = word
      .toLowerCase()
      .replaceAll(/[’ʼ]/g, "'")
      .replaceAll(/\p{Cf}/gu, '')
    if (upos === 'PROPN' || plain === '') return word
    if (upos === 'VERB') return verb(plain, isWord)
    if (upos === 'AUX') return AUXILIARY_LEMMAS.get(plain) ?? verb(plain, isWord)
    if (upos === 'NOUN') return noun(plain, isWord)
    if (upos === 'ADJ' || upos === 'ADV') return COMPARISONS.get(plain) ?? plain
    if (upos === 'PRON' || upos === 'DET') return pronoun(plain, upos)
    return plain === "n't" ? 'not' : plain
  }
}

function pronoun(word: string, upos: string): string {
  if (upos === 'DET') return word === 'an' ? 'a' : word === 'these' ? 'this' : word === 'those' ? 'that' : word
  return PRONOUN_LEMMAS.get(word) ?? word
}

function verb(word: string, isWord: (word: string) => boolean): string {
  const irregular = irregularVerb(word)
  if (irregular !== undefined) return irregular
  for (const ending of ['ing', 'ed'])
    if (word.length > ending.length + 1 && word.endsWith(ending))
      return stem(word.slice(0, -ending.length), isWord) ?? word
  return word.endsWith('us') ? word : withoutS(word, isWord)
}

/** What stands before -ed or -ing: "vot" → vote, "stopp" → stop, "carri" → carry, "call" → call. */
function stem(rest: string, isWord: (word: string) => boolean): string | undefined {
  if (!/[aeiouy]/.test(rest)) return undefined
  if (/[^aeiou]i$/.test(rest)) return `${rest.slice(0, -1)}y`
  const candidates = SHORT.test(rest) || SILENT_E.test(rest) ? [`${rest}e`, rest] : [rest, `${rest}e`]
  if (DOUBLED.test(rest)) candidates.splice(/[lsfz]$/.test(rest) ? 1 : 0, 0, rest.slice(0, -1))
  return candidates.find(isWord) ?? candidates[0]
}

/** One syllable with one consonant would have doubled it ("hop" hopped), so an e is gone ("hop" hoped). */
const SHORT = /^[^aeiou]*[aeiou][bdfgklmnprtz]$/
const DOUBLED = /([bdfgklmnprstvz])\1$/
/** Endings that English words do not have without an e; the vocabulary decides where this is wrong ("visit", "cover"). */
const SILENT_E =
  /(?:[cvuz]|[^s]s|[^lr]l(?<![aeiou]{2}l|el|al|ol)|[lrnd]g|[^aeiouhnrw][aeiou][dgkmpt](?<!it|op|et)|ur|at|ut|(?<!a)in|ir)$/

function noun(word: string, isWord: (word: string) => boolean): string {
  return irregularNoun(word) ?? (/(?:ss|us|is)$/.test(word) ? word : withoutS(word, isWord))
}

/** "countries" → country, "losses" → loss, "houses" → house, "talks" → talk. */
function withoutS(word: string, isWord: (word: string) => boolean): string {
  if (!/[^s]s$/.test(word) || /\d/.test(word)) return word
  if (word.length < 4) return isWord(word.slice(0, -1)) ? word.slice(0, -1) : word
  if (/..[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) {
    const candidates = /(?:ss|x|ch|sh|zz)es$/.test(word) ? [word.slice(0, -2)] : [word.slice(0, -1), word.slice(0, -2)]
    return candidates.find(isWord) ?? candidates[0] ?? word
  }
  return word.slice(0, -1)
}
