// Sameness of expressions as they are written, whatever their place in the text; and a walk over their parts.
import { findAggregate } from '../functions/registry.ts'
import type { Expression } from '../syntax/ast.ts'

/** A text that two expressions share exactly when they say the same. */
export function expressionKey(expression: Expression): string {
  return JSON.stringify(expression, (key, value: unknown) => {
    if (key === 'start' || key === 'end') return undefined
    return typeof value === 'bigint' ? `${value}n` : value
  })
}

export function isAggregate(expression: Expression): boolean {
  return expression.kind === 'countStar' || (expression.kind === 'call' && findAggregate(expression.name) !== undefined)
}

/** Whether an aggregate stands in an expression where it may stand: not inside what is repeated for each item of a list. */
export function containsAggregate(expression: Expression): boolean {
  return isAggregate(expression) || partsOf(expression).some(containsAggregate)
}

export function contains(expression: Expression, test: (part: Expression) => boolean): boolean {
  return test(expression) || partsOf(expression).some(part => contains(part, test))
}

/** The parts of an expression that see the same names as the whole. */
function partsOf(expression: Expression): Expression[] {
  switch (expression.kind) {
    case 'property':
    case 'hasLabels':
      return [expression.subject]
    case 'index':
      return [expression.subject, expression.index]
    case 'slice':
      return [expression.subject, expression.from, expression.to].filter(part => part !== undefined)
    case 'list':
      return expression.items
    case 'map':
      return expression.entries.map(({ value }) => value)
    case 'mapProjection':
      return [expression.subject, ...expression.items.flatMap(item => (item.kind === 'entry' ? [item.value] : []))]
    case 'call':
      return expression.arguments
    case 'not':
    case 'negate':
    case 'plus':
    case 'isNull':
      return [expression.operand]
    case 'binary':
      return [expression.left, expression.right]
    case 'comparison':
      return expression.operands
    case 'case':
      return [
        expression.subject,
        ...expression.branches.flatMap(({ when, result }) => [when, result]),
        expression.otherwise,
      ].filter(part => part !== undefined)
    case 'listComprehension':
    case 'quantifier':
      return [expression.list]
    case 'reduce':
      return [expression.initial, expression.list]
    default:
      return []
  }
}
