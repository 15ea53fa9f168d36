// Runs one scenario of the kit on a scratch graph and says what went wrong, if anything did.
import { CypherError, prepare } from '@standpoint/cypher'
import type { Procedure, Value } from '@standpoint/cypher'
import { runOnScratch, scratchAdapter } from '@standpoint/cypher/scratch'
import { MultiDirectedGraph } from 'graphology'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonical, printValue } from './expected.ts'
import type { Scenario, Step } from './gherkin.ts'
import { parseProcedure } from './procedures.ts'
import { countEffects, effectsBetween, snapshot } from './side-effects.ts'
import type { Snapshot } from './side-effects.ts'

type Outcome = { columns: string[]; rows: Value[][] } | CypherError

/** Undefined when the scenario passes, else the reason. */
export function runScenario(scenario: Scenario, kit: string): string | undefined {
  const run = new ScenarioRun(kit)
  for (const step of scenario.steps) {
    const trouble = run.step(step)
    if (trouble !== undefined) return trouble
  }
  return undefined
}

class ScenarioRun {
  private readonly graph = new MultiDirectedGraph()
  private readonly kit: string
  private readonly procedures: Procedure[] = []
  private parameters: Record<string, Value> = {}
  private before: Snapshot = snapshot(this.graph)
  private outcome: Outcome = { columns: [], rows: [] }

  constructor(kit: string) {
    this.kit = kit
  }

  step({ text, block = '', table }: Step): string | undefined {
    const named = /^the (.*) graph$/.exec(text)
    if (text === 'an empty graph' || text === 'any graph') return undefined
    if (named !== null)
      return this.setUp(readFileSync(join(this.kit, 'graphs', named[1] ?? '', `${named[1]}.cypher`), 'utf8'))
    if (text === 'having executed:') return this.setUp(block)
    if (text.startsWith('there exists a procedure')) return void this.procedures.push(parseProcedure(text, table))
    if (text === 'parameters are:')
      return void (this.parameters = Object.fromEntries(
        table.map(([name = '', value = '']) => [name, evaluate(value)]),
      ))
    if (text.startsWith('executing')) return this.execute(block)
    return this.check(text, table)
  }

  private setUp(query: string): string | undefined {
    const outcome = this.run(query)
    return outcome instanceof CypherError ? `set-up failed: ${outcome.message}` : undefined
  }

  private execute(query: string): undefined {
    this.before = snapshot(this.graph)
    this.outcome = this.run(query)
  }

  /** Queries that write go through the scratch entry, all others through the one that users call. */
  private run(query: string): Outcome {
    try {
      if (!writes(query)) return this.read(query)
      return runOnScratch(this.graph, query, this.parameters, { procedures: this.procedures })
    } catch (error) {
      if (error instanceof CypherError) return error
      throw error
    }
  }

  private read(query: string): Outcome {
    const prepared = prepare(this.graph, query, this.parameters, {
      adapter: scratchAdapter,
      procedures: this.procedures,
    })
    return { columns: prepared.columns, rows: [...prepared.values()] }
  }

  private check(text: string, table: string[][]): string | undefined {
    const { outcome } = this
    const raised = /^an? (\w+) should be raised at (compile time|runtime|any time): (.+)$/.exec(text)
    if (raised !== null) return checkError(outcome, raised)
    if (outcome instanceof CypherError) return `raised ${outcome.kind} ${outcome.code}: ${outcome.message}`
    if (text === 'the result should be empty')
      return outcome.rows.length === 0 ? undefined : `expected no rows but got ${outcome.rows.length}`
    if (text.startsWith('the result should be')) return checkRows(outcome, text, table)
    if (text === 'no side effects') return checkEffects(this.effects(), [])
    if (text.startsWith('the side effects should be')) return checkEffects(this.effects(), table)
    return `unknown step: ${text}`
  }

  private effects(): Map<string, number> {
    return countEffects(effectsBetween(this.before, snapshot(this.graph)))
  }
}

/** Whether a query has a writing clause, text in quotes aside. */
export function writes(query: string): boolean {
  return /\b(?:CREATE|MERGE|SET|DELETE|REMOVE)\b/i.test(query.replace(/'(?:\\.|[^'\\])*'|"[^"]*"/g, "''"))
}

function evaluate(expression: string): Value {
  return runOnScratch(new MultiDirectedGraph(), `RETURN ${expression} AS value`).rows[0]?.[0] ?? null
}

function checkError(outcome: Outcome, [, kind, phase, code]: RegExpExecArray): string | undefined {
  if (!(outcome instanceof CypherError))
    return `expected ${kind} ${code} at ${phase} but got ${outcome.rows.length} rows`
  const same =
    outcome.kind === kind &&
    (phase === 'any time' || outcome.phase === phase) &&
    (code === '*' || outcome.code === code)
  return same
    ? undefined
    : `expected ${kind} ${code} at ${phase} but got ${outcome.kind} ${outcome.code} at ${outcome.phase}: ${outcome.reason}`
}

function checkRows(
  { columns, rows }: Exclude<Outcome, CypherError>,
  text: string,
  [header = [], ...body]: string[][],
): string | undefined {
  const printing = { sorted: text.includes('ignoring element order') }
  if (header.toSorted().join() !== columns.toSorted().join())
    return `expected columns ${header.join(', ')} but got ${columns.join(', ')}`
  const order = header.map(name => columns.indexOf(name))
  const actual = rows.map(row => order.map(index => printValue(row[index] ?? null, printing)).join(' | '))
  const expected = body.map(row => row.map(cell => canonical(cell, printing)).join(' | '))
  const inOrder = text.includes('in order')
  const [left, right] = inOrder ? [expected, actual] : [expected.toSorted(), actual.toSorted()]
  return left.join('\n') === right.join('\n') ? undefined : `expected\n${left.join('\n')}\nbut got\n${right.join('\n')}`
}

function checkEffects(actual: Map<string, number>, table: string[][]): string | undefined {
  const wanted = new Map(table.map(([name = '', count = '0']) => [name, Number(count)]))
  const names = new Set([...actual.keys(), ...wanted.keys()])
  const wrong = [...names].filter(name => (actual.get(name) ?? 0) !== (wanted.get(name) ?? 0))
  return wrong.length === 0
    ? undefined
    : `side effects: ${wrong.map(name => `${name} is ${actual.get(name) ?? 0}, not ${wanted.get(name) ?? 0}`).join('; ')}`
}
