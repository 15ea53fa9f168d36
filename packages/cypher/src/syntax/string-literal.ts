// Quoted text with its escapes: \\ \' \" \` \b \f \n \r \t \uXXXX \UXXXXXXXX.
import { syntaxError } from '../errors.ts'
import type { Token } from './token.ts'

const escapes: Record<string, string> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  '`': '`',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

/** Reads the string literal whose opening quote is at `start`. */
export function readString(source: string, start: number): Token {
  const quote = source[start]
  let text = ''
  let at = start + 1
  while (at < source.length) {
    const character = source[at] ?? ''
    if (character === quote) return { kind: 'string', text, keyword: '', start, end: at + 1 }
    const piece = character === '\\' ? readEscape(source, at) : { text: character, length: 1 }
    text += piece.text
    at += piece.length
  }
  throw syntaxError('UnexpectedSyntax', 'This string is never closed', start)
}

function readEscape(source: string, at: number): { text: string; length: number } {
  const letter = source[at + 1] ?? ''
  if (letter === 'u' || letter === 'U') return readUnicode(source, at, letter === 'u' ? 4 : 8)
  const text = escapes[letter]
  if (text === undefined)
    throw syntaxError('UnexpectedSyntax', `'\\${letter}' is no escape: write '\\\\' for a backslash`, at)
  return { text, length: 2 }
}

function readUnicode(source: string, at: number, digits: number): { text: string; length: number } {
  const code = source.slice(at + 2, at + 2 + digits)
  const point = /^[0-9a-fA-F]+$/.test(code) && code.length === digits ? Number.parseInt(code, 16) : Infinity
  if (point > 0x10ffff)
    throw syntaxError('InvalidUnicodeLiteral', `A unicode escape needs ${digits} hexadecimal digits`, at)
  return { text: String.fromCodePoint(point), length: digits + 2 }
}
