// Ties found against ties annotated, by the fact and not by the name of the predicate.
import type { Predicate } from '../model.ts'
import type { Case } from './case.ts'
import type { GoldRelation } from './gold.ts'
import { isTyped } from './mentions.ts'
import { type Score, scoreOf } from './pairing.ts'

/** A person's tie is a role and a venue's is a place, whatever the predicate: annotators differ in the name, not in the fact. */
const FAMILY: Partial<Record<string, string>> = {
  AFFILIATED_WITH: 'role',
  LEADS: 'role',
  REPRESENTS: 'role',
  MEMBER_OF: 'part',
  PART_OF: 'part',
  LOCATED_IN: 'place',
} satisfies Partial<Record<Predicate, string>>

const familyOf = (predicate: string, type: string | undefined): string | undefined =>
  FAMILY[predicate] === undefined
    ? undefined
    : type === 'person'
      ? 'role'
      : type === 'venue'
        ? 'place'
        : FAMILY[predicate]

const tie = (subject: string, family: string | undefined, object: string): string => `${subject} ${family} ${object}`

export interface Relations {
  score: Score
  /** `subject family object`, as gold names them. */
  extra: string[]
  missed: string[]
}

interface GoldTies {
  /** Whether a tie is optional, by tie. */
  ties: Map<string, boolean>
  /** The tie that stands for another wording of it. */
  same: Map<string, string>
}

export function compareRelations(scored: Case, standsFor: (key: string) => string): Relations {
  const { ties, same } = goldTies(scored)
  const found = [...foundTies(scored, standsFor, same)]
  const counted = found.filter(key => ties.get(key) !== true)
  const wanted = [...ties].filter(([, optional]) => !optional).map(([key]) => key)
  return {
    score: scoreOf(counted.filter(key => ties.has(key)).length, counted.length, wanted.length),
    extra: counted.filter(key => !ties.has(key)),
    missed: wanted.filter(key => !found.includes(key)),
  }
}

/** A tie is optional when every telling of it is, or when one end is nothing that is scored as a mention. */
function goldTies({ golds }: Case): GoldTies {
  const typeOf = new Map(golds.flatMap(({ entities }) => entities.map(({ id, type }) => [id, type] as const)))
  const named = new Set(
    golds.flatMap(({ entities }) =>
      entities.filter(({ type, mentions }) => isTyped(type) && mentions.length > 0).map(({ id }) => id),
    ),
  )
  const result: GoldTies = { ties: new Map(), same: new Map() }
  const relations = golds.flatMap((gold): GoldRelation[] => gold.relations)
  for (const { subject, predicate, object, alternativeObjects = [], optional = false } of relations) {
    const family = familyOf(predicate, typeOf.get(subject))
    if (family === undefined) continue
    const key = tie(subject, family, object)
    for (const other of alternativeObjects) result.same.set(tie(subject, family, other), key)
    const free = optional || !named.has(subject) || !named.has(object)
    result.ties.set(key, (result.ties.get(key) ?? true) && free)
  }
  return result
}

function foundTies(
  { graph, edges, placed }: Case,
  standsFor: (key: string) => string,
  same: ReadonlyMap<string, string>,
): Set<string> {
  const categoryOf = (key: string) => graph.getNodeAttribute(key, 'category')
  const ties = edges.flatMap(({ source, target, attributes: { predicate, evidence } }) => {
    const family = familyOf(predicate, categoryOf(source))
    if (
      family === undefined ||
      !isTyped(categoryOf(source)) ||
      !isTyped(categoryOf(target)) ||
      placed(evidence).length === 0
    )
      return []
    return [tie(standsFor(source), family, standsFor(target))]
  })
  return new Set(ties.map(key => same.get(key) ?? key))
}
