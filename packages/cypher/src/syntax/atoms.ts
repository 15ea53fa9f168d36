// The smallest whole expressions: literals, variables, calls, brackets of all kinds.
import type { Expression } from './ast.ts'
import { parseBracketed } from './comprehensions.ts'
import { parseMapProjection, parseQuantifier, parseReduce, parseCase, quantifiers } from './constructs.ts'
import type { Cursor } from './cursor.ts'
import { parseFloatLiteral, parseIntegerLiteral, parseItems, parseMap } from './literals.ts'
import { parsePatternPart, tryPatternExpression } from './patterns.ts'
import { parseSubquery } from './clauses.ts'

export function parseAtom(cursor: Cursor): Expression {
  const token = cursor.peek()
  const { start, end, text } = token
  switch (token.kind) {
    case 'integer':
      return parseIntegerLiteral(cursor, start, false)
    case 'float':
      return parseFloatLiteral(cursor)
    case 'string':
      cursor.next()
      return { kind: 'literal', value: text, start, end }
    case 'parameter':
      cursor.next()
      return { kind: 'parameter', name: text, start, end }
    case 'name':
      return parseNamed(cursor)
    case 'escapedName':
      return parseVariableOrCall(cursor)
    default:
      return parseSymbol(cursor)
  }
}

function parseSymbol(cursor: Cursor): Expression {
  if (cursor.isSymbol('{')) return cursor.nested(() => parseMap(cursor))
  if (cursor.isSymbol('[')) return cursor.nested(() => parseBracketed(cursor))
  if (cursor.isSymbol('(')) return tryPatternExpression(cursor) ?? parseParenthesized(cursor)
  throw cursor.unexpected('an expression')
}

function parseParenthesized(cursor: Cursor): Expression {
  const { start } = cursor.expectSymbol('(')
  const inner = cursor.parseExpression()
  cursor.expectSymbol(')')
  return { ...inner, start, end: cursor.endOfLast }
}

const constants: Record<string, null | boolean> = { NULL: null, TRUE: true, FALSE: false }

function parseNamed(cursor: Cursor): Expression {
  const { keyword, start, end } = cursor.peek()
  const constant = constants[keyword]
  if (constant !== undefined && !cursor.isSymbol('(', 1)) {
    cursor.next()
    return { kind: 'literal', value: constant, start, end }
  }
  if (cursor.isSymbol('(', 1)) return parseSpecialCall(cursor)
  if (cursor.isSymbol('{', 1)) return parseBraced(cursor)
  if (keyword === 'CASE') return parseCase(cursor)
  return parseVariableOrCall(cursor)
}

function parseSpecialCall(cursor: Cursor): Expression {
  const { keyword, start } = cursor.peek()
  if (quantifiers.has(keyword) && cursor.isName(2) && cursor.isKeyword('IN', 3)) return parseQuantifier(cursor)
  if (keyword === 'REDUCE') return parseReduce(cursor)
  if (keyword === 'SHORTESTPATH' || keyword === 'ALLSHORTESTPATHS') {
    const pattern = parsePatternPart(cursor)
    return { kind: 'pattern', pattern, start, end: cursor.endOfLast }
  }
  return parseVariableOrCall(cursor)
}

function parseBraced(cursor: Cursor): Expression {
  const { keyword, start } = cursor.peek()
  if (keyword === 'EXISTS' || keyword === 'COUNT' || keyword === 'COLLECT') {
    cursor.next()
    const subquery = keyword === 'EXISTS' ? 'exists' : keyword === 'COUNT' ? 'count' : 'collect'
    const query = cursor.nested(() => parseSubquery(cursor))
    return { kind: 'subquery', subquery, query, start, end: cursor.endOfLast }
  }
  const { name, end } = cursor.expectName('a variable')
  return parseMapProjection(cursor, { kind: 'variable', name, start, end })
}

function parseVariableOrCall(cursor: Cursor): Expression {
  const called = functionNameLength(cursor)
  if (called > 0) return parseCall(cursor, called)
  const { name, start, end } = cursor.expectName('an expression')
  return { kind: 'variable', name, start, end }
}

/** Tokens of a dotted name that is followed by '(' , or 0 when this is no call. */
function functionNameLength(cursor: Cursor): number {
  let ahead = 1
  while (cursor.isSymbol('.', ahead) && cursor.isName(ahead + 1)) ahead += 2
  return cursor.isSymbol('(', ahead) ? ahead : 0
}

function parseCall(cursor: Cursor, nameLength: number): Expression {
  const { start } = cursor.peek()
  let name = ''
  for (let taken = 0; taken < nameLength; taken++) name += cursor.next().text
  cursor.expectSymbol('(')
  if (name.toLowerCase() === 'count' && cursor.isSymbol('*') && cursor.isSymbol(')', 1)) {
    cursor.next()
    cursor.next()
    return { kind: 'countStar', start, end: cursor.endOfLast }
  }
  const distinct = cursor.takeKeywords('DISTINCT')
  const items = cursor.nested(() => parseItems(cursor, ')'))
  return { kind: 'call', name, distinct, arguments: items, start, end: cursor.endOfLast }
}
