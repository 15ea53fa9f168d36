// Which units belong together: sets that can refuse to join, and that end the same whatever came first.
import { by, groupBy } from './order.ts'

/** Disjoint sets over `items`. Two sets of different colour never join; a set without one takes the other's. */
export class Clusters<T> {
  readonly items: readonly T[]
  readonly #parents: number[]
  readonly #colours: (string | undefined)[]

  constructor(items: readonly T[], colourOf: (item: T) => string | undefined = () => undefined) {
    this.items = items
    this.#parents = items.map((_, index) => index)
    this.#colours = items.map(colourOf)
  }

  /** The index that stands for the set of `index`: its smallest. */
  find(index: number): number {
    let root = index
    for (let up = this.#parent(root); up !== root; up = this.#parent(root)) root = up
    this.#parents[index] = root
    return root
  }

  colour(index: number): string | undefined {
    return this.#colours[this.find(index)]
  }

  /** Joins the sets of two items; false when their colours forbid it. */
  join(a: number, b: number): boolean {
    const [left, right] = [this.find(a), this.find(b)].sort((x, y) => x - y)
    if (left === undefined || right === undefined || left === right) return true
    const [mine, other] = [this.#colours[left], this.#colours[right]]
    if (mine !== undefined && other !== undefined && mine !== other) return false
    this.#parents[right] = left
    this.#colours[left] = mine ?? other
    return true
  }

  /**
   * Joins all of `indexes` that may be. Coloured ones meet their own colour first; the uncoloured then go together to the
   * colour only if there is one, since with two nothing tells which.
   */
  joinAll(indexes: readonly number[]): void {
    const groups = groupBy(
      indexes.map(index => this.find(index)),
      root => this.#colours[root],
    )
    for (const [first, ...others] of groups.values()) for (const other of others) this.join(first ?? other, other)
    const plain = groups.get(undefined)?.[0]
    const coloured = [...groups.keys()].filter(colour => colour !== undefined)
    const target = coloured.length === 1 ? groups.get(coloured[0])?.[0] : undefined
    if (plain !== undefined && target !== undefined) this.join(target, plain)
  }

  /** The sets, each in the order of the items. */
  sets(): T[][] {
    const sets = new Map<number, T[]>()
    for (const [index, item] of this.items.entries()) {
      const root = this.find(index)
      const set = sets.get(root) ?? []
      if (set.push(item) === 1) sets.set(root, set)
    }
    return [...sets].sort(by(([root]) => [root])).map(([, set]) => set)
  }

  #parent(index: number): number {
    return this.#parents[index] ?? index
  }
}
