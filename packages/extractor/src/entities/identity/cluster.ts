// Entities while they are being gathered from names, in order of first mention.
import type { Sorted } from '../use/sort.ts'

export interface Member {
  sorted: Sorted
  reason: string
  confidence: number
}

export interface Cluster {
  category: Sorted['category']
  label: string
  members: Member[]
  kind?: Sorted['kind']
  country?: string
  gender?: 'female' | 'male'
  /** True for what a list knows: it is nothing else's short form. */
  listed: boolean
  /** Names by which later ones may find it. */
  names: Set<string>
}

export function newCluster(sorted: Sorted, label: string): Cluster {
  const { category, kind, country, reason, confidence } = sorted
  return {
    category,
    label,
    members: [{ sorted, reason, confidence }],
    ...(kind ? { kind } : {}),
    ...(country ? { country } : {}),
    listed: sorted.listed !== undefined,
    names: new Set([sorted.text]),
  }
}

export function addMember(cluster: Cluster, sorted: Sorted, reason: string, confidence = sorted.confidence): void {
  cluster.members.push({ sorted, reason, confidence: Math.min(confidence, 0.99) })
  cluster.names.add(sorted.text)
  if (!cluster.country && sorted.country) cluster.country = sorted.country
  if ((!cluster.kind || cluster.kind === 'other') && sorted.kind) cluster.kind = sorted.kind
}

/** The cluster mentioned last before a place, else the first after it. */
export function nearest(clusters: readonly Cluster[], place: Sorted): Cluster | undefined {
  const before = (cluster: Cluster): number =>
    cluster.members.reduce((last, { sorted }) => (comes(sorted, place) ? Math.max(last, order(sorted)) : last), -1)
  const ranked = clusters.map(cluster => ({ cluster, last: before(cluster) })).sort((a, b) => b.last - a.last)
  return ranked[0]?.cluster
}

const order = ({ name }: Sorted): number => name.sentence * 10_000 + name.from
const comes = (a: Sorted, b: Sorted): boolean => order(a) < order(b)
