// What an opening square bracket may begin: a list, a list comprehension or a pattern comprehension.
import type { Expression } from './ast.ts'
import { attempt } from './attempt.ts'
import type { Cursor } from './cursor.ts'
import { parseItems } from './literals.ts'
import { parsePatternPart } from './patterns.ts'

export function parseBracketed(cursor: Cursor): Expression {
  const { start } = cursor.expectSymbol('[')
  if (cursor.isName() && cursor.isKeyword('IN', 1)) {
    const { position } = cursor
    const comprehension = parseListComprehension(cursor, start)
    if (comprehension !== undefined) return comprehension
    cursor.rewind(position)
  }
  if (startsPattern(cursor)) {
    const comprehension = attempt(cursor, () => parsePatternComprehension(cursor, start))
    if (comprehension !== undefined) return comprehension
  }
  const items = parseItems(cursor, ']')
  return { kind: 'list', items, start, end: cursor.endOfLast }
}

function parseListComprehension(cursor: Cursor, start: number): Expression | undefined {
  const variable = cursor.expectName('a variable')
  cursor.expectKeyword('IN')
  const list = cursor.parseExpression()
  const where = cursor.takeKeywords('WHERE') ? cursor.parseExpression() : undefined
  const result = cursor.takeSymbol('|') ? cursor.parseExpression() : undefined
  if (!cursor.takeSymbol(']')) {
    // `[x IN list, …]` is a list whose first item asks whether x is in it.
    if (cursor.isSymbol(',') && where === undefined && result === undefined) return undefined
    throw cursor.unexpected("']'")
  }
  return { kind: 'listComprehension', variable, list, where, result, start, end: cursor.endOfLast }
}

function startsPattern(cursor: Cursor): boolean {
  return cursor.isSymbol('(') || (cursor.isName() && cursor.isSymbol('=', 1) && cursor.isSymbol('(', 2))
}

function parsePatternComprehension(cursor: Cursor, start: number): Expression | undefined {
  const pattern = parsePatternPart(cursor)
  if (pattern.relationships.length === 0) return undefined
  const where = cursor.takeKeywords('WHERE') ? cursor.parseExpression() : undefined
  if (!cursor.takeSymbol('|')) return undefined
  const result = cursor.parseExpression()
  if (!cursor.takeSymbol(']')) throw cursor.unexpected("']'")
  return { kind: 'patternComprehension', pattern, where, result, start, end: cursor.endOfLast }
}
