// Who is who in one article, and the questions that the claims ask about it. Decides nothing: resolve.ts fills it.
import type { Entity, Mention } from '../model.ts'

/** Whom a noun phrase stands for when somebody acts or speaks: "Russian officials" → Russia, unnamed. */
export interface Actor {
  entity: string
  /** True when the phrase speaks for the entity without saying who: "a U.S. official". */
  anonymous: boolean
  reason: string
  confidence: number
}

export interface People {
  entities: readonly Entity[]
  /** In order of place; of two that begin together the longer comes first. */
  mentions: readonly Mention[]
  entity(id: string): Entity | undefined
  /** Mentions of one sentence, in order of place. */
  mentionsIn(sentence: number): readonly Mention[]
  /** The mention that covers a token: the innermost whose head it is, else the innermost that holds it. */
  mentionAt(sentence: number, token: number): Mention | undefined
  /** The entity of that mention. */
  entityAt(sentence: number, token: number): string | undefined
  /**
   * Whom the noun phrase headed by a token stands for as a holder: a name ("Moscow"), a pronoun ("he"), a nominal ("the alliance") or
   * somebody who speaks for an organization ("Russian officials", "the Biden administration", "the American side").
   */
  actorOf(sentence: number, token: number): Actor | undefined
  /** All of them, where one noun has several: "U.S. and Russian officials". */
  actorsOf(sentence: number, token: number): readonly Actor[]
}
