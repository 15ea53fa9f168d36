// Nodes and edges as rows of a statement, in batches of what one statement can take: one label, or one type between two labels.
import { type Category, LABELS, PREDICATES } from '../../model.ts'
import type { PlainEdge, PlainNode } from '../serialize.ts'
import { StoreError } from '../store.ts'
import { type Properties, toProperties } from './properties.ts'

/** Every property of a node, `key` and `graph` among them. */
export type NodeRow = Properties

/** An edge by its ends and its key, which is how a database finds it. */
export interface EdgePlace {
  key: string
  source: string
  target: string
}

export interface EdgeRow {
  source: string
  target: string
  key: string
  properties: Properties
}

export interface EdgeKind {
  type: string
  from: string
  to: string
}

const CURE = 'Build the graph again with `standpoint build`.'

/** The label of a key's category: from the contract's table, whatever the key says. */
export function labelOfKey(key: string): string {
  const category = categoryOf(key)
  if (!isCategory(category)) throw new StoreError(`${key}: its category is not in the schema`, CURE)
  return LABELS[category]
}

/** True for a text that begins as the key of a node does. */
export const isKey = (text: string): boolean => isCategory(categoryOf(text))

const categoryOf = (key: string): string => key.slice(0, Math.max(0, key.indexOf('/')))

const isCategory = (text: string): text is Category => Object.hasOwn(LABELS, text)

export function nodeRow({ key, attributes }: PlainNode, generation: string): NodeRow {
  if (!key.startsWith(`${attributes.category}/`))
    throw new StoreError(`${key}: category ${attributes.category} is not what its key says`, CURE)
  return { ...toProperties(attributes), key, graph: generation }
}

export const edgeRow = ({ key, source, target, attributes }: PlainEdge): EdgeRow => ({
  source,
  target,
  key,
  properties: { ...toProperties(attributes), key },
})

export function kindOf({ source, target, attributes: { predicate } }: PlainEdge): EdgeKind {
  if (!Object.hasOwn(PREDICATES, predicate))
    throw new StoreError(`${source} ${predicate} ${target}: predicate ${predicate} is not in the schema`, CURE)
  return { type: predicate, from: labelOfKey(source), to: labelOfKey(target) }
}

export interface Grouping<T> {
  /** The most items of a list. */
  size: number
  groupOf: (item: T) => string
}

type Some<T> = [T, ...T[]]

/** Items in lists of one group, in the order in which lists fill up; only lists that are not full are held. */
export async function* inGroups<T>(
  items: AsyncIterable<T> | Iterable<T>,
  grouping: Grouping<T>,
): AsyncGenerator<Some<T>> {
  const open = new Map<string, Some<T>>()
  for await (const item of items) yield* fill(open, item, grouping)
  yield* open.values()
}

/** The same for what is at hand. */
export function* groupsOf<T>(items: Iterable<T>, grouping: Grouping<T>): Generator<Some<T>> {
  const open = new Map<string, Some<T>>()
  for (const item of items) yield* fill(open, item, grouping)
  yield* open.values()
}

/** Puts an item where it belongs; gives the list that is full with it. */
function fill<T>(open: Map<string, Some<T>>, item: T, { size, groupOf }: Grouping<T>): Some<T>[] {
  const group = groupOf(item)
  const list = open.get(group)
  if (!list) {
    open.set(group, [item])
    return []
  }
  if (list.push(item) < size) return []
  open.delete(group)
  return [list]
}

/** Edges of one kind have one name. */
export const kindName = (edge: PlainEdge): string => Object.values(kindOf(edge)).join(' ')
