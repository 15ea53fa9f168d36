// Patterns: `p = (a:Person {name: $n})-[r:KNOWS*1..3]->(b)`, and shortestPath around one.
import { syntaxError } from '../errors.ts'
import type { Expression, NodePattern, PatternPart, RelationshipPattern } from './ast.ts'
import { attempt } from './attempt.ts'
import type { Cursor } from './cursor.ts'
import { parseLabelExpression } from './labels.ts'
import { parseMap } from './literals.ts'

export function parsePatterns(cursor: Cursor): PatternPart[] {
  const parts: PatternPart[] = []
  do parts.push(parsePatternPart(cursor))
  while (cursor.takeSymbol(','))
  return parts
}

export function parsePatternPart(cursor: Cursor): PatternPart {
  const { start } = cursor.peek()
  const path = cursor.isName() && cursor.isSymbol('=', 1) ? cursor.expectName('a path variable') : undefined
  if (path !== undefined) cursor.next()
  const shortest = cursor.takeKeywords('SHORTESTPATH')
    ? 'one'
    : cursor.takeKeywords('ALLSHORTESTPATHS')
      ? 'all'
      : undefined
  if (shortest !== undefined) cursor.expectSymbol('(')
  const chain = parseChain(cursor)
  if (shortest !== undefined) cursor.expectSymbol(')')
  return { path, shortest, ...chain, start, end: cursor.endOfLast }
}

function parseChain(cursor: Cursor): { nodes: NodePattern[]; relationships: RelationshipPattern[] } {
  const nodes = [parseNode(cursor)]
  const relationships: RelationshipPattern[] = []
  while (startsRelationship(cursor)) {
    relationships.push(parseRelationship(cursor))
    nodes.push(parseNode(cursor))
  }
  return { nodes, relationships }
}

/** A pattern where an expression may stand: at least one relationship, else this is a parenthesis. */
export function tryPatternExpression(cursor: Cursor): Expression | undefined {
  return attempt(cursor, () => {
    const { start } = cursor.peek()
    const chain = parseChain(cursor)
    if (chain.relationships.length === 0) return undefined
    const pattern: PatternPart = { path: undefined, shortest: undefined, ...chain, start, end: cursor.endOfLast }
    return { kind: 'pattern', pattern, start, end: cursor.endOfLast }
  })
}

function parseNode(cursor: Cursor): NodePattern {
  const { start } = cursor.peek()
  cursor.expectSymbol('(')
  const variable = cursor.isName() && !cursor.isKeyword('WHERE') ? cursor.expectName('a variable') : undefined
  const labels = cursor.takeSymbol(':') ? parseLabelExpression(cursor) : undefined
  const properties = parseProperties(cursor)
  const where = cursor.takeKeywords('WHERE') ? cursor.parseExpression() : undefined
  cursor.expectSymbol(')')
  return { variable, labels, properties, where, start, end: cursor.endOfLast }
}

function parseProperties(cursor: Cursor): Expression | undefined {
  if (cursor.isSymbol('{')) return parseMap(cursor)
  const token = cursor.peek()
  if (token.kind !== 'parameter') return undefined
  cursor.next()
  return { kind: 'parameter', name: token.text, start: token.start, end: token.end }
}

function startsRelationship(cursor: Cursor): boolean {
  const dash = cursor.isSymbol('<') ? 1 : 0
  return cursor.isSymbol('-', dash) && (cursor.isSymbol('-', dash + 1) || cursor.isSymbol('[', dash + 1))
}

function parseRelationship(cursor: Cursor): RelationshipPattern {
  const { start } = cursor.peek()
  const left = cursor.takeSymbol('<')
  cursor.expectSymbol('-')
  const body = cursor.takeSymbol('[')
    ? parseBody(cursor)
    : { variable: undefined, types: undefined, length: undefined, properties: undefined, where: undefined }
  cursor.expectSymbol('-')
  const right = cursor.takeSymbol('>')
  const direction = left === right ? 'both' : left ? 'in' : 'out'
  return { ...body, direction, bothArrows: left && right, start, end: cursor.endOfLast }
}

function parseBody(cursor: Cursor) {
  const variable = cursor.isName() && !cursor.isKeyword('WHERE') ? cursor.expectName('a variable') : undefined
  const types = cursor.takeSymbol(':') ? parseLabelExpression(cursor) : undefined
  if (cursor.isSymbol('..')) throw invalidLength(cursor, "A length needs an asterisk: write '*..'")
  const length = cursor.takeSymbol('*') ? parseLength(cursor) : undefined
  const properties = parseProperties(cursor)
  const where = cursor.takeKeywords('WHERE') ? cursor.parseExpression() : undefined
  cursor.expectSymbol(']')
  return { variable, types, length, properties, where }
}

function parseLength(cursor: Cursor): { min: number; max: number } {
  if (cursor.isSymbol('-')) throw invalidLength(cursor, 'A length cannot be negative')
  const min = parseBound(cursor)
  if (!cursor.takeSymbol('..')) return { min: min ?? 1, max: min ?? Infinity }
  const max = parseBound(cursor)
  return { min: min ?? 1, max: max ?? Infinity }
}

function parseBound(cursor: Cursor): number | undefined {
  return cursor.peek().kind === 'integer' ? Number(cursor.next().text) : undefined
}

function invalidLength(cursor: Cursor, message: string) {
  return syntaxError('InvalidRelationshipPattern', message, cursor.peek().start)
}
