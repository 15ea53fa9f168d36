// Acronyms of another language: UCI is the International Cycling Union, since the same initials come in another order there ("Union Cycliste Internationale").
// Only where the article has one such name, and neither is on a list or spelled out otherwise.
import { initialsOf, isAcronym, foldName } from '../spelling.ts'
import { addMember } from './cluster.ts'
import type { Cluster } from './cluster.ts'

export function joinForeign(clusters: readonly Cluster[]): Cluster[] {
  const byLetters = new Map<string, Cluster[]>()
  for (const cluster of clusters)
    for (const letters of lettersOf(cluster)) byLetters.set(letters, [...(byLetters.get(letters) ?? []), cluster])
  const gone = new Set<Cluster>()
  for (const cluster of clusters) {
    const [full, ...others] = isUnexplained(cluster) ? (byLetters.get(sorted(foldName(cluster.label))) ?? []) : []
    if (!full || others.length > 0) continue
    for (const { sorted: entry, confidence } of cluster.members)
      addMember(full, entry, `acronym of ${full.label}, in another order`, Math.min(confidence, 0.75))
    gone.add(cluster)
  }
  return clusters.filter(cluster => !gone.has(cluster))
}

const sorted = (letters: string): string => [...letters.replaceAll(' ', '')].sort().join('')

/** The initials of a name in full that no acronym goes with yet, in order of the alphabet. */
function lettersOf({ label, listed, kind, names }: Cluster): string[] {
  if (listed || kind === 'state' || !/\s/.test(label) || [...names].some(name => isAcronym(name))) return []
  return [...new Set([...initialsOf(label)].map(sorted))].filter(letters => letters.length >= 3)
}

const isUnexplained = ({ label, listed, names }: Cluster): boolean =>
  !listed && names.size === 1 && /^\p{Lu}{3,6}$/u.test(label)
