// CASE, quantifiers, reduce and map projections.
import type { CaseBranch, Expression, MapProjectionItem, Quantifier } from './ast.ts'
import type { Cursor } from './cursor.ts'

export const quantifiers: ReadonlyMap<string, Quantifier> = new Map([
  ['ALL', 'all'],
  ['ANY', 'any'],
  ['NONE', 'none'],
  ['SINGLE', 'single'],
])

export function parseQuantifier(cursor: Cursor): Expression {
  const { start, keyword } = cursor.next()
  cursor.expectSymbol('(')
  const variable = cursor.expectName('a variable')
  cursor.expectKeyword('IN')
  const list = cursor.parseExpression()
  const where = cursor.takeKeywords('WHERE') ? cursor.parseExpression() : { kind: 'variable' as const, ...variable }
  cursor.expectSymbol(')')
  return {
    kind: 'quantifier',
    quantifier: quantifiers.get(keyword) ?? 'all',
    variable,
    list,
    where,
    start,
    end: cursor.endOfLast,
  }
}

export function parseReduce(cursor: Cursor): Expression {
  const { start } = cursor.next()
  cursor.expectSymbol('(')
  const accumulator = cursor.expectName('the accumulator')
  cursor.expectSymbol('=')
  const initial = cursor.parseExpression()
  cursor.expectSymbol(',')
  const variable = cursor.expectName('a variable')
  cursor.expectKeyword('IN')
  const list = cursor.parseExpression()
  cursor.expectSymbol('|')
  const step = cursor.parseExpression()
  cursor.expectSymbol(')')
  return { kind: 'reduce', accumulator, initial, variable, list, step, start, end: cursor.endOfLast }
}

export function parseCase(cursor: Cursor): Expression {
  const { start } = cursor.expectKeyword('CASE')
  const subject = cursor.isKeyword('WHEN') ? undefined : cursor.parseExpression()
  const branches: CaseBranch[] = []
  while (cursor.takeKeywords('WHEN')) branches.push(...parseBranch(cursor))
  if (branches.length === 0) throw cursor.unexpected('WHEN')
  const otherwise = cursor.takeKeywords('ELSE') ? cursor.parseExpression() : undefined
  cursor.expectKeyword('END')
  return { kind: 'case', subject, branches, otherwise, start, end: cursor.endOfLast }
}

function parseBranch(cursor: Cursor): CaseBranch[] {
  const whens: Expression[] = []
  do whens.push(cursor.parseExpression())
  while (cursor.takeSymbol(','))
  cursor.expectKeyword('THEN')
  const result = cursor.parseExpression()
  return whens.map(when => ({ when, result }))
}

export function parseMapProjection(cursor: Cursor, subject: Expression): Expression {
  cursor.expectSymbol('{')
  const items: MapProjectionItem[] = []
  if (!cursor.isSymbol('}')) {
    do items.push(parseProjectionItem(cursor))
    while (cursor.takeSymbol(','))
  }
  cursor.expectSymbol('}')
  return { kind: 'mapProjection', subject, items, start: subject.start, end: cursor.endOfLast }
}

function parseProjectionItem(cursor: Cursor): MapProjectionItem {
  if (cursor.takeSymbol('.')) {
    if (cursor.takeSymbol('*')) return { kind: 'all' }
    return { kind: 'property', name: cursor.expectName('a property name').name }
  }
  const variable = cursor.expectName('a key')
  if (cursor.takeSymbol(':')) return { kind: 'entry', name: variable.name, value: cursor.parseExpression() }
  return { kind: 'entry', name: variable.name, value: { kind: 'variable', ...variable } }
}
