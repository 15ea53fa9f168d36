// Standpoint's graph: the label comes from `category`, the type from `predicate`, and what is a list of objects
// (evidence, mentions) becomes parallel lists, as a database without maps in properties holds it.
import type { Attributes } from 'graphology-types'
import type { GraphAdapter } from './adapter.ts'

export const standpointAdapter: GraphAdapter = {
  floats: new Set(['confidence', 'mentionConfidence']),
  labels: (_, attributes) => labelsOf(attributes['category']),
  type: (_, attributes) => String(attributes['predicate'] ?? 'RELATED_TO'),
  nodeProperties: (key, attributes) => [['key', key], ...flatten(attributes)],
  relationshipProperties: (key, attributes) => [['key', key], ...flatten(attributes)],
}

function labelsOf(category: unknown): string[] {
  return typeof category === 'string' && category !== '' ? [category.charAt(0).toUpperCase() + category.slice(1)] : []
}

function flatten(attributes: Attributes): [string, unknown][] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    const objects = objectsOf(value)
    return objects === undefined ? [[name, value]] : parallelLists(name.replace(/s$/, ''), objects)
  })
}

function objectsOf(value: unknown): Record<string, unknown>[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined
  return value.every(item => typeof item === 'object' && item !== null && !Array.isArray(item)) ? value : undefined
}

/** `evidence: [{ text, start }, …]` → `evidenceText: […]`, `evidenceStart: […]`. */
function parallelLists(prefix: string, objects: Record<string, unknown>[]): [string, unknown][] {
  const fields = [...new Set(objects.flatMap(object => Object.keys(object)))]
  return fields.map(field => [
    prefix + field.charAt(0).toUpperCase() + field.slice(1),
    objects.map(object => object[field] ?? ''),
  ])
}
