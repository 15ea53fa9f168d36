// Label and type expressions: `:A:B`, `:A|B`, `:A&!B`, `:(A|B)&C`, `:%`.
import type { LabelExpression } from './ast.ts'
import type { Cursor } from './cursor.ts'

/** Reads what follows the first colon. */
export function parseLabelExpression(cursor: Cursor): LabelExpression {
  let left = parseConjunction(cursor)
  while (cursor.takeSymbol('|')) {
    cursor.takeSymbol(':')
    left = { kind: 'or', left, right: parseConjunction(cursor) }
  }
  return left
}

function parseConjunction(cursor: Cursor): LabelExpression {
  let left = parseLabel(cursor)
  while (cursor.takeSymbol('&') || cursor.takeSymbol(':')) left = { kind: 'and', left, right: parseLabel(cursor) }
  return left
}

function parseLabel(cursor: Cursor): LabelExpression {
  if (cursor.takeSymbol('!')) return { kind: 'not', operand: cursor.nested(() => parseLabel(cursor)) }
  if (cursor.takeSymbol('%')) return { kind: 'any' }
  if (cursor.takeSymbol('(')) {
    const inner = cursor.nested(() => parseLabelExpression(cursor))
    cursor.expectSymbol(')')
    return inner
  }
  const { name, start } = cursor.expectName('a label')
  return { kind: 'label', name, start }
}

/** The names of a plain conjunction `:A:B`, or undefined when the expression is more than that. */
export function plainLabels(labels: LabelExpression): string[] | undefined {
  if (labels.kind === 'label') return [labels.name]
  if (labels.kind !== 'and') return undefined
  const left = plainLabels(labels.left)
  const right = plainLabels(labels.right)
  return left === undefined || right === undefined ? undefined : [...left, ...right]
}

/** The names of a plain alternative `:A|B`, or undefined when the expression is more than that. */
export function plainTypes(types: LabelExpression): string[] | undefined {
  if (types.kind === 'label') return [types.name]
  if (types.kind !== 'or') return undefined
  const left = plainTypes(types.left)
  const right = plainTypes(types.right)
  return left === undefined || right === undefined ? undefined : [...left, ...right]
}

export function labelNames(labels: LabelExpression): { name: string; start: number }[] {
  switch (labels.kind) {
    case 'label':
      return [labels]
    case 'any':
      return []
    case 'not':
      return labelNames(labels.operand)
    default:
      return [...labelNames(labels.left), ...labelNames(labels.right)]
  }
}
