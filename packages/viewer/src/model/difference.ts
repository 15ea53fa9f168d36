// Pure: what a rebuild added, took away and changed, by name, with the words that it was read from.
import type { Evidence } from '@standpoint/extractor/model'
import type { Claim, Dataset, Entity } from './dataset.ts'

export interface Told {
  key: string
  text: string
  /** The sentence of a claim; undefined for an entity. */
  evidence: Evidence | undefined
}

export interface Difference {
  added: Told[]
  removed: Told[]
  /** The same thing told otherwise: another name or kind, or a claim about another. */
  changed: { before: Told; after: Told }[]
}

/** Empty lists when nothing that a reader sees has changed. */
export function differenceOf(before: Dataset, after: Dataset): Difference {
  const [old, fresh] = [told(before), told(after)]
  const removed = [...old.values()].filter(item => !isIn(fresh, item))
  const added = [...fresh.values()].filter(item => !isIn(old, item))
  const changed = removed.flatMap(item => {
    const next = added.find(other => isSameThing(item, other))
    return next ? [{ before: item, after: next }] : []
  })
  const [gone, come] = [new Set(changed.map(pair => pair.before)), new Set(changed.map(pair => pair.after))]
  return {
    added: added.filter(item => !come.has(item)),
    removed: removed.filter(item => !gone.has(item)),
    changed,
  }
}

/** A claim is its key, whatever its ends are called; an entity is what it says of itself too. */
function isIn(told: ReadonlyMap<string, Told>, item: Told): boolean {
  const same = told.get(item.key)
  return same !== undefined && (item.evidence !== undefined || same.text === item.text)
}

/** An entity keeps its key or its name, a claim its sentence and what it is about. */
function isSameThing(before: Told, after: Told): boolean {
  if (before.key === after.key) return true
  if (!before.evidence || !after.evidence) return before.evidence === after.evidence && nameOf(before) === nameOf(after)
  return (
    before.evidence.article === after.evidence.article &&
    before.evidence.start === after.evidence.start &&
    before.text.split(' – ').some(part => after.text.split(' – ').includes(part))
  )
}

function nameOf({ text }: Told): string {
  return text.split(' · ')[0] ?? text
}

function told(data: Dataset): Map<string, Told> {
  const entities = [...data.entities.values()].map(tellEntity)
  const claims = [...data.claims.values()].map(claim => tellClaim(data, claim))
  return new Map([...entities, ...claims].map(item => [item.key, item]))
}

function tellEntity({ key, label, category, kind, start, end }: Entity): Told {
  return { key, text: [label, kind ?? category, start, end].filter(Boolean).join(' · '), evidence: undefined }
}

function tellClaim(data: Dataset, { id, source, target, evidence }: Claim): Told {
  const [from, to] = [source, target].map(key => data.entities.get(key)?.label ?? key)
  return { key: id, text: `${from} – ${to}`, evidence: evidence[0] }
}
