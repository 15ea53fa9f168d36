// What has been mentioned so far, latest last: where nominals and pronouns look for what they stand for.
import type { Gender } from '../identity/gender.ts'
import type { EntityCategory, Mention, Span } from '../../model.ts'

export type PlaceInClause = 'subject' | 'object' | 'oblique' | 'owner' | 'other'

/** What a pronoun may stand for; without an entity where the article does not name it: "the gunman", "sellers", "the deal". */
export interface Spoken extends Span {
  /** The entity, or a mark of its own for what has no name; the same for all that stands for it. */
  key: string
  entity?: string
  category: EntityCategory | 'thing'
  form: Mention['form'] | 'noun'
  sentence: number
  token: number
  paragraph: number
  subject: boolean
  /** Of the sentence's main clause. */
  main: boolean
  /** Stands before what it has: "Howard's stance". */
  owner: boolean
  role: PlaceInClause
  /** The subject of a verb of saying. */
  says: boolean
  plural: boolean
  gender?: Gender
  anonymous: boolean
  /** Inside a quotation. */
  quoted: boolean
  /** Lemma of a noun: "official". */
  lemma?: string
  /** The word itself, for pronouns as "he" for "his". */
  word?: string
}

export interface Trace extends Spoken {
  entity: string
  category: EntityCategory
  form: Mention['form']
}

/** How often something was spoken of up to now, and since which sentence. */
export interface Told {
  count: number
  since: number
}

/** How many traces back anything looks, so that time stays linear. */
const MEMORY = 80
/** Common nouns among them: there are more of those. */
const WIDE_MEMORY = 160

export class History {
  readonly #traces: Trace[] = []
  readonly #spoken: Spoken[] = []
  readonly #told = new Map<string, Told>()
  readonly #lastOf = new Map<string, string>()

  add(trace: Trace): void {
    this.#traces.push(trace)
    this.addStranger(trace)
  }

  /** Somebody or something without a name: only pronouns look there. */
  addStranger(stranger: Spoken): void {
    this.#spoken.push(stranger)
    const told = this.#told.get(stranger.key)
    this.#told.set(stranger.key, { count: (told?.count ?? 0) + 1, since: told?.since ?? stranger.sentence })
    if (stranger.word !== undefined) this.#lastOf.set(stranger.word, stranger.key)
  }

  told(key: string): Told {
    return this.#told.get(key) ?? { count: 0, since: 0 }
  }

  /** What this pronoun stood for when it was used last. */
  lastOf(word: string): string | undefined {
    return this.#lastOf.get(word)
  }

  /** The latest first. */
  *recent(): Generator<Trace> {
    yield* latestOf(this.#traces, MEMORY)
  }

  /** The latest first, common nouns among them. */
  *spoken(): Generator<Spoken> {
    yield* latestOf(this.#spoken, WIDE_MEMORY)
  }

  latest(test: (trace: Trace) => boolean): Trace | undefined {
    for (const trace of this.recent()) if (test(trace)) return trace
    return undefined
  }
}

function* latestOf<T>(items: readonly T[], most: number): Generator<T> {
  const oldest = Math.max(0, items.length - most)
  for (let index = items.length - 1; index >= oldest; index -= 1) {
    const item = items[index]
    if (item) yield item
  }
}
