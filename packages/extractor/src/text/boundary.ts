// Does a full stop (or its like) end a sentence here? Looks a few words to either side, never further.
import {
  MAY_END,
  NAME_FOLLOWS,
  NEVER_ENDS,
  NUMBER_FOLLOWS,
  REFERENCE_FOLLOWS,
  SENTENCE_OPENERS,
} from '../lexicon/sentence-abbreviations.ts'
import type { Span } from '../model.ts'

const BEFORE = 40
const AFTER = 90
const REPORTING =
  'said|says|say|asked|asks|added|adds|replied|answered|wrote|writes|told|shouted|cried|warned|insisted|argued|declared|noted|continued|exclaimed|explained|concluded|tweeted|quipped|joked|recalled'
/** “What is this?” Blinken asked. Not: “What is this?” The official did not say. */
const ATTRIBUTION = new RegExp(
  `^\\s+(?:(?:the|an?|one)\\s+)?(?:(?!did|not|never|would|could|will|has|had|have)[\\p{L}.'’-]+\\s+){1,4}(?:${REPORTING})(?:\\s*[.,;:]|\\s+(?:in|on|at|during|after)\\b)`,
  'u',
)
const TIME_FOLLOWS =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^\p{Lu}{2,4}\b|^(?:Eastern|Pacific|Central|Mountain|Greenwich|local|January|February|March|April|May|June|July|August|September|October|November|December)\b/u

interface Context {
  /** The last characters of the sentence up to the mark. */
  before: string
  /** The word in front of the mark, without it. */
  word: string
  mark: string
  closers: string
  /** What follows, from the first character after the closers. */
  after: string
  /** The word that follows, without the quotation marks and brackets that open before it. */
  next: string
  /** Nothing but this word stands before the mark: "1." at the start of a list item. */
  first: boolean
}

/** @param mark the span of the terminator with its closers @param sentence what is left of the paragraph from the sentence's start */
export function isBoundary(text: string, mark: Span, sentence: Span): boolean {
  if (mark.end >= sentence.end) return false
  const context = look(text, mark, sentence)
  if (/[。！？｡।॥۔؟։።]/u.test(context.mark)) return true
  if (!/^\s/u.test(context.after)) return isJoinedBoundary(context)
  // `“Really?” he asked` goes on.
  if (!/^(?:\p{Lu}|\p{Lt}|\p{Lo}|\p{N}|[$€£¥#@])/u.test(context.next)) return false
  if (context.closers !== '' && ATTRIBUTION.test(context.after)) return false
  return context.mark === '.' ? endsAfterFullStop(context) : true
}

function look(text: string, mark: Span, sentence: Span): Context {
  const [, sign = '', closers = ''] = /^([^"'”’»›)\]}*_]*)(.*)$/su.exec(text.slice(mark.start, mark.end)) ?? []
  const before = text.slice(Math.max(sentence.start, mark.start - BEFORE), mark.start)
  // "April 20, 1912.--J. Bruce Ismay": a dash of two hyphens parts words
  const word = (/[\p{L}\p{M}\p{N}.'’&-]+$/u.exec(before)?.[0] ?? '').replace(/^.*--/u, '')
  const after = text.slice(mark.end, Math.min(sentence.end, mark.end + AFTER))
  const next = /^\s*["'“‘«‹„([{¿¡—–-]*\s*(\S*)/u.exec(after)?.[1] ?? ''
  return {
    word,
    mark: sign,
    closers,
    after,
    next,
    first: mark.start - sentence.start < BEFORE && before.trim() === word,
    before,
  }
}

/** "drinks.and", "talks.The"; not "flag.govt.nz", "3.5", "Node.js", "U.S.-led". */
function isJoinedBoundary({ word, mark, closers, after, next }: Context): boolean {
  if (/[\d@/]/u.test(word) || /(?:^|\.)www?\b|https?/iu.test(word) || word.includes('.')) return false
  const capital = /^\p{Lu}[\p{Ll}\s]/u.test(after) && !/^\p{Lu}\S*\.\p{L}/u.test(after)
  if (mark !== '.' || closers !== '') return capital && (mark !== '.' || /["”’»]/u.test(closers))
  if (!/\p{Ll}{2}$/u.test(word) || NAME_FOLLOWS.has(word.toLowerCase())) return false
  return (
    capital ||
    (/^(?:and|but|the|then|this|that|they|we|you|she|he|which|who)\s/u.test(`${next} `) && after.startsWith(next))
  )
}

function endsAfterFullStop(context: Context): boolean {
  const { word, next, first } = context
  const bare = word.toLowerCase()
  const isCapital = /^\p{Lu}/u.test(word)
  if (NEVER_ENDS.has(word)) return false
  if (first && /^(?:\p{N}{1,3}|\p{L})$/u.test(word)) return false
  if (NUMBER_FOLLOWS.has(bare) && isNumberOrMonth(next)) return false
  if (REFERENCE_FOLLOWS.has(bare)) return false
  if (isCapital && NAME_FOLLOWS.has(bare)) return opensSentence(next) && /^(?:st|ft|mt)$/u.test(bare)
  if (/^[ap]\.m$/iu.test(word)) return !TIME_FOLLOWS.test(next)
  if (isAbbreviation(context) && DATELINE_DASH.test(context.after)) return false
  return isAbbreviation(context) ? opensSentence(next) || /^\s+["“«„‘]/u.test(context.after) : true
}

/** "CHARLESTON, W.Va. -- Crews …": the dash after a dateline's abbreviation. */
const DATELINE_DASH = /^\s+(?:--|[—–_-])\s/u

/** An initial ("George W."), dotted letters ("U.S.", "D.C."), or "Inc.", "Sept.", "Calif."; not the "I" of "my family and I." */
function isAbbreviation({ word, closers, before }: Context): boolean {
  if (closers !== '') return false
  if (word === 'I') return !/\p{Ll}\s+I$/u.test(before)
  return (
    /^\p{Lu}$/u.test(word) ||
    /^(?:\p{L}\.)+\p{L}{1,2}$/u.test(word) ||
    (MAY_END.has(word.toLowerCase()) && /^(?:\p{Lu}|etc)/u.test(word))
  )
}

function opensSentence(next: string): boolean {
  return /^\p{Lu}/u.test(next) && SENTENCE_OPENERS.has(next.toLowerCase().replace(/[^\p{L}]+$/u, ''))
}

/** "c. 347", "(b. March 2009)" */
function isNumberOrMonth(next: string): boolean {
  return /^(?:\p{N}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\b)/u.test(next)
}
