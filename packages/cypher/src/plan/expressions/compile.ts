// One function for every kind of expression: tree in, closure out.
import { CypherError, failure } from '../../errors.ts'
import type { Expression, ExpressionOf } from '../../syntax/ast.ts'
import type { Value } from '../../values/value.ts'
import type { Compiled, Site } from '../site.ts'
import { anyType } from '../types.ts'
import type { StaticType } from '../types.ts'
import { kindOf } from '../../values/value.ts'
import { compileHasLabels, compileIndex, compileProperty, compileSlice } from './access.ts'
import { compileCall, compileCountStar } from './calls.ts'
import {
  compileList,
  compileListComprehension,
  compileMap,
  compileMapProjection,
  compileQuantifier,
  compileReduce,
} from './collections.ts'
import { compileBinary, compileCase, compileComparison, compileIsNull, compileNegate, compileNot } from './operators.ts'
import { compilePattern, compilePatternComprehension, compileSubquery } from './subqueries.ts'

export function compileExpression(expression: Expression, site: Site): Compiled {
  switch (expression.kind) {
    case 'literal':
      return constant(expression.value)
    case 'parameter':
      return compileParameter(expression, site)
    case 'variable':
      return compileVariable(expression, site)
    case 'property':
      return compileProperty(expression, site)
    case 'index':
      return located(compileIndex(expression, site), expression)
    case 'slice':
      return located(compileSlice(expression, site), expression)
    case 'list':
      return compileList(expression, site)
    case 'map':
      return compileMap(expression, site)
    case 'mapProjection':
      return compileMapProjection(expression, site)
    case 'call':
      return located(compileCall(expression, site), expression)
    case 'countStar':
      return compileCountStar(expression)
    case 'not':
      return compileNot(expression, site)
    case 'negate':
      return compileNegate(expression, site)
    case 'plus':
      return site.compile(expression.operand)
    case 'binary':
      return located(compileBinary(expression, site), expression)
    case 'comparison':
      return compileComparison(expression, site)
    case 'isNull':
      return compileIsNull(expression, site)
    case 'hasLabels':
      return compileHasLabels(expression, site)
    case 'case':
      return compileCase(expression, site)
    case 'listComprehension':
      return compileListComprehension(expression, site)
    case 'patternComprehension':
      return compilePatternComprehension(expression, site)
    case 'quantifier':
      return compileQuantifier(expression, site)
    case 'reduce':
      return compileReduce(expression, site)
    case 'pattern':
      return compilePattern(expression, site)
    case 'subquery':
      return compileSubquery(expression, site)
  }
}

function constant(value: Value): Compiled {
  return { type: { kind: kindOf(value) }, evaluate: () => value }
}

function compileParameter({ name, start }: ExpressionOf<'parameter'>, site: Site): Compiled {
  const value = site.planning.parameters.get(name)
  if (value === undefined) {
    throw failure(
      {
        kind: 'ParameterMissing',
        code: 'MissingParameter',
        phase: 'compile time',
        message: `No value was given for the parameter $${name}`,
      },
      start,
    )
  }
  return { type: anyType, evaluate: () => value }
}

function compileVariable({ name, start }: ExpressionOf<'variable'>, site: Site): Compiled {
  const { slot, type } = site.scope.require(name, start)
  return { type, evaluate: row => row[slot] ?? null }
}

/** Errors that are met while running learn where in the text they come from. */
function located(
  { type, evaluate }: { type: StaticType; evaluate: Compiled['evaluate'] },
  { start }: Expression,
): Compiled {
  return {
    type,
    evaluate: row => {
      try {
        return evaluate(row)
      } catch (error) {
        if (!(error instanceof CypherError) || error.offset !== undefined) throw error
        throw failure({ kind: error.kind, code: error.code, phase: error.phase, message: error.reason }, start)
      }
    },
  }
}
