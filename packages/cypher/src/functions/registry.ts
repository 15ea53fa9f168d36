// Every function by its name, in lower case, as names of functions ignore case.
import { aggregateDefinitions } from './aggregates.ts'
import type { AggregateDefinition } from './aggregates.ts'
import { conversionFunctions } from './conversion.ts'
import type { FunctionDefinition } from './definition.ts'
import { durationFunctions } from './durations.ts'
import { graphFunctions } from './graph.ts'
import { listFunctions } from './lists.ts'
import { numberFunctions } from './numbers.ts'
import { stringFunctions } from './strings.ts'
import { temporalFunctions } from './temporal.ts'

const all = [
  ...graphFunctions,
  ...listFunctions,
  ...stringFunctions,
  ...numberFunctions,
  ...conversionFunctions,
  ...temporalFunctions,
  ...durationFunctions,
]

const functions: ReadonlyMap<string, FunctionDefinition> = new Map(
  all.map(definition => [definition.name.toLowerCase(), definition]),
)
const aggregates: ReadonlyMap<string, AggregateDefinition> = new Map(
  aggregateDefinitions.map(definition => [definition.name.toLowerCase(), definition]),
)

export function findFunction(name: string): FunctionDefinition | undefined {
  return functions.get(name.toLowerCase())
}

export function findAggregate(name: string): AggregateDefinition | undefined {
  return aggregates.get(name.toLowerCase())
}

export function functionNames(): string[] {
  return [...all, ...aggregateDefinitions].map(({ name }) => name)
}
