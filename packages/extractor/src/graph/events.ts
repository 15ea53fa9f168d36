// Which events of different articles are one: the same name, or the same kind of event at the same time and place.
import { Clusters } from './clusters.ts'
import { foldName } from '../entities/spelling.ts'
import { by, groupBy } from './order.ts'
import type { Gist } from './gist.ts'
import { unitId, type Unit } from './unit.ts'

/** What an event of one article is joined to, as keys that hold across articles. */
export interface Surroundings {
  places: Set<string>
  participants: Set<string>
}

/** Where each event takes place or under whose roof, and who takes part, by unit id. */
export function surroundingsOf(gists: Iterable<Gist>, keyOf: (unit: string) => string): Map<string, Surroundings> {
  const around = new Map<string, Surroundings>()
  for (const { article, attendances } of gists)
    for (const { event, field, other } of attendances) {
      const id = unitId(article, event)
      const entry = around.get(id) ?? { places: new Set(), participants: new Set() }
      entry[field].add(keyOf(unitId(article, other)))
      around.set(id, entry)
    }
  return around
}

const GATHERINGS = new Set(['meeting', 'call', 'summit'])
const NOWHERE: Surroundings = { places: new Set(), participants: new Set() }

/** Gatherings meet by time, place and people; treaties, wars and processes by name; elections by name and year. */
export function joinEvents(units: readonly Unit[], around: Map<string, Surroundings>): Clusters<Unit> {
  const clusters = new Clusters(units, ({ entity }) =>
    entity.kind === 'election' ? entity.start?.slice(0, 4) : undefined,
  )
  const named = units.flatMap((unit, index) =>
    GATHERINGS.has(unit.entity.kind ?? '')
      ? []
      : [{ name: `${unit.entity.kind} ${foldName(unit.entity.label)}`, index }],
  )
  for (const group of groupBy(named, ({ name }) => name).values()) clusters.joinAll(group.map(({ index }) => index))
  joinGatherings(clusters, around)
  return clusters
}

interface Gathering {
  unit: Unit
  index: number
  /** Its first day, and a date that no day of it sorts after. */
  start: string
  last: string
  around: Surroundings
}

/** The most precisely dated comes first and draws the vaguer ones to it; a vague one joins at most one gathering. */
function joinGatherings(clusters: Clusters<Unit>, around: Map<string, Surroundings>): void {
  const gatherings = clusters.items
    .flatMap((unit, index) => gatheringOf(unit, index, around.get(unit.id) ?? NOWHERE))
    .sort(by(({ unit: { id }, start }) => [-start.length, start, id]))
  const seen = new Map<string, Gathering[]>()
  for (const late of gatherings) {
    const marks = [`on ${late.start}`, ...late.around.places]
    const match = firstOf(marks, seen, early => isSame(early, late))
    if (match) clusters.join(match.index, late.index)
    for (const mark of marks) {
      const others = seen.get(mark)
      if (others) others.push(late)
      else seen.set(mark, [late])
    }
  }
}

function gatheringOf(unit: Unit, index: number, around: Surroundings): Gathering[] {
  const { start, end, kind } = unit.entity
  if (!start || !GATHERINGS.has(kind ?? '')) return []
  return [{ unit, index, around, start, last: lastDay(end ?? start) }]
}

function firstOf(
  marks: readonly string[],
  seen: ReadonlyMap<string, Gathering[]>,
  fits: (gathering: Gathering) => boolean,
): Gathering | undefined {
  for (const mark of marks) {
    const found = seen.get(mark)?.find(fits)
    if (found) return found
  }
  return undefined
}

/** One place and company at one time; or, where one of the two tells no place, the very same days and at least two who took part. */
function isSame(a: Gathering, b: Gathering): boolean {
  if (a.unit.article.key === b.unit.article.key || a.start > b.last || b.start > a.last) return false
  const [left, right] = [a.around, b.around]
  if (haveCommon(left.places, right.places))
    return haveCommon(left.participants, right.participants) || !left.participants.size || !right.participants.size
  const sameDays = a.start === b.start && a.unit.entity.end === b.unit.entity.end
  return (!left.places.size || !right.places.size) && sameDays && haveCommon(left.participants, right.participants, 2)
}

/** Whether so many are in both. */
function haveCommon(a: Set<string>, b: Set<string>, least = 1): boolean {
  let common = 0
  for (const item of a) if (b.has(item) && ++common >= least) return true
  return false
}

/** A date that sorts after every day in it: `2022-01` → `2022-01-99`. */
const lastDay = (date: string): string => date + '9999-99-99'.slice(date.length)
