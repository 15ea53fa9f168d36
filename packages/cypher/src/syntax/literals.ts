// Numbers, maps and lists as they are written.
import { syntaxError } from '../errors.ts'
import type { Expression, MapEntry } from './ast.ts'
import type { Cursor } from './cursor.ts'

const largest = 2n ** 63n

export function parseIntegerLiteral(cursor: Cursor, start: number, negative: boolean): Expression {
  const token = cursor.next()
  const size = BigInt(token.text.toLowerCase().replace(/^0+(?=\d)/, ''))
  const value = negative ? -size : size
  if (value >= largest || value < -largest)
    throw syntaxError('IntegerOverflow', `${token.text} does not fit into 64 bits`, start)
  return { kind: 'literal', value, start, end: token.end }
}

export function parseFloatLiteral(cursor: Cursor): Expression {
  const { text, start, end } = cursor.next()
  const value = Number(text)
  if (!Number.isFinite(value)) throw syntaxError('FloatingPointOverflow', `${text} is larger than any float`, start)
  return { kind: 'literal', value, start, end }
}

export function parseMap(cursor: Cursor): Expression {
  const { start } = cursor.expectSymbol('{')
  const entries: MapEntry[] = []
  if (!cursor.isSymbol('}')) {
    do entries.push(parseEntry(cursor))
    while (cursor.takeSymbol(','))
  }
  cursor.expectSymbol('}')
  return { kind: 'map', entries, start, end: cursor.endOfLast }
}

function parseEntry(cursor: Cursor): MapEntry {
  const key = cursor.expectName('a key').name
  cursor.expectSymbol(':')
  return { key, value: cursor.parseExpression() }
}

/** Expressions between an opening bracket that is already taken and `close`, which is taken too. */
export function parseItems(cursor: Cursor, close: string): Expression[] {
  const items: Expression[] = []
  if (cursor.takeSymbol(close)) return items
  do items.push(cursor.parseExpression())
  while (cursor.takeSymbol(','))
  cursor.expectSymbol(close)
  return items
}
