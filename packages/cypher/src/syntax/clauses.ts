// Clauses in the order they are written, single queries, unions and what stands between the braces of a subquery.
import { syntaxError } from '../errors.ts'
import type { CallProcedureClause, CallSubqueryClause, Clause, SingleQuery, UnionQuery, YieldItem } from './ast.ts'
import type { Cursor } from './cursor.ts'
import { parseItems } from './literals.ts'
import { parsePatterns } from './patterns.ts'
import { parseProjection, parseWhere } from './projections.ts'
import { parseWriteClause } from './write-clauses.ts'

export function parseUnion(cursor: Cursor): UnionQuery {
  const { start } = cursor.peek()
  const parts = [parseSingleQuery(cursor)]
  let all: boolean | undefined
  while (cursor.isKeyword('UNION')) {
    const place = cursor.next().start
    const every = cursor.takeKeywords('ALL')
    if (!every) cursor.takeKeywords('DISTINCT')
    if (all !== undefined && all !== every)
      throw syntaxError('InvalidClauseComposition', 'UNION and UNION ALL cannot be mixed in one query', place)
    all = every
    parts.push(parseSingleQuery(cursor))
  }
  return { parts, all, start, end: cursor.endOfLast }
}

function parseSingleQuery(cursor: Cursor): SingleQuery {
  const { start } = cursor.peek()
  const clauses: Clause[] = []
  for (let clause = parseClause(cursor); clause !== undefined; clause = parseClause(cursor)) clauses.push(clause)
  if (clauses.length === 0) throw cursor.unexpected('a clause such as MATCH, UNWIND, WITH, CALL or RETURN')
  return { clauses, start, end: cursor.endOfLast }
}

/** `{ MATCH … RETURN … }`, or the short form `{ (a)-->(b) WHERE … }`. */
export function parseSubquery(cursor: Cursor): UnionQuery {
  cursor.expectSymbol('{')
  const { start } = cursor.peek()
  const query = startsPattern(cursor) ? parsePatternOnly(cursor, start) : parseUnion(cursor)
  cursor.expectSymbol('}')
  return query
}

function startsPattern(cursor: Cursor): boolean {
  return (
    cursor.isSymbol('(') ||
    cursor.isSymbol('=', 1) ||
    cursor.isKeyword('SHORTESTPATH') ||
    cursor.isKeyword('ALLSHORTESTPATHS')
  )
}

function parsePatternOnly(cursor: Cursor, start: number): UnionQuery {
  const patterns = parsePatterns(cursor)
  const where = parseWhere(cursor)
  const end = cursor.endOfLast
  const match: Clause = { kind: 'match', optional: false, patterns, where, start, end }
  return { parts: [{ clauses: [match], start, end }], all: undefined, start, end }
}

export function parseClause(cursor: Cursor): Clause | undefined {
  const { start } = cursor.peek()
  if (cursor.takeKeywords('OPTIONAL', 'MATCH')) return parseMatch(cursor, true, start)
  if (cursor.takeKeywords('MATCH')) return parseMatch(cursor, false, start)
  if (cursor.takeKeywords('UNWIND')) return parseUnwind(cursor, start)
  if (cursor.takeKeywords('WITH')) return parseProjection(cursor, 'with', start)
  if (cursor.takeKeywords('RETURN')) return parseProjection(cursor, 'return', start)
  if (cursor.takeKeywords('OPTIONAL', 'CALL')) return parseCall(cursor, true, start)
  if (cursor.takeKeywords('CALL')) return parseCall(cursor, false, start)
  return parseWriteClause(cursor, start)
}

function parseMatch(cursor: Cursor, optional: boolean, start: number): Clause {
  const patterns = parsePatterns(cursor)
  const where = parseWhere(cursor)
  return { kind: 'match', optional, patterns, where, start, end: cursor.endOfLast }
}

function parseUnwind(cursor: Cursor, start: number): Clause {
  const list = cursor.parseExpression()
  cursor.expectKeyword('AS')
  const variable = cursor.expectName('a variable')
  return { kind: 'unwind', list, variable, start, end: cursor.endOfLast }
}

function parseCall(cursor: Cursor, optional: boolean, start: number): CallProcedureClause | CallSubqueryClause {
  if (cursor.isSymbol('{') || cursor.isSymbol('(')) {
    const imports = cursor.takeSymbol('(') ? parseImports(cursor) : undefined
    return { kind: 'callSubquery', optional, imports, query: parseSubquery(cursor), start, end: cursor.endOfLast }
  }
  let { name } = cursor.expectName('a procedure name')
  while (cursor.takeSymbol('.')) name += `.${cursor.expectName('a procedure name').name}`
  const values = cursor.takeSymbol('(') ? parseItems(cursor, ')') : undefined
  const yields = cursor.takeKeywords('YIELD') ? parseYields(cursor) : undefined
  const where = yields === undefined ? undefined : parseWhere(cursor)
  return { kind: 'callProcedure', optional, name, arguments: values, yields, where, start, end: cursor.endOfLast }
}

function parseImports(cursor: Cursor): string[] | '*' {
  const names: string[] = []
  const all = cursor.takeSymbol('*')
  if (!all && !cursor.isSymbol(')')) {
    do names.push(cursor.expectName('a variable').name)
    while (cursor.takeSymbol(','))
  }
  cursor.expectSymbol(')')
  return all ? '*' : names
}

function parseYields(cursor: Cursor): YieldItem[] | '*' {
  if (cursor.takeSymbol('*')) return '*'
  const items: YieldItem[] = []
  do {
    const { name: field, start } = cursor.expectName('a result field')
    const alias = cursor.takeKeywords('AS') ? cursor.expectName('an alias').name : field
    items.push({ field, alias, start, end: cursor.endOfLast })
  } while (cursor.takeSymbol(','))
  return items
}
