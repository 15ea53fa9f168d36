// Finds a quoted text again in a text that may have been edited: by its words and, where they occur twice, by the words around them
// (the TextQuoteSelector of the W3C Web Annotation Data Model).
import type { Span } from '../model.ts'

export interface Quote {
  exact: string
  /** A few words before and after, to tell two places with the same words apart. */
  prefix?: string
  suffix?: string
}

const CONTEXT = 40

/** The quote that a place can be found again by. */
export function quoteOf(text: string, { start, end }: Span): Required<Quote> {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  }
}

/** The place of a quote; undefined when its words are not there. Spaces and the shapes of quotation marks and dashes do not count. */
export function anchor(text: string, quote: Quote): Span | undefined {
  const [best] = placesOf(text, quote).sort((a, b) => b.fit - a.fit || a.start - b.start)
  return best && { start: best.start, end: best.end }
}

export interface Place extends Span {
  /** How many characters of the words around a quote stand around this place too. */
  fit: number
}

/** Every place where the words of a quote stand, in the order of the text. */
export function placesOf(text: string, quote: Quote): Place[] {
  const wanted = quote.exact.trim()
  if (wanted === '') return []
  const spans = [...text.matchAll(new RegExp(loose(wanted), 'gu'))].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return spans.map(span => ({ ...span, fit: contextFit(text, span, quote) }))
}

/** A pattern for the same words with any spaces between, any quotation marks and any dashes. */
function loose(words: string): string {
  return words
    .split(/\s+/)
    .map(word =>
      word
        .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
        .replace(/['’‘]/g, "['’‘]")
        .replace(/["“”„]/g, '["“”„]')
        .replace(/[-–—‑]/g, '[-–—‑]'),
    )
    .join('\\s+')
}

/** How many characters of context agree, counted outwards from the place. */
function contextFit(text: string, { start, end }: Span, { prefix = '', suffix = '' }: Quote): number {
  const before = letters(text.slice(Math.max(0, start - CONTEXT), start)).toReversed()
  const after = letters(text.slice(end, end + CONTEXT))
  return agreeing(letters(prefix).toReversed(), before) + agreeing(letters(suffix), after)
}

const letters = (text: string): string[] => Array.from(text.toLowerCase())

function agreeing(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((letter, index) => letter !== b[index])
  return end < 0 ? a.length : end
}
