// What a pronoun or noun stands for, and why.
export interface Antecedent {
  entity: string
  reason: string
  confidence: number
}
