// Where a report was filed, before its first word: read as a sentence of its own, since it bears no grammar with what follows.
// Made for "LONDON, March 3 (Reuters) - The mayor …", "WASHINGTON — The Senate …", "THE HAGUE, Netherlands, March 24, 2016 (AP) -- A tribunal …".
// Not: "NATO - The alliance …" in the middle of a text is one too, and harmless; "U.S.-Russia talks" and "COVID - a plague" are none.
import type { Span } from '../model.ts'

const LONGEST = 100
const DATELINE =
  /^(?=[^a-z]{3})\p{Lu}[\p{Lu}.'’]+(?:[ -]\p{Lu}[\p{Lu}.'’]+){0,3}(?:,[^\n–—:;]{2,50}?|\s\([^()\n]{2,30}\)){0,3}(?:\s*[–—]|\s+-{1,2})\s+(?=["“'‘]?\p{Lu})/u

/** Offset right behind the dateline's dash, if the paragraph opens with one. */
export function datelineEnd(text: string, paragraph: Span): number | undefined {
  const match = DATELINE.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST)))
  return match ? paragraph.start + match[0].trimEnd().length : undefined
}
