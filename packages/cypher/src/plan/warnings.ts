// Notes for a query that names what the graph does not have: not an error, as in Neo4j, but seldom meant.
import { didYouMean } from '../suggest.ts'
import { labelNames } from '../syntax/labels.ts'
import type { LabelExpression } from '../syntax/ast.ts'
import type { Planning } from './planning.ts'

export function warnOfLabels(labels: LabelExpression | undefined, planning: Planning): void {
  const known = labels === undefined ? [] : planning.store.labels
  if (labels === undefined || known.length === 0) return
  for (const { name } of labelNames(labels))
    if (!known.includes(name)) warn(planning, `No node has the label \`${name}\`${didYouMean(name, known)}`)
}

export function warnOfTypes(types: LabelExpression | undefined, planning: Planning): void {
  const known = types === undefined ? [] : planning.store.types
  if (types === undefined || known.length === 0) return
  for (const { name } of labelNames(types))
    if (!known.includes(name)) warn(planning, `No relationship has the type \`${name}\`${didYouMean(name, known)}`)
}

const mostElements = 10_000

/** Only for graphs so small that gathering every property name costs little. */
export function warnOfProperty(name: string, planning: Planning): void {
  const { store } = planning
  if (
    store.nodes.size === 0 ||
    store.nodes.size + store.relationshipCount > mostElements ||
    planning.writer !== undefined
  )
    return
  const known = store.propertyNames
  if (!known.has(name)) warn(planning, `Nothing in the graph has the property \`${name}\`${didYouMean(name, known)}`)
}

function warn(planning: Planning, message: string): void {
  if (!planning.warnings.includes(message)) planning.warnings.push(message)
}
