// What has been mentioned so far, latest last: where nominals and pronouns look for what they stand for.
import type { Gender } from '../identity/gender.ts'
import type { EntityCategory, Mention } from '../../model.ts'

/** What a pronoun may stand for; without an entity where the article does not name it: "the gunman", "sellers", "the deal". */
export interface Spoken {
  entity?: string
  category: EntityCategory | 'thing'
  sentence: number
  token: number
  paragraph: number
  subject: boolean
  /** Of the sentence's main clause. */
  main: boolean
  /** Stands before what it has: "Howard's stance". */
  owner: boolean
  plural: boolean
  gender?: Gender
  anonymous: boolean
  /** Inside a quotation. */
  quoted: boolean
}

export interface Trace extends Spoken {
  entity: string
  category: EntityCategory
  form: Mention['form']
  /** Lemma of a nominal's head: "official". */
  lemma?: string
}

/** How many traces back anything looks, so that time stays linear. */
const MEMORY = 80

export class History {
  readonly #traces: Trace[] = []
  readonly #spoken: Spoken[] = []

  add(trace: Trace): void {
    this.#traces.push(trace)
    this.#spoken.push(trace)
  }

  /** Somebody or something without a name: only pronouns look there. */
  addStranger(stranger: Spoken): void {
    this.#spoken.push(stranger)
  }

  /** The latest first. */
  *recent(): Generator<Trace> {
    yield* latestOf(this.#traces)
  }

  latest(test: (trace: Trace) => boolean): Trace | undefined {
    for (const trace of this.recent()) if (test(trace)) return trace
    return undefined
  }

  /** The best by score, the latest of equals, strangers among them; a score of undefined is out of the question. */
  best(score: (spoken: Spoken) => number | undefined): Spoken | undefined {
    let found: { spoken: Spoken; value: number } | undefined
    for (const spoken of latestOf(this.#spoken)) {
      const value = score(spoken)
      if (value !== undefined && (!found || value > found.value)) found = { spoken, value }
    }
    return found?.spoken
  }
}

function* latestOf<T>(items: readonly T[]): Generator<T> {
  const oldest = Math.max(0, items.length - MEMORY)
  for (let index = items.length - 1; index >= oldest; index -= 1) {
    const item = items[index]
    if (item) yield item
  }
}
