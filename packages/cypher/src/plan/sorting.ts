// ORDER BY after grouping or DISTINCT sees the columns alone: what they are made of only where it is written as they are.
import { syntaxError } from '../errors.ts'
import type { Expression } from '../syntax/ast.ts'
import { contains, containsAggregate, expressionKey, isAggregate } from './expression-key.ts'
import type { Variable } from './scope.ts'
import type { Compiled, Substitute } from './site.ts'
import { anyType } from './types.ts'

interface Grouped {
  columns: Variable[]
  aggregateSlots: ReadonlyMap<string, number>
}

export function sortSubstitute(
  whole: Expression,
  written: { name: string; expression: Expression }[],
  { columns, aggregateSlots }: Grouped,
): Substitute {
  const byKey = new Map<string, Compiled>()
  for (const [index, { expression }] of written.entries()) {
    const column = columns[index]
    if (column !== undefined) byKey.set(expressionKey(expression), slotValue(column.slot))
  }
  return (part, site) => {
    const key = expressionKey(part)
    const aggregateSlot = isAggregate(part) ? aggregateSlots.get(key) : undefined
    if (aggregateSlot !== undefined) return slotValue(aggregateSlot)
    const simple = part.kind === 'variable' || part.kind === 'property'
    if (part.kind === 'variable' && columns.some(({ name }) => name === part.name)) return undefined
    if (part === whole || simple) {
      const column = byKey.get(key)
      if (column !== undefined) return column
    }
    if (part.kind === 'variable' && site.scope.lookup(part.name) === undefined)
      refuseAmbiguous(part.name, part.start, whole, written)
    if (isAggregate(part) && part.kind === 'call')
      for (const argument of part.arguments) site.with({ substitute: undefined }).compile(argument)
    return undefined
  }
}

function slotValue(slot: number): Compiled {
  return { type: anyType, evaluate: row => row[slot] ?? null }
}

/** A name inside a grouping key is known but cannot be told apart any more; any other is unknown. */
function refuseAmbiguous(name: string, offset: number, whole: Expression, written: { expression: Expression }[]): void {
  const mentioned = written.some(
    ({ expression }) =>
      !containsAggregate(expression) && contains(expression, part => part.kind === 'variable' && part.name === name),
  )
  if (!containsAggregate(whole) || !mentioned) return
  throw syntaxError(
    'AmbiguousAggregationExpression',
    `\`${name}\` is part of a grouping key but no key itself: return it as a column of its own`,
    offset,
  )
}
