// Pure: holders × topics, each cell with its statements; rows and columns ordered so that like stands beside like.
import { groupBy } from './group.ts'
import type { Statement } from './statements.ts'

export interface Cell {
  statements: Statement[]
  /** From -1, all against, to 1, all for. */
  balance: number
}

export interface Matrix {
  holders: string[]
  topics: string[]
  cells: ReadonlyMap<string, Cell>
}

export function cellKey(holder: string, topic: string): string {
  return `${holder}\n${topic}`
}

/**
 * @param shared topics must be held by so many; holders without such a topic are left out
 */
export function composeMatrix(statements: readonly Statement[], { shared = 1, most = 40 } = {}): Matrix {
  const byTopic = [...groupBy(statements, statement => statement.topic)]
    .filter(([, group]) => new Set(group.map(item => item.holder)).size >= shared)
    .toSorted(([first, one], [second, other]) => other.length - one.length || (first < second ? -1 : 1))
    .slice(0, most)
  const kept = byTopic.flatMap(([, group]) => group)
  const cells = new Map(
    [...groupBy(kept, ({ holder, topic }) => cellKey(holder, topic))].map(([key, group]) => [key, toCell(group)]),
  )
  const holders = [...new Set(kept.map(statement => statement.holder))].toSorted()
  const topics = byTopic.map(([topic]) => topic)
  const rows = chain(holders, holder => topics.map(topic => cells.get(cellKey(holder, topic))?.balance ?? 0))
  return {
    holders: rows,
    topics: chain(topics, topic => rows.map(holder => cells.get(cellKey(holder, topic))?.balance ?? 0)),
    cells,
  }
}

function toCell(statements: Statement[]): Cell {
  const value = { for: 1, against: -1, neutral: 0 }
  const sum = statements.reduce((total, { side }) => total + value[side], 0)
  return { statements, balance: sum / statements.length }
}

/** Starts with the fullest and goes on to the most similar of the rest, by the product of their values. */
function chain(keys: readonly string[], valuesOf: (key: string) => number[]): string[] {
  const values = new Map(keys.map(key => [key, valuesOf(key)]))
  const fullness = (key: string): number => (values.get(key) ?? []).filter(value => value !== 0).length
  const rest = keys.toSorted((first, second) => fullness(second) - fullness(first))
  const ordered = rest.splice(0, 1)
  while (rest.length > 0) {
    const last = values.get(ordered.at(-1) ?? '') ?? []
    const likeness = rest.map(key => similarity(last, values.get(key) ?? []))
    const best = likeness.indexOf(Math.max(...likeness))
    ordered.push(...rest.splice(best, 1))
  }
  return ordered
}

/** Cosine of two rows; 0 when one is empty. */
export function similarity(first: readonly number[], second: readonly number[]): number {
  const product = (one: readonly number[], other: readonly number[]): number =>
    one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0)
  return product(first, second) / (Math.sqrt(product(first, first) * product(second, second)) || 1)
}
