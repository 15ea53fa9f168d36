// CREATE, MERGE, SET, REMOVE, DELETE and FOREACH: read everywhere, so that the refusal can name them, run on scratch graphs only.
import { syntaxError } from '../errors.ts'
import type { Clause, Expression, Name, RemoveItem, SetItem } from './ast.ts'
import type { Cursor } from './cursor.ts'
import { parsePatternPart, parsePatterns } from './patterns.ts'

export function parseWriteClause(cursor: Cursor, start: number): Clause | undefined {
  if (cursor.takeKeywords('CREATE'))
    return { kind: 'create', patterns: parsePatterns(cursor), start, end: cursor.endOfLast }
  if (cursor.takeKeywords('MERGE')) return parseMerge(cursor, start)
  if (cursor.takeKeywords('SET')) return { kind: 'set', items: parseSetItems(cursor), start, end: cursor.endOfLast }
  if (cursor.takeKeywords('REMOVE')) return parseRemove(cursor, start)
  if (cursor.takeKeywords('DETACH', 'DELETE')) return parseDelete(cursor, true, start)
  if (cursor.takeKeywords('DELETE')) return parseDelete(cursor, false, start)
  return cursor.takeKeywords('FOREACH') ? parseForeach(cursor, start) : undefined
}

function parseMerge(cursor: Cursor, start: number): Clause {
  const pattern = parsePatternPart(cursor)
  const onCreate: SetItem[] = []
  const onMatch: SetItem[] = []
  while (cursor.takeKeywords('ON')) {
    const target = cursor.takeKeywords('CREATE') ? onCreate : (cursor.expectKeyword('MATCH'), onMatch)
    cursor.expectKeyword('SET')
    target.push(...parseSetItems(cursor))
  }
  return { kind: 'merge', pattern, onCreate, onMatch, start, end: cursor.endOfLast }
}

function parseSetItems(cursor: Cursor): SetItem[] {
  const items: SetItem[] = []
  do items.push(parseSetItem(cursor))
  while (cursor.takeSymbol(','))
  return items
}

function parseSetItem(cursor: Cursor): SetItem {
  const { start } = cursor.peek()
  if (cursor.isName() && cursor.isSymbol(':', 1)) {
    const variable = cursor.expectName('a variable')
    return { kind: 'setLabels', variable, labels: parseLabels(cursor), start, end: cursor.endOfLast }
  }
  if (cursor.isName() && (cursor.isSymbol('=', 1) || cursor.isSymbol('+=', 1))) {
    const variable = cursor.expectName('a variable')
    const merge = cursor.next().text === '+='
    return { kind: 'setAll', variable, merge, value: cursor.parseExpression(), start, end: cursor.endOfLast }
  }
  const { subject, name } = parsePropertyTarget(cursor)
  cursor.expectSymbol('=')
  return { kind: 'setProperty', subject, name, value: cursor.parseExpression(), start, end: cursor.endOfLast }
}

/** `a.b` or `(expression).b`; the last name is the property. */
function parsePropertyTarget(cursor: Cursor): { subject: Expression; name: string } {
  let subject = parseTargetRoot(cursor)
  for (;;) {
    cursor.expectSymbol('.')
    const { name, end } = cursor.expectName('a property name')
    if (!cursor.isSymbol('.')) return { subject, name }
    subject = { kind: 'property', subject, name, start: subject.start, end }
  }
}

function parseTargetRoot(cursor: Cursor): Expression {
  if (cursor.takeSymbol('(')) {
    const inner = cursor.parseExpression()
    cursor.expectSymbol(')')
    return inner
  }
  return { kind: 'variable', ...cursor.expectName('a variable') }
}

function parseLabels(cursor: Cursor): string[] {
  const labels: string[] = []
  while (cursor.takeSymbol(':') || cursor.takeSymbol('&')) labels.push(cursor.expectName('a label').name)
  return labels
}

function parseRemove(cursor: Cursor, start: number): Clause {
  const items: RemoveItem[] = []
  do items.push(parseRemoveItem(cursor))
  while (cursor.takeSymbol(','))
  return { kind: 'remove', items, start, end: cursor.endOfLast }
}

function parseRemoveItem(cursor: Cursor): RemoveItem {
  const { start } = cursor.peek()
  if (cursor.isName() && cursor.isSymbol(':', 1)) {
    const variable: Name = cursor.expectName('a variable')
    return { kind: 'removeLabels', variable, labels: parseLabels(cursor), start, end: cursor.endOfLast }
  }
  return { kind: 'removeProperty', ...parsePropertyTarget(cursor), start, end: cursor.endOfLast }
}

function parseDelete(cursor: Cursor, detach: boolean, start: number): Clause {
  const expressions: Expression[] = []
  do expressions.push(cursor.parseExpression())
  while (cursor.takeSymbol(','))
  const labelled = expressions.find(expression => expression.kind === 'hasLabels')
  if (labelled !== undefined)
    throw syntaxError(
      'InvalidDelete',
      'DELETE takes nodes, relationships and paths; REMOVE takes labels away',
      labelled.start,
    )
  return { kind: 'delete', detach, expressions, start, end: cursor.endOfLast }
}

function parseForeach(cursor: Cursor, start: number): Clause {
  cursor.expectSymbol('(')
  const variable = cursor.expectName('a variable')
  cursor.expectKeyword('IN')
  const list = cursor.parseExpression()
  cursor.expectSymbol('|')
  const clauses: Clause[] = []
  for (let clause = cursor.parseClause(); clause !== undefined; clause = cursor.parseClause()) clauses.push(clause)
  cursor.expectSymbol(')')
  return { kind: 'foreach', variable, list, clauses, start, end: cursor.endOfLast }
}
