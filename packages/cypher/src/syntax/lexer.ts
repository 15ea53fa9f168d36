// Text → tokens. Keywords are plain names here: Cypher reserves almost nothing, the parser decides by place.
import { syntaxError } from '../errors.ts'
import { readString } from './string-literal.ts'
import type { Token, TokenKind } from './token.ts'

const nameStart = /[\p{ID_Start}\p{Pc}]/u
const nameRest = /[\p{ID_Continue}\p{Sc}]*/uy
const number = /(?:0[xX][0-9a-zA-Z_]*|0[oO][0-9a-zA-Z_]*|(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)/y
const space = /(?:[\s\u0085\u180e\u200b\ufeff]|\/\/[^\n\r]*|\/\*[^]*?\*\/)+/y
const symbols = [
  '<>',
  '<=',
  '>=',
  '=~',
  '..',
  '+=',
  '||',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  ',',
  '.',
  ':',
  '|',
  '&',
  '!',
  '%',
  '+',
  '-',
  '*',
  '/',
  '^',
  '=',
  '<',
  '>',
  ';',
]

/** Splits a query into tokens; the last one is always `end`. Throws on characters that no query may have. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = []
  let at = skip(space, source, 0)
  while (at < source.length) {
    const token = readToken(source, at)
    tokens.push(token)
    at = skip(space, source, token.end)
  }
  tokens.push({ kind: 'end', text: '', keyword: '', start: at, end: at })
  return tokens
}

function readToken(source: string, at: number): Token {
  const character = String.fromCodePoint(source.codePointAt(at) ?? 0)
  if (character === "'" || character === '"') return readString(source, at)
  if (character === '`') return readEscapedName(source, at)
  if (character === '$') return readParameter(source, at)
  if (/\d/.test(character) || (character === '.' && /\d/.test(source[at + 1] ?? ''))) return readNumber(source, at)
  if (nameStart.test(character)) return readName(source, at)
  const symbol = symbols.find(candidate => source.startsWith(candidate, at))
  if (symbol !== undefined) return make('symbol', symbol, at, at + symbol.length)
  throw unknownCharacter(character, at)
}

function unknownCharacter(character: string, at: number) {
  if (character > '\u007f')
    return syntaxError('InvalidUnicodeCharacter', `The character '${character}' has no meaning in Cypher`, at)
  return syntaxError('UnexpectedSyntax', `The character '${character}' has no meaning here`, at)
}

function readName(source: string, at: number): Token {
  const end = skip(nameRest, source, at)
  const text = source.slice(at, end)
  return { kind: 'name', text, keyword: text.toUpperCase(), start: at, end }
}

function readEscapedName(source: string, at: number): Token {
  let end = at + 1
  while (end < source.length) {
    const close = source.indexOf('`', end)
    if (close === -1) break
    if (source[close + 1] !== '`')
      return make('escapedName', source.slice(at + 1, close).replaceAll('``', '`'), at, close + 1)
    end = close + 2
  }
  throw syntaxError('UnexpectedSyntax', 'This backtick is never closed', at)
}

function readParameter(source: string, at: number): Token {
  if (source[at + 1] === '`') {
    const name = readEscapedName(source, at + 1)
    return make('parameter', name.text, at, name.end)
  }
  const end = skip(nameRest, source, at + 1)
  if (end === at + 1) throw syntaxError('UnexpectedSyntax', "A parameter needs a name after '$'", at)
  return make('parameter', source.slice(at + 1, end), at, end)
}

function readNumber(source: string, at: number): Token {
  let end = skip(number, source, at)
  const text = source.slice(at, end)
  const tail = skip(nameRest, source, end)
  if (tail > end) return make('badNumber', source.slice(at, (end = tail)), at, end)
  const based = /^0[xo]/i.test(text)
  if (based && !/^0(?:x[0-9a-f]+|o[0-7]+)$/i.test(text)) return make('badNumber', text, at, end)
  return make(!based && /[.e]/i.test(text) ? 'float' : 'integer', text, at, end)
}

function make(kind: TokenKind, text: string, start: number, end: number): Token {
  return { kind, text, keyword: '', start, end }
}

function skip(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex : at
}
