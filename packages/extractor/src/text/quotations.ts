// Stretches between quotation marks of every kind. A quotation may run over paragraphs when each opens with the mark again;
// one that is never closed ends with its paragraph.
import type { Quotation, Span } from '../model.ts'
import type { Paragraph } from './paragraphs.ts'
import { findQuoteMarks, type Family, type QuoteMark } from './quote-marks.ts'

/** So many words without punctuation at their end, inside a clause, are set apart rather than said. */
const SCARE_WORDS = 3
const DEEPEST = 6

interface Open {
  family: Family
  char: string
  start: number
  inner: number
}

/** The quotations of the body in order of place; one inside another comes after it. */
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const found: Quotation[] = []
  let open: Open[] = []
  paragraphs.forEach((paragraph, at) => {
    open = scan(text, paragraph, open, found)
    open = endParagraph(text, paragraph, paragraphs[at + 1], open, found)
  })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Walks over the marks of a paragraph and gives what is open at its end. */
function scan(text: string, { start, end }: Span, carried: readonly Open[], found: Quotation[]): Open[] {
  const value = text.slice(start, end)
  const open = [...carried]
  for (const mark of findQuoteMarks(value)) {
    if (mark.at === 0 && carried.some(one => one.family === mark.family)) continue
    const place = open.findLastIndex(one => one.family === mark.family)
    if (place >= 0 && closesHere(mark, open[place], value))
      found.push(...close(text, open.splice(place)[0], start + mark.at, mark.length))
    else if (mark.opens || (place < 0 && opensLoosely(mark, value))) {
      if (place >= 0 && isStraight(mark)) {
        const [unclosed] = open.splice(place)
        if (endsSentence(value, mark)) found.push(...close(text, unclosed, start + mark.at, 0))
      }
      open.push({ family: mark.family, char: mark.char, start: start + mark.at, inner: start + mark.at + mark.length })
      if (open.length > DEEPEST) open.shift()
    }
  }
  return open
}

/** `"… until people drop. "It is unacceptable."`: each paragraph of a quotation opens anew, and the paragraphs were joined to one. */
const endsSentence = (paragraph: string, { at }: QuoteMark): boolean =>
  /[.!?…]\s+$/u.test(paragraph.slice(Math.max(0, at - 4), at))

function isStraight({ char }: QuoteMark): boolean {
  return char === '"' || char === "'" || char === '＂'
}

/** A mark that could do both closes what is open; “ closes only „. */
function closesHere(mark: QuoteMark, open: Open | undefined, paragraph: string): boolean {
  if (!mark.closes) return false
  if (mark.opens && open !== undefined && /[“‘«‹]/u.test(mark.char)) return /[„‚»›]/u.test(open.char)
  if (/[“‘]/u.test(mark.char)) return open !== undefined && /[„‚]/u.test(open.char)
  return !(mark.family === 'single' && isPlural(mark, paragraph))
}

/** 'the allies' demands are fair': an s, a small letter after the space, and a better mark to close with further on. */
function isPlural({ at }: QuoteMark, paragraph: string): boolean {
  if (!/s$/iu.test(paragraph.charAt(at - 1)) || !/^\s\p{Ll}/u.test(paragraph.slice(at + 1, at + 3))) return false
  const later = /['’](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])/u.exec(paragraph.slice(at + 1, at + 400))
  return later !== null && /[\p{L}\p{N}.,!?…]/u.test(paragraph.charAt(at + later.index))
}

/** `schools," For example, … exercise".`: the space stands on the wrong side, and a closing mark follows. */
function opensLoosely(mark: QuoteMark, paragraph: string): boolean {
  if (mark.char !== '"') return false
  const next = paragraph.indexOf('"', mark.at + 1)
  return next > 0 && !/\s/u.test(paragraph.charAt(next - 1)) && /^(?:\W|$)/u.test(paragraph.charAt(next + 1))
}

function close(text: string, open: Open | undefined, at: number, length: number): Quotation[] {
  if (open === undefined || !/[\p{L}\p{N}]/u.test(text.slice(open.inner, at))) return []
  const inner = { start: open.inner, end: at }
  return [{ start: open.start, end: at + length, inner, scare: isScare(text.slice(inner.start, inner.end)) }]
}

function isScare(inner: string): boolean {
  return inner.length < 60 && inner.trim().split(/\s+/u).length <= SCARE_WORDS && !/[.,!?…;:]\s*$/u.test(inner)
}

/** What is open goes on when the next paragraph opens with the same kind of mark; else it ends here, single marks without a trace. */
function endParagraph(
  text: string,
  { end }: Span,
  next: Paragraph | undefined,
  open: readonly Open[],
  found: Quotation[],
): Open[] {
  const outer = open.find(({ family, char }) => family !== 'single' || char === '‘')
  if (outer === undefined) return []
  const first =
    next === undefined
      ? undefined
      : findQuoteMarks(text.slice(next.start, Math.min(next.end, next.start + 20))).next().value
  if (first !== undefined && first.at === 0 && first.family === outer.family && first.opens) return [outer]
  if (outer.family !== 'single') found.push(...close(text, outer, end, 0))
  return []
}
