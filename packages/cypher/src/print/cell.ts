// One value as people read it in a table: text without quotes at the top, Cypher's own notation inside.
import type { Plain, PlainNode, PlainPath, PlainRelationship } from '../values/convert.ts'

export function cellText(value: Plain): string {
  if (value === null) return ''
  return typeof value === 'string' ? value : notation(value)
}

/** A value in Cypher's notation: `'text'`, `[1, 2]`, `{key: 'value'}`, `(:Person {name: 'Ada'})`. */
export function notation(value: Plain): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, String.raw`\$&`)}'`
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return `[${value.map(notation).join(', ')}]`
  if (isNode(value)) return nodeText(value)
  if (isRelationship(value)) return relationshipText(value)
  return isPath(value) ? pathText(value) : mapText(value)
}

function mapText(map: Record<string, Plain>): string {
  const entries = Object.entries(map).map(([key, value]) => `${key}: ${notation(value)}`)
  return `{${entries.join(', ')}}`
}

function body(properties: Record<string, Plain>): string {
  return Object.keys(properties).length === 0 ? '' : ` ${mapText(properties)}`
}

function nodeText({ labels, properties }: PlainNode): string {
  return `(${labels.map(label => `:${label}`).join('')}${body(properties)})`
}

function relationshipText({ type, properties }: PlainRelationship): string {
  return `[:${type}${body(properties)}]`
}

function pathText({ nodes, relationships }: PlainPath): string {
  const steps = relationships.map((relationship, index) => {
    const forward = relationship.source === nodes[index]?.key
    const next = nodes[index + 1]
    return `${forward ? '-' : '<-'}${relationshipText(relationship)}${forward ? '->' : '-'}${next === undefined ? '' : nodeText(next)}`
  })
  const [first] = nodes
  return `${first === undefined ? '' : nodeText(first)}${steps.join('')}`
}

export function isNode(value: Plain): value is PlainNode {
  return hasKind(value, 'node', 'labels')
}

function isRelationship(value: Plain): value is PlainRelationship {
  return hasKind(value, 'relationship', 'source')
}

function isPath(value: Plain): value is PlainPath {
  return hasKind(value, 'path', 'nodes')
}

function hasKind(value: Plain, kind: string, field: string): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind && field in value
}
