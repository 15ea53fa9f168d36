// Pure: where one holder is told to be for and against the same: because it changed sides, or because outlets tell it differently.
import type { Dataset } from '../model/dataset.ts'
import type { Clock } from '../state/stance-options.ts'
import { dayOn } from './clocks.ts'
import { groupBy } from './group.ts'
import { changesIn } from './lanes.ts'
import type { Statement } from './statements.ts'

export interface Contrast {
  holder: string
  topic: string
  for: Statement[]
  against: Statement[]
  /** The first day on which it took the other side too. */
  changedOn: string | undefined
  /** One outlet tells only the one side, another only the other. */
  betweenOutlets: boolean
}

/** Holders with both sides on a topic; contradictions between outlets first, then changes. */
export function contrastsOf(data: Dataset, statements: readonly Statement[], clock: Clock): Contrast[] {
  const groups = groupBy(statements, ({ holder, topic }) => `${holder}\n${topic}`)
  return [...groups.values()]
    .flatMap(group => contrast(data, group, clock))
    .toSorted((one, other) => rank(other) - rank(one))
}

function rank({ betweenOutlets, changedOn }: Contrast): number {
  return (betweenOutlets ? 2 : 0) + (changedOn ? 1 : 0)
}

function contrast(data: Dataset, group: readonly Statement[], clock: Clock): Contrast[] {
  const [first] = group
  const [pro, con] = [group.filter(({ side }) => side === 'for'), group.filter(({ side }) => side === 'against')]
  if (!first || pro.length === 0 || con.length === 0) return []
  const days = groupBy(
    group.toSorted((one, other) => ((dayOf(one) ?? '') < (dayOf(other) ?? '') ? -1 : 1)),
    statement => dayOf(statement) ?? '',
  )
  function dayOf({ claim }: Statement): string | undefined {
    return dayOn(clock, claim, data)
  }
  const [changedOn] = changesIn(days)
  return [
    {
      holder: first.holder,
      topic: first.topic,
      for: pro,
      against: con,
      changedOn,
      betweenOutlets: areApart(outletsOf(data, pro), outletsOf(data, con)),
    },
  ]
}

/** Each side has an outlet that does not tell the other. */
function areApart(pro: ReadonlySet<string>, con: ReadonlySet<string>): boolean {
  return [...pro].some(outlet => !con.has(outlet)) && [...con].some(outlet => !pro.has(outlet))
}

/** An article without a known outlet counts as its own. */
function outletsOf(data: Dataset, statements: readonly Statement[]): ReadonlySet<string> {
  const articles = statements.flatMap(({ claim }) => claim.evidence.map(span => span.article))
  return new Set(articles.map(article => data.articles.get(article)?.source ?? article))
}
