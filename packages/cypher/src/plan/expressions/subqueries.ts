// Expressions that ask the graph: pattern predicates, pattern comprehensions, EXISTS, COUNT and COLLECT.
import { syntaxError } from '../../errors.ts'
import type { ExpressionOf, PatternPart } from '../../syntax/ast.ts'
import type { Operator } from '../../run/operator.ts'
import type { Value } from '../../values/value.ts'
import type { Compiled, Site } from '../site.ts'
import { anyType, booleanType, integerType, listOf, pathType } from '../types.ts'

export function compilePattern({ pattern, start }: ExpressionOf<'pattern'>, site: Site): Compiled {
  if (pattern.shortest !== undefined) return compileShortest(pattern, site)
  if (!site.predicate)
    throw syntaxError(
      'UnexpectedSyntax',
      'A pattern can only stand where a truth value is asked for; use EXISTS { … } or a pattern comprehension',
      start,
    )
  requireBound(pattern, site)
  const { operator } = site.compilers.pattern([pattern], undefined, site.with({ predicate: false }))
  return { type: booleanType, evaluate: row => exists(operator, row) }
}

/** A pattern that stands as a predicate may not bring in new names. */
function requireBound({ nodes, relationships }: PatternPart, site: Site): void {
  for (const { variable } of [...nodes, ...relationships])
    if (variable !== undefined) site.scope.require(variable.name, variable.start)
}

function exists(operator: Operator, row: Value[]): boolean {
  for (const _ of operator.run(row)) return true
  return false
}

/** `shortestPath(…)` as a value: a path, or null; `allShortestPaths(…)`: a list of them. */
function compileShortest(pattern: PatternPart, site: Site): Compiled {
  requireBound(pattern, site)
  const name = '  shortest'
  const named = { ...pattern, path: { name, start: pattern.start, end: pattern.end } }
  const { operator, scope } = site.compilers.pattern([named], undefined, site.with({ predicate: false }))
  const { slot } = scope.require(name, pattern.start)
  const found = (row: Value[]) => {
    const paths: Value[] = []
    for (const _ of operator.run(row)) paths.push(row[slot] ?? null)
    return paths
  }
  if (pattern.shortest === 'all') return { type: listOf(pathType), evaluate: found }
  return { type: pathType, evaluate: row => found(row)[0] ?? null }
}

export function compilePatternComprehension(
  { pattern, where, result }: ExpressionOf<'patternComprehension'>,
  site: Site,
): Compiled {
  const { operator, scope } = site.compilers.pattern([pattern], where, site.with({ predicate: false }))
  const { type, evaluate } = site.with({ scope, predicate: false }).compile(result)
  return {
    type: listOf(type),
    evaluate: row => {
      const values: Value[] = []
      for (const _ of operator.run(row)) values.push(evaluate(row))
      return values
    },
  }
}

export function compileSubquery({ subquery, query, start }: ExpressionOf<'subquery'>, site: Site): Compiled {
  const { operator, columns } = site.compilers.query(query, site.scope, site.planning, subquery === 'collect')
  if (subquery === 'exists') return { type: booleanType, evaluate: row => exists(operator, row) }
  if (subquery === 'count') return { type: integerType, evaluate: row => countRows(operator, row) }
  const [column, ...others] = columns
  if (column === undefined || others.length > 0)
    throw syntaxError('InvalidClauseComposition', 'COLLECT { … } needs a RETURN with exactly one column', start)
  return {
    type: listOf(anyType),
    evaluate: row => {
      const values: Value[] = []
      for (const _ of operator.run(row)) values.push(row[column.slot] ?? null)
      return values
    },
  }
}

function countRows(operator: Operator, row: Value[]): bigint {
  let count = 0n
  for (const _ of operator.run(row)) count++
  return count
}
