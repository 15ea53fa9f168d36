// The nodes and edges of a graph.json as the texts that they are, for comparing two files: what is the same is never taken apart.
import { closeSync, openSync } from 'node:fs'
import { SCHEMA_VERSION } from '../model.ts'
import { linesIn } from './lines.ts'

export interface Item {
  key: string
  /** A byte a letter: the same for the same text. */
  bytes: string
}

/** The text of an item. */
export const textOf = ({ bytes }: Item): string => Buffer.from(bytes, 'latin1').toString('utf8')

export const nodeTexts = (file: number): Generator<Item> => itemsAfter('"nodes":[', file)
export const edgeTexts = (file: number): Generator<Item> => itemsAfter('"edges":[', file)

/** The lines of one list: those between the line that begins it and the next that begins another. */
function* itemsAfter(head: string, file: number): Generator<Item> {
  let isInside = false
  for (const line of linesIn(file, 'latin1')) {
    if (isInside && !line.startsWith('{')) return
    if (isInside) yield itemIn(line)
    isInside ||= line.startsWith(head)
  }
}

/** @throws Error for a file that is not a graph of this version */
export function demandGraph(file: number): void {
  const [first] = linesIn(file)
  if (!first?.startsWith('{"attributes":') || !first.includes(`"schema":${SCHEMA_VERSION}`))
    throw new Error('stores/graph-texts: this file holds no graph of this version')
}

const BEGIN = '{"key":"'

/** Keys are made of slugs: no mark in them is written otherwise in JSON. */
function itemIn(line: string): Item {
  const bytes = line.slice(0, line.lastIndexOf('}}') + 2)
  const key = bytes.slice(BEGIN.length, bytes.indexOf('"', BEGIN.length))
  return { key: BEYOND_ASCII.test(key) ? Buffer.from(key, 'latin1').toString('utf8') : key, bytes }
}

const BEYOND_ASCII = /[\u0080-\u00ff]/

/** How many articles a graph has; none where there is no graph. */
export function countArticles(path: string): number {
  let count = 0
  try {
    const file = openSync(path, 'r')
    for (const { key } of nodeTexts(file)) if (key.startsWith('article/')) count++
    closeSync(file)
  } catch {
    return 0
  }
  return count
}
