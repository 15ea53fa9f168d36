// Pure: statements in lanes by holder and columns by day, each lane with a strip a topic that knows where the holder changed sides.
import type { Dataset } from '../model/dataset.ts'
import type { Clock } from '../state/stance-options.ts'
import { dayOn } from './clocks.ts'
import { groupBy } from './group.ts'
import type { Side } from './projections.ts'
import type { Statement } from './statements.ts'

export interface Strip {
  topic: string
  byDay: ReadonlyMap<string, Statement[]>
  /** Days on which the holder takes the side that it had not taken before. */
  changes: ReadonlySet<string>
}

export interface Lane {
  holder: string
  byDay: ReadonlyMap<string, Statement[]>
  /** The topics spoken of most first. */
  strips: Strip[]
}

export interface Lanes {
  days: string[]
  lanes: Lane[]
  /** Statements that no day is known of. */
  undated: number
}

interface Dated {
  statement: Statement
  day: string
}

/** The holders with most statements, at most `most`, and every day that has one. */
export function composeLanes(data: Dataset, statements: readonly Statement[], clock: Clock, most = 24): Lanes {
  const dated = statements.flatMap((statement): Dated[] => {
    const day = dayOn(clock, statement.claim, data)
    return day ? [{ statement, day }] : []
  })
  const lanes = bySize(groupBy(dated, ({ statement }) => statement.holder))
    .slice(0, most)
    .map(([holder, items]) => ({ holder, byDay: byDay(items), strips: stripsOf(items) }))
  const days = [...new Set(lanes.flatMap(lane => [...lane.byDay.keys()]))].toSorted()
  return { days, lanes, undated: statements.length - dated.length }
}

function stripsOf(dated: readonly Dated[]): Strip[] {
  return bySize(groupBy(dated, ({ statement }) => statement.topic)).map(([topic, items]) => {
    const days = byDay(items)
    return { topic, byDay: days, changes: changesIn(days) }
  })
}

function byDay(dated: readonly Dated[]): Map<string, Statement[]> {
  const groups = [...groupBy(dated, item => item.day)].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return new Map(groups.map(([day, group]) => [day, group.map(item => item.statement)]))
}

/** The first day is never a change; a day with both sides is one when only one side was taken before. */
export function changesIn(days: ReadonlyMap<string, readonly Statement[]>): ReadonlySet<string> {
  const taken = new Set<Side>()
  const changes = new Set<string>()
  for (const [day, statements] of days) {
    const sides = statements.flatMap(({ side }) => (side === 'neutral' ? [] : [side]))
    if (taken.size > 0 && sides.some(side => !taken.has(side))) changes.add(day)
    for (const side of sides) taken.add(side)
  }
  return changes
}

function bySize<Item>(groups: ReadonlyMap<string, Item[]>): [string, Item[]][] {
  return [...groups].toSorted(([first, one], [second, other]) => other.length - one.length || (first < second ? -1 : 1))
}
