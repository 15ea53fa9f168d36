// Scores of heads → the best tree with one root (Chu-Liu/Edmonds), which is nearly always what each word prefers by itself.

/** `scores[(word * (length + 1)) + head]`, where head 0 is the root and head k the k-th word counted from 1. */
export interface ArcScores {
  readonly data: ArrayLike<number>
  readonly length: number
}

const NEVER = -1e9
/** How many words are tried as the root when the words' own preferences are no tree. */
const ROOTS_TRIED = 3

/** The head of each word: the index of a word, or -1 for the root, of which there is exactly one. */
export function bestTree(arcs: ArcScores): number[] {
  const greedy = Array.from({ length: arcs.length }, (_, word) => likeliestHead(arcs, word))
  const heads = isTree(greedy) || arcs.length === 0 ? greedy : repaired(logMatrix(arcs))
  return heads.map(head => head - 1)
}

function likeliestHead({ data, length }: ArcScores, word: number): number {
  const row = word * (length + 1)
  let best = 0
  for (let head = 1; head <= length; head++)
    if (head !== word + 1 && (data[row + head] ?? NEVER) > (data[row + best] ?? NEVER)) best = head
  return best
}

/** Rows of log-probabilities over the heads of each word; no word is its own head. */
function logMatrix({ data, length }: ArcScores): number[][] {
  return Array.from({ length }, (_, word) => {
    const row = Array.from({ length: length + 1 }, (_, head) =>
      head === word + 1 ? NEVER : (data[word * (length + 1) + head] ?? NEVER),
    )
    const highest = Math.max(...row)
    const total = row.reduce((sum, score) => sum + Math.exp(score - highest), 0)
    return row.map(score => Math.max(score - highest - Math.log(total), NEVER))
  })
}

/** `heads` counts words from 1, 0 is the root. */
function isTree(heads: readonly number[]): boolean {
  return heads.filter(head => head === 0).length === 1 && findCycle([-1, ...heads]) === undefined
}

/** The best of the trees under the likeliest roots. */
function repaired(matrix: readonly number[][]): number[] {
  const roots = matrix
    .map((row, word) => ({ word, score: row[0] ?? NEVER }))
    .sort((a, b) => b.score - a.score || a.word - b.word)
    .slice(0, ROOTS_TRIED)
  const trees = roots.map(({ word }) => treeUnder(word, matrix))
  return trees.reduce((best, tree) => (tree.score > best.score ? tree : best)).heads
}

function treeUnder(root: number, matrix: readonly number[][]): { heads: number[]; score: number } {
  const rows = matrix.map((row, word) =>
    word === root ? row.map((score, head) => (head === 0 ? score : NEVER)) : [NEVER, ...row.slice(1)],
  )
  const nobody = Array.from({ length: rows.length + 1 }, () => NEVER)
  const heads = edmonds([nobody, ...rows]).slice(1)
  return { heads, score: heads.reduce((sum, head, word) => sum + (matrix[word]?.[head] ?? NEVER), 0) }
}

/** Chu-Liu/Edmonds: `matrix[child][head]`, node 0 is the root; the root's own head is given as -1. */
export function edmonds(matrix: readonly (readonly number[])[]): number[] {
  const heads = matrix.map((row, node) => (node === 0 ? -1 : bestHead(row, node)))
  const cycle = findCycle(heads)
  return cycle ? expand(matrix, heads, cycle) : heads
}

function bestHead(row: readonly number[], node: number): number {
  let best = node === 0 ? -1 : 0
  for (const [head, score] of row.entries()) if (head !== node && score > (row[best] ?? -Infinity)) best = head
  return best
}

/** Nodes of a cycle, undefined when there is none. */
function findCycle(heads: readonly number[]): number[] | undefined {
  const seen = new Int32Array(heads.length)
  for (const [start] of heads.entries()) {
    const path: number[] = []
    let node = start
    while (node > 0 && seen[node] === 0) {
      seen[node] = start
      path.push(node)
      node = heads[node] ?? -1
    }
    if (node > 0 && seen[node] === start) return path.slice(path.indexOf(node))
  }
  return undefined
}

/** Contracts the cycle to one node, solves the rest, and breaks the cycle where the solution enters it. */
function expand(matrix: readonly (readonly number[])[], heads: readonly number[], cycle: readonly number[]): number[] {
  const inside = new Set(cycle)
  const rest = matrix.map((_, node) => node).filter(node => !inside.has(node))
  const score = (child: number, head: number): number => matrix[child]?.[head] ?? NEVER
  const gain = (node: number, head: number): number => score(node, head) - score(node, heads[node] ?? 0)
  const leaves = rest.map(child => highest(cycle, node => score(child, node)))
  const enters = rest.map(head => highest(cycle, node => gain(node, head)))
  const contracted = rest.map((child, row) => [...rest.map(head => score(child, head)), score(child, leaves[row] ?? 0)])
  contracted.push([...rest.map((head, column) => gain(enters[column] ?? 0, head)), NEVER])
  const solved = edmonds(contracted)
  const result = [...heads]
  for (const [row, child] of rest.entries()) {
    const head = solved[row] ?? -1
    result[child] = head < 0 ? -1 : (rest[head] ?? leaves[row] ?? 0)
  }
  const entry = solved[rest.length] ?? 0
  result[enters[entry] ?? 0] = rest[entry] ?? 0
  return result
}

function highest(nodes: readonly number[], score: (node: number) => number): number {
  let best = nodes[0] ?? 0
  for (const node of nodes) if (score(node) > score(best)) best = node
  return best
}
