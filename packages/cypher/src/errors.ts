// Errors as Neo4j users know them: what kind, which rule, where in the text, with a caret under the place.

export type ErrorKind =
  | 'SyntaxError'
  | 'TypeError'
  | 'ArgumentError'
  | 'ArithmeticError'
  | 'ParameterMissing'
  | 'ProcedureError'
  | 'EntityNotFound'
  | 'SemanticError'
  | 'ConstraintVerificationFailed'
  | 'ReadOnlyError'
  | 'LimitError'

export type Phase = 'compile time' | 'runtime'

export interface Trouble {
  kind: ErrorKind
  code: string
  phase: Phase
  message: string
  offset?: number
}

/** Thrown for every query that cannot be read or run; `line` and `column` count from 1. */
export class CypherError extends Error {
  readonly kind: ErrorKind
  readonly code: string
  readonly phase: Phase
  readonly reason: string
  readonly offset: number | undefined
  readonly line: number | undefined
  readonly column: number | undefined

  constructor(trouble: Trouble, source?: string) {
    const place = trouble.offset === undefined || source === undefined ? undefined : locate(source, trouble.offset)
    super(
      place === undefined
        ? trouble.message
        : `${trouble.message} (line ${place.line}, column ${place.column})\n${place.caret}`,
    )
    this.name = 'CypherError'
    this.kind = trouble.kind
    this.code = trouble.code
    this.phase = trouble.phase
    this.reason = trouble.message
    this.offset = trouble.offset
    this.line = place?.line
    this.column = place?.column
  }
}

/** A fault that the text of the query shows before anything runs. */
export function syntaxError(code: string, message: string, offset?: number): CypherError {
  return failure({ kind: 'SyntaxError', code, phase: 'compile time', message }, offset)
}

/** A value of a kind that an operator or function does not take, met while running. */
export function typeError(code: string, message: string): CypherError {
  return new CypherError({ kind: 'TypeError', code, phase: 'runtime', message })
}

/** A value of the right kind outside the range that a function takes. */
export function argumentError(code: string, message: string): CypherError {
  return new CypherError({ kind: 'ArgumentError', code, phase: 'runtime', message })
}

export function failure(trouble: Trouble, offset?: number): CypherError {
  return new CypherError(offset === undefined ? trouble : { ...trouble, offset })
}

/** Adds line, column and caret to an error that was thrown without the text at hand. */
export function withSource(error: unknown, source: string, fallbackOffset?: number): unknown {
  if (error instanceof RangeError) return tooLarge(error)
  if (!(error instanceof CypherError) || error.line !== undefined) return error
  const offset = error.offset ?? fallbackOffset
  const { kind, code, phase, reason } = error
  if (offset === undefined) return error
  return new CypherError({ kind, code, phase, message: reason, offset }, source)
}

/** What JavaScript says when the stack, a text or a list outgrows it. */
function tooLarge(cause: RangeError): CypherError {
  const message = `The query, or a value that it makes, is too large: ${cause.message}`
  return new CypherError({ kind: 'LimitError', code: 'TooLarge', phase: 'runtime', message })
}

function locate(source: string, offset: number): { line: number; column: number; caret: string } {
  const before = source.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  const lineEnd = source.indexOf('\n', offset)
  const text = source.slice(lineStart, lineEnd === -1 ? source.length : lineEnd)
  const column = offset - lineStart + 1
  return { line: before.split('\n').length, column, caret: `${text}\n${' '.repeat(column - 1)}^` }
}
