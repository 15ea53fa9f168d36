// Pure: holders × topics, each cell with its statements; rows and columns ordered so that like stands beside like.
// A topic that is opened has a column for each of its wordings.
import { groupBy } from './group.ts'
import type { Statement } from './statements.ts'

export interface Cell {
  statements: Statement[]
  /** From -1, all against, to 1, all for. */
  balance: number
}

export interface Column {
  topic: string
  /** One wording of an opened topic; undefined for the whole topic. */
  wording: string | undefined
}

export interface Matrix {
  holders: string[]
  columns: Column[]
  /** By `cellKey`. */
  cells: ReadonlyMap<string, Cell>
}

export interface MatrixOptions {
  /** Topics must be held by so many; holders without such a topic are left out. */
  shared?: number
  /** At most so many topics, the most spoken of. */
  most?: number
  opened?: readonly string[]
  wordingOf?: (statement: Statement) => string
}

export function cellKey(holder: string, { topic, wording = '' }: Column): string {
  return `${holder}\n${topic}\n${wording}`
}

export function composeMatrix(statements: readonly Statement[], options: MatrixOptions = {}): Matrix {
  const { shared = 1, most = 40, opened = [], wordingOf = () => '' } = options
  const kept = mostSpokenOf(statements, shared, most)
  const columnOf = (statement: Statement): Column =>
    opened.includes(statement.topic)
      ? { topic: statement.topic, wording: wordingOf(statement) }
      : { topic: statement.topic, wording: undefined }
  const cells = groupBy(kept, statement => cellKey(statement.holder, columnOf(statement)))
  const whole = groupBy(kept, ({ holder, topic }) => cellKey(holder, { topic, wording: undefined }))
  const balanceOf = (holder: string, topic: string): number =>
    balance(whole.get(cellKey(holder, { topic, wording: undefined })) ?? [])
  const topics = [...new Set(kept.map(statement => statement.topic))]
  const holders = [...new Set(kept.map(statement => statement.holder))].toSorted()
  const rows = chain(holders, holder => topics.map(topic => balanceOf(holder, topic)))
  const ordered = chain(topics, topic => rows.map(holder => balanceOf(holder, topic)))
  return {
    holders: rows,
    columns: ordered.flatMap(topic => columnsOf(topic, kept, columnOf)),
    cells: new Map([...cells].map(([key, group]) => [key, { statements: group, balance: balance(group) }])),
  }
}

/** Statements on the topics that most positions are about. */
function mostSpokenOf(statements: readonly Statement[], shared: number, most: number): Statement[] {
  return [...groupBy(statements, statement => statement.topic)]
    .filter(([, group]) => new Set(group.map(item => item.holder)).size >= shared)
    .toSorted(([first, one], [second, other]) => other.length - one.length || (first < second ? -1 : 1))
    .slice(0, most)
    .flatMap(([, group]) => group)
}

/** A topic's one column, or one for each wording, the most frequent first. */
function columnsOf(
  topic: string,
  statements: readonly Statement[],
  columnOf: (statement: Statement) => Column,
): Column[] {
  const about = statements.filter(statement => statement.topic === topic)
  return [...groupBy(about, statement => columnOf(statement).wording)]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([wording]) => ({ topic, wording }))
}

function balance(statements: readonly Statement[]): number {
  const value = { for: 1, against: -1, neutral: 0 }
  return statements.reduce((sum, { side }) => sum + value[side], 0) / (statements.length || 1)
}

/** Starts with the fullest and goes on to the most similar of the rest, by the product of their values. */
export function chain(keys: readonly string[], valuesOf: (key: string) => number[]): string[] {
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
