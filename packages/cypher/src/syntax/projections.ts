// The body of WITH and RETURN: DISTINCT, items, ORDER BY, SKIP, LIMIT.
import type { Expression, ProjectionClause, ProjectionItem, SortItem } from './ast.ts'
import type { Cursor } from './cursor.ts'

export function parseProjection(cursor: Cursor, kind: 'with' | 'return', start: number): ProjectionClause {
  const distinct = cursor.takeKeywords('DISTINCT')
  const star = cursor.takeSymbol('*')
  const items = !star || cursor.takeSymbol(',') ? parseItems(cursor) : []
  const orderBy = cursor.takeKeywords('ORDER', 'BY') ? parseSortItems(cursor) : []
  const skip = cursor.takeKeywords('SKIP') || cursor.takeKeywords('OFFSET') ? cursor.parseExpression() : undefined
  const limit = cursor.takeKeywords('LIMIT') ? cursor.parseExpression() : undefined
  const where = kind === 'with' ? parseWhere(cursor) : undefined
  return { kind, distinct, star, items, orderBy, skip, limit, where, start, end: cursor.endOfLast }
}

export function parseWhere(cursor: Cursor): Expression | undefined {
  return cursor.takeKeywords('WHERE') ? cursor.parseExpression() : undefined
}

function parseItems(cursor: Cursor): ProjectionItem[] {
  const items: ProjectionItem[] = []
  do items.push(parseItem(cursor))
  while (cursor.takeSymbol(','))
  return items
}

function parseItem(cursor: Cursor): ProjectionItem {
  const { start } = cursor.peek()
  const expression = cursor.parseExpression()
  const text = cursor.source.slice(start, cursor.endOfLast)
  const alias = cursor.takeKeywords('AS') ? cursor.expectName('an alias').name : undefined
  return { expression, alias, text, start, end: cursor.endOfLast }
}

function parseSortItems(cursor: Cursor): SortItem[] {
  const items: SortItem[] = []
  do items.push(parseSortItem(cursor))
  while (cursor.takeSymbol(','))
  return items
}

function parseSortItem(cursor: Cursor): SortItem {
  const expression = cursor.parseExpression()
  const descending = cursor.takeKeywords('DESC') || cursor.takeKeywords('DESCENDING')
  if (!descending && !cursor.takeKeywords('ASC')) cursor.takeKeywords('ASCENDING')
  return { expression, descending, start: expression.start, end: cursor.endOfLast }
}
