// The whole kit: every feature, every scenario, sorted into reading, temporal and writing ones.
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseFeature } from './gherkin.ts'
import type { Scenario } from './gherkin.ts'
import { runScenario, writes } from './scenario.ts'

export type Group = 'reading' | 'temporal' | 'writing'

export interface Result {
  /** `clauses/match/Match1 [1] …`. */
  id: string
  group: Group
  trouble: string | undefined
}

export interface Feature {
  name: string
  scenarios: Scenario[]
}

export function readKit(kit: string): Feature[] {
  const root = join(kit, 'features')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.feature'))
  return files.toSorted().map(file => ({
    name: relative(root, join(root, file)).replace(/\.feature$/, ''),
    scenarios: parseFeature(readFileSync(join(root, file), 'utf8')),
  }))
}

export function runFeature({ name, scenarios }: Feature, kit: string): Result[] {
  return scenarios.map(scenario => ({
    id: `${name} ${scenario.name}`,
    group: groupOf(name, scenario),
    trouble: attempt(scenario, kit),
  }))
}

function attempt(scenario: Scenario, kit: string): string | undefined {
  try {
    return runScenario(scenario, kit)
  } catch (error) {
    return `crashed: ${error instanceof Error ? error.stack : String(error)}`
  }
}

function groupOf(feature: string, { steps }: Scenario): Group {
  const queries = steps.filter(({ text }) => text.startsWith('executing')).map(({ block = '' }) => block)
  if (queries.some(writes)) return 'writing'
  const temporal = queries.some(query =>
    /\b(?:date|time|datetime|localtime|localdatetime|duration)(?:\.\w+)?\s*\(/i.test(query),
  )
  return temporal || feature.includes('/temporal/') ? 'temporal' : 'reading'
}
