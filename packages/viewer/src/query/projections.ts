// Agreement, conflict and subtract networks between holders, as Discourse Network Analysis defines them (Leifeld, "Discourse
// Network Analysis", Oxford Handbook of Political Networks, 2017, and DNA's own one-mode export): with x(i,t,s) = 1 where holder i
// takes side s on topic t, congruence of i and j is the sum over t and s of x(i,t,s)·x(j,t,s), conflict the same over opposite
// sides, and subtract is congruence minus conflict. Saying the same twice adds nothing. Neutral statements take no side.
import type { Statement } from './statements.ts'

export const NETS = ['agreement', 'conflict', 'subtract'] as const
export type Net = (typeof NETS)[number]
export type Side = 'for' | 'against'

/** Two holders meet on a topic: the side of the first, then the side of the second. */
export interface Meeting {
  topic: string
  sides: [Side, Side]
}

/** Two holders, in key order, and where they agree and differ; a topic can be in both when one of them takes both sides. */
export interface Tie {
  holders: [string, string]
  agree: Meeting[]
  differ: Meeting[]
  /** Half the number of sides that the two take on all topics: what DNA divides by under "average activity". */
  activity: number
}

export type Positions = ReadonlyMap<string, ReadonlySet<Side>>

/** Every pair of holders that meets on at least one topic. */
export function tiesOf(statements: readonly Statement[]): Tie[] {
  const positions = positionsByHolder(statements)
  const holders = [...positions.keys()].toSorted()
  return holders.flatMap((first, index) =>
    holders.slice(index + 1).flatMap(second => {
      const tie = compare([first, second], positions.get(first) ?? new Map(), positions.get(second) ?? new Map())
      return tie.agree.length + tie.differ.length > 0 ? [tie] : []
    }),
  )
}

/** The weight of a tie in a net; ties of weight 0 are not drawn. */
export function weightOf(tie: Tie, net: Net, perActivity = false): number {
  const [agree, differ] = [tie.agree.length, tie.differ.length]
  const weight = net === 'agreement' ? agree : net === 'conflict' ? differ : agree - differ
  return perActivity ? weight / tie.activity : weight
}

/** Topics of meetings, each once. */
export function topicsOf(meetings: readonly Meeting[]): string[] {
  return [...new Set(meetings.map(meeting => meeting.topic))]
}

/** Who takes which sides on what. */
export function positionsByHolder(statements: readonly Statement[]): Map<string, Map<string, Set<Side>>> {
  const positions = new Map<string, Map<string, Set<Side>>>()
  for (const { holder, topic, side } of statements) {
    if (side === 'neutral') continue
    const topics = positions.get(holder) ?? new Map<string, Set<Side>>()
    positions.set(holder, topics.set(topic, (topics.get(topic) ?? new Set()).add(side)))
  }
  return positions
}

function compare(holders: [string, string], first: Positions, second: Positions): Tie {
  const meetings = [...first.keys()].toSorted().flatMap(topic => meetingsOn(topic, first.get(topic), second.get(topic)))
  const isAgreement = ({ sides: [one, other] }: Meeting): boolean => one === other
  return {
    holders,
    agree: meetings.filter(isAgreement),
    differ: meetings.filter(meeting => !isAgreement(meeting)),
    activity: (sidesTaken(first) + sidesTaken(second)) / 2,
  }
}

function meetingsOn(
  topic: string,
  first: ReadonlySet<Side> = new Set(),
  second: ReadonlySet<Side> = new Set(),
): Meeting[] {
  return [...first]
    .toSorted()
    .flatMap(one => [...second].toSorted().map((other): Meeting => ({ topic, sides: [one, other] })))
}

function sidesTaken(positions: Positions): number {
  return [...positions.values()].reduce((sum, sides) => sum + sides.size, 0)
}
