// Plans for people: a tree for programs, a table of lines for EXPLAIN and PROFILE.
import type { Operator } from '../run/operator.ts'

export interface PlanStep {
  name: string
  detail: string
  /** Rows handed on and elements looked at; with PROFILE only. */
  rows?: number
  hits?: number
  children: PlanStep[]
}

export function describePlan(step: Operator, profiled: boolean): PlanStep {
  const { name, detail, rows, hits } = step
  const children = step.children.map(child => describePlan(child, profiled))
  return profiled ? { name, detail, rows, hits, children } : { name, detail, children }
}

/** The plan as text, the last step first, as Neo4j prints it. */
export function printPlan(plan: PlanStep): string {
  return lines(plan, 0).join('\n')
}

function lines({ name, detail, rows, hits, children }: PlanStep, depth: number): string[] {
  const counts = rows === undefined ? '' : `  (${rows} rows, ${hits ?? 0} hits)`
  const own = `${'| '.repeat(depth)}+ ${name}${detail === '' ? '' : ` ${detail}`}${counts}`
  const [first, ...others] = children
  // The first child is what came before; every other one is a branch of its own.
  return [own, ...others.flatMap(other => lines(other, depth + 1)), ...(first === undefined ? [] : lines(first, depth))]
}
