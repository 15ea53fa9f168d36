// Orders that every platform agrees on: by code unit, never by locale.

/** Compares two strings by code unit. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Compares by what `pick` gives: strings by code unit, numbers by size, lists element by element. */
export function by<T>(pick: (item: T) => readonly (string | number)[]): (a: T, b: T) => number {
  return (a, b) => {
    const [left, right] = [pick(a), pick(b)]
    for (const [index, value] of left.entries()) {
      const other = right[index] ?? value
      if (value !== other) return value < other ? -1 : 1
    }
    return 0
  }
}

/** Items in lists by key, in order of first appearance. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** The value with the greatest weight; equal weights go to the one that sorts first. */
export function heaviest(weights: Iterable<readonly [string, number]>): string | undefined {
  const totals = new Map<string, number>()
  for (const [value, weight] of weights) totals.set(value, (totals.get(value) ?? 0) + weight)
  return [...totals].sort(by(([value, weight]) => [-weight, value]))[0]?.[0]
}

/** An object without the keys whose value is undefined. */
export function compact<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  // The only place where absent and undefined meet; the type says that nothing undefined is left.
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T
}
