// Which stretches of a text are paragraphs of the body, and which of these are headings.
import type { Span } from '../model.ts'
import { linesIn, overlaps, trimmed } from './spans.ts'

export interface Paragraph extends Span {
  /** A title, a crosshead, a standfirst: a short line without a full stop, or a question alone on its line. */
  heading: boolean
}

const MARKER = /^(?:#{1,6}|>+)\s+/u
const LIST_ITEM = /^(?:[-*•–—]|\(?\d{1,3}[.)]|\(?[a-z]\))\s/u
const TERMINAL = /[.!?…:;,。！？।۔]["'”’»“)\]*_\s]*$/u
const LONGEST_HEADING = 140
/** "Why is Russia demanding concessions?", not “How long can this go on?” in quotation marks or two sentences. */
const QUESTION = /^\p{Lu}[^.!?“”"]{5,90}\?$/u

/** Paragraphs of the body in order, trimmed. Linear in the text's length. */
export function findParagraphs(text: string, boilerplate: readonly Span[]): Paragraph[] {
  const stretches = joinWrapped(text, bodyLines(text, boilerplate))
  return stretches.map((span, at) => ({
    ...span,
    heading: isHeading(text.slice(span.start, Math.min(span.end, span.start + 200)), span, stretches[at + 1]),
  }))
}

/** Lines without the boilerplate in them. */
function bodyLines(text: string, boilerplate: readonly Span[]): Span[] {
  const sorted = [...boilerplate].sort((a, b) => a.start - b.start)
  const lines: Span[] = []
  let at = 0
  for (const line of linesIn(text)) {
    while ((sorted[at]?.end ?? Infinity) <= line.start) at++
    const inside = sorted.slice(at, at + 100).filter(span => overlaps(span, line))
    lines.push(...withoutSpans(text, line, inside).flatMap(span => withoutMarker(text, span)))
  }
  return lines
}

/** A span in the middle of a sentence, as a wiki's "((it))", does not part it. */
function withoutSpans(text: string, line: Span, inside: readonly Span[]): Span[] {
  const pieces: Span[] = []
  let from = line.start
  for (const { start, end } of inside) {
    const before = text.slice(Math.max(from, start - 80), Math.max(from, start))
    const last = text.slice(end, line.end).trim() === ''
    if (before.trim() !== '' && !last && !/[.!?…]["'”’»)\]]*\s*$/u.test(before)) continue
    if (start > from) pieces.push({ start: from, end: start })
    from = Math.min(Math.max(from, end), line.end)
  }
  return [...pieces, { start: from, end: line.end }]
}

function withoutMarker(text: string, span: Span): Span[] {
  const { start, end } = trimmed(text, span)
  const marker = MARKER.exec(text.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0
  return end > start + marker ? [{ start: start + marker, end }] : []
}

/** Lines that a typewriter's margin broke are one paragraph: they follow each other, do not end a sentence, and go on in lower case. */
function joinWrapped(text: string, lines: readonly Span[]): Span[] {
  return blocksOf(text, lines).flatMap(block =>
    isWrapped(text, block) ? [{ start: block[0]?.start ?? 0, end: block.at(-1)?.end ?? 0 }] : block,
  )
}

/** Runs of lines with no empty line (and no boilerplate) between them. */
function blocksOf(text: string, lines: readonly Span[]): Span[][] {
  const blocks: Span[][] = []
  let last: Span | undefined
  for (const line of lines) {
    const block = blocks.at(-1)
    if (
      last !== undefined &&
      block !== undefined &&
      isOneBreak(text.slice(last.end, Math.min(line.start, last.end + 40)))
    )
      block.push(line)
    else blocks.push([line])
    last = line
  }
  return blocks
}

function isOneBreak(gap: string): boolean {
  return gap.length < 40 && /^[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*$/u.test(gap)
}

const SHARE_GOING_ON = 0.4
const MARGIN = { least: 40, most: 120 }

function isWrapped(text: string, block: readonly Span[]): boolean {
  const breaks = block
    .slice(0, -1)
    .filter(({ start, end }) => end - start >= MARGIN.least && end - start <= MARGIN.most)
  if (
    breaks.length === 0 ||
    breaks.length < (block.length - 1) / 2 ||
    block.some(({ start }) => LIST_ITEM.test(text.slice(start, start + 6)))
  )
    return false
  const goingOn = block
    .slice(1)
    .filter(
      ({ start }, at) =>
        /^[\p{Ll}\p{N}]/u.test(text.slice(start, start + 2)) && !/[.!?]["”’]?$/u.test(lastTwo(text, block[at])),
    )
  return goingOn.length >= (block.length - 1) * SHARE_GOING_ON
}

function isHeading(value: string, { start, end }: Span, next: Span | undefined): boolean {
  if (end - start > LONGEST_HEADING || LIST_ITEM.test(value)) return false
  if (!TERMINAL.test(value)) return true
  return QUESTION.test(value) && next !== undefined && next.end - next.start > end - start
}

function lastTwo(text: string, span: Span | undefined): string {
  return span === undefined ? '' : text.slice(Math.max(span.start, span.end - 2), span.end)
}
