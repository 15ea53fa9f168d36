// What a build or a check did, for a person or as JSON.
import type { Built, Progress } from '../build.ts'
import { isSame } from '../diff/diff.ts'
import { countDiff, printDiff } from '../diff/print.ts'
import { paint } from './terminal.ts'

interface Manner {
  out: string
  json: boolean
}

/** More changes than this are counted and not listed; `standpoint diff` lists them all. */
const MOST_LISTED = 50

export function describeProgress({ stage, done, reused, path }: Progress): string {
  if (stage === 'merge') return `joining ${articles(done)}`
  if (stage === 'write') return 'writing the graph'
  return `${articles(done)} read${reused ? ` (${reused} unchanged)` : ''}${path === undefined ? '' : `, reading ${path}`}`
}

export function printBuilt(built: Built, { out, json }: Manner): void {
  const { nodes, edges, read, reused, issues, changes } = built
  if (json) return print(JSON.stringify({ nodes, edges, read, reused, issues, ...(changes ? { changes } : {}) }))
  // The same text in two files is one article with two paths.
  const again = read + reused - built.articles
  const ways = `${read} read, ${reused} unchanged${again > 0 ? `, ${again} the same as another` : ''}`
  print(`${out}/graph.json: ${nodes} nodes, ${edges} edges from ${articles(built.articles)} (${ways})`)
  if (changes && !isSame(changes)) print(listed(built))
}

export function printChecked(checked: Built & { isCurrent: boolean }, { out, json }: Manner): void {
  const { isCurrent, changes, issues } = checked
  if (json) return print(JSON.stringify({ isCurrent, issues, ...(changes ? { changes } : {}) }))
  if (isCurrent) return print(`${out}/graph.json is what the sources give`)
  print(`${out}/graph.json is not what the sources give`)
  if (changes) print(listed(checked))
}

function listed({ changes }: Built): string {
  if (!changes) return ''
  const { added, removed, changed, turned } = changes
  const isShort = added.length + removed.length + changed.length + turned.length <= MOST_LISTED
  return `${isShort ? printDiff(changes, paint(process.stdout)) : ''}${countDiff(changes)}`
}

const articles = (count: number): string => `${count} ${count === 1 ? 'article' : 'articles'}`

const print = (text: string): void => void process.stdout.write(`${text}\n`)
