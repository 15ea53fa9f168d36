// Single quotation marks of a paragraph with what each may do: open, close, or neither because it is an apostrophe or an inch.

export type Family = 'double' | 'single' | 'angle' | 'corner'

export interface QuoteMark {
  family: Family
  /** Place of the mark in the text. */
  at: number
  length: number
  char: string
  /** Its shape and its neighbours let it open, let it close; straight marks often could do both. */
  opens: boolean
  closes: boolean
}

const MARKS = /``|''|["“”„‟＂'‘’‚‛«»‹›「」『』]/gu
const SINGLE = "'‘’‚‛"
const ANGLE = '«»‹›'
const CORNER = '「」『』'
/** Clipped words and decades that start with an apostrophe: ’90s, ’em. */
const CLIPPED =
  /^(?:\d0s|\d\d\b|em\b|til\b|tis\b|twas\b|twere\b|cause\b|bout\b|round\b|n['’]|cos\b|til\b|ere\b|gainst\b)/iu

/** The quotation marks of a paragraph in order; apostrophes and inches are left out. Linear. */
export function* findQuoteMarks(paragraph: string): Generator<QuoteMark> {
  for (const match of paragraph.matchAll(MARKS)) {
    const at = match.index
    const char = match[0]
    const before = paragraph.charAt(at - 1)
    const after = paragraph.charAt(at + char.length)
    const family = familyOf(char)
    if (family === 'single' && isApostrophe(before, after, paragraph.slice(at + 1, at + 8), char)) continue
    if (char === '"' && /\d/u.test(before) && /[\s\dx,]/u.test(after) && !isOpenQuoteNear(paragraph, at)) continue
    yield { family, at, length: char.length, char, ...roles(char, before, after) }
  }
}

function familyOf(char: string): Family {
  if (SINGLE.includes(char)) return 'single'
  if (ANGLE.includes(char)) return 'angle'
  return CORNER.includes(char) ? 'corner' : 'double'
}

/** "don’t", "NATO’s", "’90s", but not the mark that closes 'a moment of truth' or opens ‘global functions’. */
function isApostrophe(before: string, after: string, following: string, char: string): boolean {
  if (isWord(before) && isWord(after)) return true
  return !isWord(before) && char !== '‚' && CLIPPED.test(following)
}

/** `6'2" tall` is an inch mark when no quotation is open; told by counting the marks shortly before. */
function isOpenQuoteNear(paragraph: string, at: number): boolean {
  return (paragraph.slice(Math.max(0, at - 2000), at).match(/["“”]/gu)?.length ?? 0) % 2 === 1
}

function roles(char: string, before: string, after: string): { opens: boolean; closes: boolean } {
  const roomBefore = !isWord(before) && !/[.,!?…;:%)\]]/u.test(before)
  const textAfter = after !== '' && !/\s/u.test(after)
  const opensHere = roomBefore && textAfter
  const closesHere = before !== '' && !/\s/u.test(before)
  if (/[“‘„‚‟‛「『]|``/u.test(char)) return { opens: true, closes: /[“‘]/u.test(char) && closesHere && !opensHere }
  if (/[”」』]|''/u.test(char)) return { opens: char === '”' && opensHere, closes: true }
  if (/[«‹»›]/u.test(char)) return { opens: /[«‹]/u.test(char) || opensHere, closes: /[»›]/u.test(char) || closesHere }
  return { opens: opensHere || (!closesHere && textAfter), closes: closesHere }
}

function isWord(char: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(char)
}
