// Text → tree: the first of the three steps parse → plan → run.
import { withSource } from '../errors.ts'
import type { Query } from './ast.ts'
import { parseClause, parseUnion } from './clauses.ts'
import { Cursor } from './cursor.ts'
import { parseExpression } from './expressions.ts'

/** Parses one query, which may begin with EXPLAIN or PROFILE and end with a semicolon. */
export function parse(source: string): Query {
  try {
    return parseQuery(new Cursor(source, { expression: parseExpression, clause: parseClause }))
  } catch (error) {
    throw withSource(error, source)
  }
}

function parseQuery(cursor: Cursor): Query {
  const mode = cursor.takeKeywords('EXPLAIN') ? 'explain' : cursor.takeKeywords('PROFILE') ? 'profile' : 'run'
  const union = parseUnion(cursor)
  cursor.takeSymbol(';')
  if (cursor.peek().kind !== 'end') throw cursor.unexpected('a clause, an operator or the end of the query')
  return { mode, union, start: union.start, end: union.end }
}
