// Operators from the loosest to the tightest, one function a level, as the openCypher grammar orders them.
import type { BinaryOperator, Comparison, Expression } from './ast.ts'
import type { Cursor } from './cursor.ts'
import { parseAtom } from './atoms.ts'
import { parseIntegerLiteral } from './literals.ts'
import { parseLabelExpression } from './labels.ts'

const comparisons: readonly Comparison[] = ['=', '<>', '<=', '>=', '<', '>']

export function parseExpression(cursor: Cursor): Expression {
  return cursor.nested(() => parseOr(cursor))
}

function parseOr(cursor: Cursor): Expression {
  return leftAssociative(cursor, parseXor, () => (cursor.takeKeywords('OR') ? 'OR' : undefined))
}

function parseXor(cursor: Cursor): Expression {
  return leftAssociative(cursor, parseAnd, () => (cursor.takeKeywords('XOR') ? 'XOR' : undefined))
}

function parseAnd(cursor: Cursor): Expression {
  return leftAssociative(cursor, parseNot, () => (cursor.takeKeywords('AND') ? 'AND' : undefined))
}

function parseNot(cursor: Cursor): Expression {
  const { start } = cursor.peek()
  if (!cursor.takeKeywords('NOT')) return parseComparison(cursor)
  const operand = cursor.nested(() => parseNot(cursor))
  return { kind: 'not', operand, start, end: operand.end }
}

function parseComparison(cursor: Cursor): Expression {
  const first = parsePredicate(cursor)
  const operands = [first]
  const operators: Comparison[] = []
  for (let operator = takeComparison(cursor); operator !== undefined; operator = takeComparison(cursor)) {
    operators.push(operator)
    operands.push(parsePredicate(cursor))
  }
  if (operators.length === 0) return first
  return { kind: 'comparison', operators, operands, start: first.start, end: cursor.endOfLast }
}

function takeComparison(cursor: Cursor): Comparison | undefined {
  const operator = comparisons.find(candidate => cursor.isSymbol(candidate))
  if (operator !== undefined) cursor.next()
  return operator
}

function parsePredicate(cursor: Cursor): Expression {
  let left = parseSum(cursor)
  for (;;) {
    const { start } = left
    if (cursor.takeKeywords('IS', 'NOT', 'NULL'))
      left = { kind: 'isNull', operand: left, negated: true, start, end: cursor.endOfLast }
    else if (cursor.takeKeywords('IS', 'NULL'))
      left = { kind: 'isNull', operand: left, negated: false, start, end: cursor.endOfLast }
    else {
      const operator = takePredicateOperator(cursor)
      if (operator === undefined) return left
      const right = parseSum(cursor)
      left = { kind: 'binary', operator, left, right, start, end: right.end }
    }
  }
}

function takePredicateOperator(cursor: Cursor): BinaryOperator | undefined {
  if (cursor.takeKeywords('IN')) return 'IN'
  if (cursor.takeKeywords('STARTS', 'WITH')) return 'STARTS WITH'
  if (cursor.takeKeywords('ENDS', 'WITH')) return 'ENDS WITH'
  if (cursor.takeKeywords('CONTAINS')) return 'CONTAINS'
  return cursor.takeSymbol('=~') ? '=~' : undefined
}

function parseSum(cursor: Cursor): Expression {
  return leftAssociative(cursor, parseProduct, () => takeSymbol(cursor, '+', '-', '||'))
}

function parseProduct(cursor: Cursor): Expression {
  return leftAssociative(cursor, parsePower, () => takeSymbol(cursor, '*', '/', '%'))
}

function parsePower(cursor: Cursor): Expression {
  return leftAssociative(cursor, parseUnary, () => takeSymbol(cursor, '^'))
}

function parseUnary(cursor: Cursor): Expression {
  const { start } = cursor.peek()
  if (cursor.isSymbol('-') && cursor.peek(1).kind === 'integer') {
    cursor.next()
    const literal = parseIntegerLiteral(cursor, start, true)
    return parsePostfix(cursor, literal)
  }
  const sign = takeSymbol(cursor, '-', '+')
  if (sign === undefined) return parsePostfix(cursor, parseAtom(cursor))
  const operand = cursor.nested(() => parseUnary(cursor))
  return { kind: sign === '-' ? 'negate' : 'plus', operand, start, end: operand.end }
}

function parsePostfix(cursor: Cursor, atom: Expression): Expression {
  let subject = atom
  for (;;) {
    const { start } = subject
    if (cursor.takeSymbol('.')) {
      const { name } = cursor.expectName('a property name')
      subject = { kind: 'property', subject, name, start, end: cursor.endOfLast }
    } else if (cursor.isSymbol('[')) subject = parseSubscript(cursor, subject)
    else if (cursor.isSymbol(':')) {
      cursor.next()
      const labels = parseLabelExpression(cursor)
      subject = { kind: 'hasLabels', subject, labels, start, end: cursor.endOfLast }
    } else return subject
  }
}

function parseSubscript(cursor: Cursor, subject: Expression): Expression {
  cursor.expectSymbol('[')
  const { start } = subject
  const from = cursor.isSymbol('..') ? undefined : parseExpression(cursor)
  if (from !== undefined && cursor.takeSymbol(']'))
    return { kind: 'index', subject, index: from, start, end: cursor.endOfLast }
  cursor.expectSymbol('..')
  const to = cursor.isSymbol(']') ? undefined : parseExpression(cursor)
  cursor.expectSymbol(']')
  return { kind: 'slice', subject, from, to, start, end: cursor.endOfLast }
}

function takeSymbol<Symbol extends BinaryOperator>(cursor: Cursor, ...symbols: Symbol[]): Symbol | undefined {
  return symbols.find(symbol => cursor.takeSymbol(symbol))
}

function leftAssociative(
  cursor: Cursor,
  parseOperand: (cursor: Cursor) => Expression,
  takeOperator: () => BinaryOperator | undefined,
): Expression {
  let left = parseOperand(cursor)
  for (let operator = takeOperator(); operator !== undefined; operator = takeOperator()) {
    const right = parseOperand(cursor)
    left = { kind: 'binary', operator, left, right, start: left.start, end: right.end }
  }
  return left
}
