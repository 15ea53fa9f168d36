// A clause of what somebody says, and what it amounts to; filled by the rules of contents.ts and charges.ts.
import type { Act, Token } from '../../../model.ts'
import type { Sign } from '../position.ts'
import type { Tree } from '../grammar/tree.ts'

/** A clause inside what is said. */
export interface Content {
  tree: Tree
  head: number
  /** Last word that belongs to it. */
  from: number
  to: number
  /** Whether its subject is the speaker: "I", "we", or whoever the narrator says speaks. */
  own: boolean
  /** Whether its subject is another actor. */
  other: boolean
  subject?: Token
}

export interface Judgement {
  act: Act
  sign: Sign
  /** Head of what it is about, before the descent of matters.ts. */
  matter?: number
  addressee?: number
  rule: string
}
