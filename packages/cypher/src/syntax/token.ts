// The words that the lexer gives to the parser.

export type TokenKind =
  | 'name'
  | 'escapedName'
  | 'string'
  | 'integer'
  | 'float'
  | 'badNumber'
  | 'parameter'
  | 'symbol'
  | 'end'

export interface Token {
  kind: TokenKind
  /** The meaning: the name without backticks, the string without quotes, the symbol itself. */
  text: string
  /** Upper-case text of a plain name, for keywords; empty for everything else. */
  keyword: string
  start: number
  end: number
}
