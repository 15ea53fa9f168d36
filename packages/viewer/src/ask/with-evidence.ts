// A question is asked with one column more: what each row was made from, so that every row can show its sentences.
import { parse } from '@standpoint/cypher'

type Parsed = ReturnType<typeof parse>
type Clause = Parsed['union']['parts'][number]['clauses'][number]
type Projection = Extract<Clause, { kind: 'with' | 'return' }>
type Match = Extract<Clause, { kind: 'match' }>

export interface Widened {
  question: string
  /** The name of the last column, which is not the reader's. */
  column: string
}

interface Insertion {
  at: number
  text: string
}

/** More would only make the answer heavy: a sentence or a few are looked at. */
const MOST = 8
const AGGREGATES = new Set([
  'count',
  'collect',
  'sum',
  'avg',
  'min',
  'max',
  'stdev',
  'stdevp',
  'percentilecont',
  'percentiledisc',
])

/**
 * The same question with a last column of the nodes and relationships that each row comes from, gathered where rows are gathered.
 * Undefined where that would change the rows (UNION, CALL, RETURN *), and for what cannot be read.
 */
export function withEvidence(question: string): Widened | undefined {
  const parsed = read(question)
  const [part, ...others] = parsed?.union.parts ?? []
  if (!parsed || !part || others.length > 0 || parsed.mode !== 'run') return undefined
  const column = freshName(question, 'because')
  const insertions: Insertion[] = []
  let names: string[] = []
  for (const clause of part.clauses) {
    if (clause.kind === 'match') names = [...names, ...nameAll(clause, question, insertions)]
    else if (clause.kind === 'with' || clause.kind === 'return') {
      const widened = widen(clause, names, column)
      if (!widened) return undefined
      insertions.push(widened)
      names = [column]
    } else if (clause.kind !== 'unwind') return undefined
  }
  return { question: insertAll(question, insertions), column }
}

function read(question: string): Parsed | undefined {
  try {
    return parse(question)
  } catch {
    return undefined
  }
}

/** What a pattern binds; what has no name is given one. */
function nameAll({ patterns }: Match, question: string, insertions: Insertion[]): string[] {
  return patterns.flatMap(({ nodes, relationships }) =>
    [...nodes, ...relationships].flatMap(part => {
      if (part.variable) return [part.variable.name]
      const bracket = question.slice(part.start, part.end).search(/[([]/u)
      if (bracket < 0) return []
      const name = freshName(question, `part${insertions.length}`)
      insertions.push({ at: part.start + bracket + 1, text: name })
      return [name]
    }),
  )
}

/** A projection hands on what its rows come from; one that gathers rows gathers that too. */
function widen(clause: Projection, names: readonly string[], column: string): Insertion | undefined {
  const last = clause.items.at(-1)
  if (clause.star || !last) return undefined
  const isGathering = clause.distinct || clause.items.some(item => gathers(item.expression))
  const parts = `[${[...new Set(names)].map(escaped).join(', ')}]`
  const value = isGathering ? `collect(${parts})[..${MOST}]` : parts
  return { at: last.end, text: `, ${value} AS ${column}` }
}

/** True when an aggregate stands anywhere in an expression. */
function gathers(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(gathers)
  if (typeof value !== 'object' || value === null) return false
  if ('kind' in value && value.kind === 'subquery') return false
  if ('kind' in value && value.kind === 'countStar') return true
  if ('name' in value && 'arguments' in value && AGGREGATES.has(String(value.name).toLowerCase())) return true
  return Object.values(value).some(gathers)
}

function escaped(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `\`${name.replaceAll('`', '``')}\``
}

function freshName(question: string, wish: string): string {
  let name = `_${wish}`
  while (question.includes(name)) name = `_${name}`
  return name
}

function insertAll(question: string, insertions: readonly Insertion[]): string {
  let text = question
  for (const { at, text: inserted } of insertions.toSorted((one, other) => other.at - one.at)) {
    text = text.slice(0, at) + inserted + text.slice(at)
  }
  return text
}
