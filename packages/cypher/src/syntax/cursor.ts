// A place in the token list and the few moves that every parsing function makes.
import { syntaxError } from '../errors.ts'
import type { CypherError } from '../errors.ts'
import type { Clause, Expression, Name } from './ast.ts'
import { tokenize } from './lexer.ts'
import type { Token } from './token.ts'

const nothing: Token = { kind: 'end', text: '', keyword: '', start: 0, end: 0 }
const deepest = 150
const mostRewinds = 5000

/** The two rules that all others come back to; handed in, so that the files of the grammar need not import each other in circles. */
export interface Grammar {
  expression(cursor: Cursor): Expression
  clause(cursor: Cursor): Clause | undefined
}

export class Cursor {
  readonly source: string
  private readonly grammar: Grammar
  private readonly tokens: Token[]
  private index = 0
  private depth = 0
  private rewinds = 0

  constructor(source: string, grammar: Grammar) {
    this.source = source
    this.grammar = grammar
    this.tokens = tokenize(source)
  }

  parseExpression(): Expression {
    return this.grammar.expression(this)
  }

  parseClause(): Clause | undefined {
    return this.grammar.clause(this)
  }

  peek(ahead = 0): Token {
    return this.tokens[this.index + ahead] ?? this.tokens.at(-1) ?? nothing
  }

  next(): Token {
    const token = this.peek()
    if (token.kind !== 'end') this.index++
    return token
  }

  get position(): number {
    return this.index
  }

  /** End of the last token taken. */
  get endOfLast(): number {
    return this.tokens[this.index - 1]?.end ?? 0
  }

  /** Goes back to try another reading; hostile text cannot make that exponential. */
  rewind(position: number): void {
    if (++this.rewinds > mostRewinds)
      throw syntaxError('UnexpectedSyntax', 'This query is too ambiguous to read', this.peek().start)
    this.index = position
  }

  isSymbol(symbol: string, ahead = 0): boolean {
    const token = this.peek(ahead)
    return token.kind === 'symbol' && token.text === symbol
  }

  isKeyword(word: string, ahead = 0): boolean {
    return this.peek(ahead).keyword === word
  }

  isName(ahead = 0): boolean {
    const kind = this.peek(ahead).kind
    return kind === 'name' || kind === 'escapedName'
  }

  takeSymbol(symbol: string): boolean {
    if (!this.isSymbol(symbol)) return false
    this.index++
    return true
  }

  /** Takes a run of keywords, all or none. */
  takeKeywords(...words: string[]): boolean {
    if (!words.every((word, ahead) => this.isKeyword(word, ahead))) return false
    this.index += words.length
    return true
  }

  expectSymbol(symbol: string): Token {
    if (!this.isSymbol(symbol)) throw this.unexpected(`'${symbol}'`)
    return this.next()
  }

  expectKeyword(word: string): Token {
    if (!this.isKeyword(word)) throw this.unexpected(word)
    return this.next()
  }

  expectName(what: string): Name {
    if (!this.isName()) throw this.unexpected(what)
    const token = this.next()
    return { name: token.text, start: token.start, end: token.end }
  }

  /** Names of functions nest: guards the stack against `((((…`. */
  nested<Result>(parse: () => Result): Result {
    if (++this.depth > deepest)
      throw syntaxError('UnexpectedSyntax', `Expressions nest deeper than ${deepest} levels`, this.peek().start)
    const result = parse()
    this.depth--
    return result
  }

  unnest(depth: number): void {
    this.depth = depth
  }

  get nesting(): number {
    return this.depth
  }

  unexpected(expected: string): CypherError {
    const token = this.peek()
    const found = token.kind === 'end' ? 'the end of the query' : `'${this.source.slice(token.start, token.end)}'`
    const code =
      token.kind === 'badNumber' && expected === 'an expression' ? 'InvalidNumberLiteral' : 'UnexpectedSyntax'
    return syntaxError(code, `Expected ${expected} but found ${found}`, token.start)
  }
}
