// Where a pronoun or nominal stands, for all who ask what it stands for.
import type { Quotation, Token } from '../../model.ts'
import type { History } from '../phrases/history.ts'
import type { Scene } from '../phrases/owners.ts'

export interface Setting {
  scene: Scene
  history: History
  /** The quotation around a token, if any. */
  quotationAt(token: Token): Quotation | undefined
  /** Who says the quotation, as far as the names tell. */
  speakerOf(quotation: Quotation): string | undefined
  /** The entity of a word of the sentence, where it is settled: a name anywhere, another phrase to the left. */
  entityAt(token: number): string | undefined
}
