// Where a pattern begins: all nodes, the nodes with a label, or those that an index names.
import type { Store } from '../graph/store.ts'
import type { Evaluate } from '../plan/site.ts'
import { isNode } from '../values/graph-values.ts'
import type { NodeValue } from '../values/graph-values.ts'
import type { Guard } from './guard.ts'
import { operator } from './operator.ts'
import type { Operator } from './operator.ts'

export interface Scan {
  slot: number
  name: string
  detail: string
  nodes(row: Parameters<Evaluate>[0]): Iterable<NodeValue>
  accepts(node: NodeValue): boolean
}

export function scan(input: Operator, { slot, name, detail, nodes, accepts }: Scan, guard: Guard): Operator {
  return operator({
    name,
    detail,
    children: [input],
    *run(row, self) {
      for (const _ of input.run(row)) {
        for (const node of nodes(row)) {
          self.hits++
          guard.tick()
          if (!accepts(node)) continue
          row[slot] = node
          yield true
        }
      }
    },
  })
}

export function indexNodes(store: Store, label: string | undefined, property: string, value: Evaluate): Scan['nodes'] {
  return row => {
    const wanted = value(row)
    return wanted === null ? [] : store.seek(label, property, wanted)
  }
}

/** A node that was known before the pattern: lets rows pass where it is a node of the right labels. */
export function checkNode(input: Operator, slot: number, accepts: (node: NodeValue) => boolean): Operator {
  return operator({
    name: 'CheckNode',
    children: [input],
    *run(row) {
      for (const _ of input.run(row)) {
        const node = row[slot]
        if (isNode(node) && accepts(node)) yield true
      }
    },
  })
}
