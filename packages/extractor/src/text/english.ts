// Is a text in English? Told by its function words, which are a quarter to a half of any English prose.
import { FUNCTION_WORDS } from '../lexicon/function-words.ts'

const FEWEST_WORDS = 20
const SAMPLE = 20_000
const LEAST_SHARE = 0.12
const LATIN_SHARE = 0.5

export interface LanguageGuess {
  english: boolean
  /** What it looks like when it is not English. */
  looksLike?: string
}

/** Short texts pass, for they tell too little; a text in another script never does. */
export function guessLanguage(text: string): LanguageGuess {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters >= FEWEST_WORDS && latin < letters * LATIN_SHARE) return { english: false, looksLike: 'another script' }
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? []
  return words.length < FEWEST_WORDS ? { english: true } : judgeWords(words)
}

function judgeWords(words: readonly string[]): LanguageGuess {
  const shares = Object.entries(FUNCTION_WORDS).map(([language, list]) => ({ language, share: shareOf(words, list) }))
  const english = shares.find(({ language }) => language === 'English')?.share ?? 0
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a))
  if (best.language === 'English' && english >= LEAST_SHARE) return { english: true }
  return best.share >= LEAST_SHARE ? { english: false, looksLike: best.language } : { english: english >= LEAST_SHARE }
}

function shareOf(words: readonly string[], list: ReadonlySet<string>): number {
  return words.filter(word => list.has(word)).length / words.length
}
