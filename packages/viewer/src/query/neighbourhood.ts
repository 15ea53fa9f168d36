// Who is next to whom: steps over lines, in any direction.
import { otherEnd, type Dataset } from '../model/dataset.ts'

/** Keys at most `depth` steps from `key`, itself included. */
export function within(data: Dataset, key: string, depth: number): Set<string> {
  const reached = new Set([key])
  let edge = [key]
  for (let step = 0; step < depth; step++) {
    edge = edge.flatMap(at => neighboursOf(data, at)).filter(next => !reached.has(next))
    for (const next of edge) reached.add(next)
  }
  return reached
}

export function neighboursOf(data: Dataset, key: string): string[] {
  return [...new Set((data.linesAt.get(key) ?? []).map(line => otherEnd(line, key)))]
}
