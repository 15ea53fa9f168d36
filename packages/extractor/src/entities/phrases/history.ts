// What has been mentioned so far, latest last: where nominals and pronouns look for what they stand for.
import type { Gender } from '../identity/gender.ts'
import type { EntityCategory, Mention } from '../../model.ts'

export interface Trace {
  entity: string
  category: EntityCategory
  sentence: number
  token: number
  paragraph: number
  form: Mention['form']
  subject: boolean
  plural: boolean
  gender?: Gender
  /** Lemma of a nominal's head: "official". */
  lemma?: string
  anonymous: boolean
}

/** How many traces back anything looks, so that time stays linear. */
const MEMORY = 80

export class History {
  readonly #traces: Trace[] = []

  add(trace: Trace): void {
    this.#traces.push(trace)
  }

  /** The latest first. */
  *recent(): Generator<Trace> {
    const oldest = Math.max(0, this.#traces.length - MEMORY)
    for (let index = this.#traces.length - 1; index >= oldest; index -= 1) {
      const trace = this.#traces[index]
      if (trace) yield trace
    }
  }

  latest(test: (trace: Trace) => boolean): Trace | undefined {
    for (const trace of this.recent()) if (test(trace)) return trace
    return undefined
  }

  /** The best by score, the latest of equals; a score of undefined is out of the question. */
  best(score: (trace: Trace) => number | undefined): Trace | undefined {
    let found: { trace: Trace; value: number } | undefined
    for (const trace of this.recent()) {
      const value = score(trace)
      if (value !== undefined && (!found || value > found.value)) found = { trace, value }
    }
    return found?.trace
  }
}
