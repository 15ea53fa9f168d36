// What keeps a query from running for ever: a deadline, a signal and a limit on rows.
import { CypherError } from '../errors.ts'

export interface Limits {
  /** Most rows in the result; more end the query with an error. */
  rows?: number
  /** Most milliseconds that the query may run. */
  milliseconds?: number
  /** An AbortSignal, or anything else that says when to stop. */
  signal?: { readonly aborted: boolean }
}

const ticksBetweenLooks = 1024

export class Guard {
  private ticks = 0
  private rows = 0
  private readonly limits: Limits
  private readonly deadline: number

  constructor(limits: Limits) {
    this.limits = limits
    this.deadline = limits.milliseconds === undefined ? Infinity : Date.now() + limits.milliseconds
  }

  /** To be called for every unit of work; looks at the clock now and then. */
  tick(): void {
    if (++this.ticks % ticksBetweenLooks === 0) this.look()
  }

  look(): void {
    if (this.limits.signal?.aborted === true) throw limitError('Cancelled', 'The query was cancelled')
    if (Date.now() > this.deadline)
      throw limitError(
        'Timeout',
        `The query ran longer than ${this.limits.milliseconds} ms: narrow the pattern or raise the limit`,
      )
  }

  countRow(): void {
    if (++this.rows > (this.limits.rows ?? Infinity))
      throw limitError('TooManyRows', `The result has more than ${this.limits.rows} rows: add LIMIT or raise the limit`)
  }
}

function limitError(code: string, message: string): CypherError {
  return new CypherError({ kind: 'LimitError', code, phase: 'runtime', message })
}
