// Pure: what a holder's positions on a topic do over time, and where outlets tell opposite things.
import { groupBy } from './group.ts'
import type { Statement } from './statements.ts'

/** One holder on one topic with both sides taken. */
export interface Change {
  holder: string
  topic: string
  statements: Statement[]
}

/** Holders that are told to be for and against the same topic, in the order of days. */
export function changesOf(
  statements: readonly Statement[],
  dayOf: (statement: Statement) => string | undefined,
): Change[] {
  const groups = groupBy(statements, ({ holder, topic }) => `${holder}\n${topic}`)
  return [...groups.values()].flatMap(group => {
    const sides = new Set(group.map(statement => statement.side))
    const [first] = group
    if (!first || !sides.has('for') || !sides.has('against')) return []
    const ordered = group.toSorted((one, other) => ((dayOf(one) ?? '') < (dayOf(other) ?? '') ? -1 : 1))
    return [{ holder: first.holder, topic: first.topic, statements: ordered }]
  })
}
