// Entities while they are being gathered from names.
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

/** How many of a cluster's last members are looked at, so that time stays linear. */
const MEMORY = 40

/** The place of a cluster's last member before a name, -1 when there is none. */
export function lastBefore({ members }: Cluster, place: Sorted): number {
  const recent = [members[0], ...members.slice(-MEMORY)].flatMap(member => (member ? [orderOf(member.sorted)] : []))
  return Math.max(-1, ...recent.filter(order => order < orderOf(place)))
}

/** The cluster mentioned last before a place, else the first of them. */
export function nearest(clusters: readonly Cluster[], place: Sorted): Cluster | undefined {
  if (clusters.length < 2) return clusters[0]
  const ranked = clusters
    .map(cluster => ({ cluster, last: lastBefore(cluster, place) }))
    .sort((a, b) => b.last - a.last)
  return ranked[0]?.cluster
}

export const orderOf = ({ name }: Sorted): number => name.sentence * 10_000 + name.from

export const inOrder = (a: Member, b: Member): number => orderOf(a.sorted) - orderOf(b.sorted)
