// All that was read from a corpus → the lines of graph.json, over the disk: in memory are who is who, an entry an article, and a window of everything else.
// Gives what mergeExtractions, applyCorrections and toGraph give in memory, to the byte.
import { correct } from '../corrections/apply.ts'
import { reachOf } from '../corrections/reach.ts'
import type { Corrections } from '../corrections/read.ts'
import { describeArticle } from '../graph/articles.ts'
import { findCopies } from '../graph/copies.ts'
import { identify } from '../graph/identify.ts'
import type { Issue } from '../model.ts'
import { nodeLine } from '../stores/serialize.ts'
import { openClaims } from './claims.ts'
import { merged, type Row } from './sorter.ts'
import { identityIn, rowsText } from './rows.ts'
import type { Spool } from './spool.ts'

export interface Joined {
  /** Lines of graph.json, sorted by key, to be gone through once. */
  nodes: Iterable<string>
  edges: Iterable<string>
  issues: Issue[]
  close(): void
}

export interface JoinOptions {
  /** For files of its own. */
  folder: string
  corrections: Corrections
  /** Characters of each kind of row that stay in memory. */
  window?: number
}

export function joinAll(spool: Spool, { folder, corrections, window }: JoinOptions): Joined {
  const copies = findCopies(spool.entries(), spool.shinglesOf)
  const identified = identify(spool.gists())
  const claims = openClaims({ folder, window, reach: reachOf(corrections), identified, copies })
  for (const entry of spool.entries()) {
    const who = identityIn(spool.gist(entry), identified)
    claims.add(spool.rows(entry, who, told => rowsText(told, identified)))
  }
  const articles = new Set(spool.entries().flatMap(({ key, paths }) => [key, ...paths]))
  const corrected = correct({ ...claims.part(), articles }, corrections, {
    textOf: key => spool.textOf(key)?.text,
    categoryOf: claims.categoryOf,
  })
  const { nodes, edges } = claims.settle(corrected)
  return {
    nodes: texts(merged([articleRows(spool, copies), ...nodes])),
    edges: texts(edges),
    issues: corrected.issues,
    close: claims.close,
  }
}

function* articleRows(spool: Spool, copies: ReadonlyMap<string, string>): Generator<Row> {
  for (const entry of spool.entries()) {
    const { key, ...attributes } = describeArticle(spool.head(entry), {
      paths: entry.paths,
      copyOf: copies.get(entry.key),
    })
    yield [key, nodeLine({ key, attributes })]
  }
}

function* texts(rows: Iterable<Row>): Generator<string> {
  for (const [, text] of rows) yield text
}
