// Relations of many articles between merged entities: the same tie told twice is one edge with two pieces of evidence.
import { type Category, type Evidence, PREDICATES } from '../model.ts'
import { evidenceIn, type KnownRelation } from './knowledge.ts'
import { fold } from '../entities/spelling.ts'
import { slug } from './names.ts'
import { by, compact, groupBy, heaviest } from './order.ts'
import type { Told, ToldRelation } from './told.ts'
import { unitId } from './unit.ts'

export interface Identities {
  /** Key of the merged entity, by unit id. */
  keys: ReadonlyMap<string, string>
  /** Category by key. */
  categories: ReadonlyMap<string, Category>
}

/** The same tie told several times becomes one, with all its evidence; sorted. */
export function joinRelations(told: readonly KnownRelation[]): KnownRelation[] {
  return [...groupBy(told, tieOf).values()]
    .flatMap(joinTie)
    .sort(
      by(({ subject, predicate, object, role = '', former }) => [
        subject,
        predicate,
        object,
        fold(role),
        former ? 1 : 0,
      ]),
    )
}

/** A relation's ends after merging must still differ and still be what the predicate joins; else it says nothing. */
export function placeRelation(
  { article }: Told,
  relation: ToldRelation,
  { keys, categories }: Identities,
): KnownRelation[] {
  const { predicate, role, former, start, end } = relation
  const [subject, object] = [keys.get(unitId(article, relation.subject)), keys.get(unitId(article, relation.object))]
  if (!subject || !object || subject === object || relation.evidence.length === 0) return []
  if (!joins(predicate, categories.get(subject), categories.get(object))) return []
  const evidence = relation.evidence.map(shown => evidenceIn(article, shown))
  return [
    compact<KnownRelation>({ predicate, subject, object, role, former: former || undefined, start, end, evidence }),
  ]
}

export function joins(
  predicate: keyof typeof PREDICATES,
  from: Category | undefined,
  to: Category | undefined,
): boolean {
  const ends: { from: readonly Category[]; to: readonly Category[] } = PREDICATES[predicate]
  return from !== undefined && to !== undefined && ends.from.includes(from) && ends.to.includes(to)
}

/** What two tellings of one tie have in common. */
export const tieOf = ({ subject, predicate, object }: KnownRelation): string => `${subject} ${predicate} ${object}`

/** The tellings of one tie as one relation, or as one a role. */
export const joinTie = (tie: readonly KnownRelation[]): KnownRelation[] => splitByRole(tie).map(mergeSame)

/** One tie, several roles: an edge each. A telling without a role joins the only role there is. */
function splitByRole(tie: readonly KnownRelation[]): KnownRelation[][] {
  const groups = groupBy(tie, ({ role = '', former }) => `${former ? 'former ' : ''}${role && slug(role)}`)
  const bare = groups.get('')
  const [only, ...others] = [...groups].filter(([role]) => role !== '')
  if (!bare || !only || others.length > 0) return [...groups.values()]
  return [[...only[1], ...bare]]
}

function mergeSame(tellings: readonly KnownRelation[]): KnownRelation {
  const [first] = tellings
  if (!first) throw new Error('graph/relations: a tie without a telling cannot be merged')
  const most = (pick: (relation: KnownRelation) => string | undefined) =>
    heaviest(tellings.flatMap(telling => (pick(telling) ? [[pick(telling) ?? '', 1] as const] : [])))
  const { predicate, subject, object } = first
  const former = tellings.some(telling => telling.former) || undefined
  const [role, start, end] = [most(r => r.role), most(r => r.start), most(r => r.end)]
  return compact<KnownRelation>({
    predicate,
    subject,
    object,
    role,
    former,
    start,
    end,
    evidence: mergeEvidence(tellings),
  })
}

/** Evidence of all tellings, each place once, sorted by article and place. */
export function mergeEvidence(tellings: readonly { evidence: readonly Evidence[] }[]): Evidence[] {
  const places = new Map(
    tellings.flatMap(({ evidence }) => evidence).map(item => [`${item.article} ${item.start} ${item.end}`, item]),
  )
  return [...places.values()].sort(by(({ article, start, end }) => [article, start, end]))
}
