// WHERE cut into conditions that can be asked one by one, each as soon as what it needs is known.
import type { Expression } from '../syntax/ast.ts'
import type { Scope } from './scope.ts'
import type { Evaluate, Site } from './site.ts'

export interface Predicate {
  /** Slots that must be filled before this can be asked. */
  needs: Set<number>
  evaluate: Evaluate
  text: string
  /** For `variable.property = value`: what an index could answer. */
  seek: { slot: number; property: string; value: Evaluate; needs: Set<number> } | undefined
}

/** `a AND b AND c` → a, b, c. */
export function conjuncts(where: Expression | undefined): Expression[] {
  if (where === undefined) return []
  return where.kind === 'binary' && where.operator === 'AND'
    ? [...conjuncts(where.left), ...conjuncts(where.right)]
    : [where]
}

export function predicateOf(condition: Expression, site: Site): Predicate {
  const { evaluate } = site.compilePredicate(condition)
  return { needs: slotsIn(condition, site.scope), evaluate, text: textOf(condition), seek: seekIn(condition, site) }
}

function seekIn(condition: Expression, site: Site): Predicate['seek'] {
  if (condition.kind !== 'comparison' || condition.operators.length !== 1 || condition.operators[0] !== '=')
    return undefined
  const [left, right] = condition.operands
  return left === undefined || right === undefined
    ? undefined
    : (seekSide(left, right, site) ?? seekSide(right, left, site))
}

function seekSide(side: Expression, value: Expression, site: Site): Predicate['seek'] {
  if (side.kind !== 'property' || side.subject.kind !== 'variable') return undefined
  const variable = site.scope.lookup(side.subject.name)
  if (variable?.type.kind !== 'node') return undefined
  return {
    slot: variable.slot,
    property: side.name,
    value: site.compile(value).evaluate,
    needs: slotsIn(value, site.scope),
  }
}

/** Slots of all names that an expression mentions, its subqueries and patterns included. */
export function slotsIn(expression: unknown, scope: Scope): Set<number> {
  const slots = new Set<number>()
  for (const name of namesIn(expression)) {
    const variable = scope.lookup(name)
    if (variable !== undefined) slots.add(variable.slot)
  }
  return slots
}

function namesIn(tree: unknown): Set<string> {
  const names = new Set<string>()
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit)
    else if (typeof node === 'object' && node !== null) {
      if ('name' in node && typeof node.name === 'string') names.add(node.name)
      Object.values(node).forEach(visit)
    }
  }
  visit(tree)
  return names
}

/** A condition in short, for EXPLAIN. */
export function textOf(expression: Expression): string {
  switch (expression.kind) {
    case 'variable':
      return expression.name
    case 'property':
      return `${textOf(expression.subject)}.${expression.name}`
    case 'literal':
      return typeof expression.value === 'string' ? `'${expression.value}'` : String(expression.value)
    case 'parameter':
      return `$${expression.name}`
    case 'comparison':
      return expression.operands
        .map((operand, index) => (index === 0 ? '' : ` ${expression.operators[index - 1]} `) + textOf(operand))
        .join('')
    case 'binary':
      return `${textOf(expression.left)} ${expression.operator} ${textOf(expression.right)}`
    case 'not':
      return `NOT ${textOf(expression.operand)}`
    case 'isNull':
      return `${textOf(expression.operand)} IS ${expression.negated ? 'NOT ' : ''}NULL`
    case 'call':
      return `${expression.name}(${expression.arguments.map(textOf).join(', ')})`
    default:
      return `${expression.kind} …`
  }
}
