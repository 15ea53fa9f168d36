/** Why a question has no answer, and where in it the fault is. */
export interface Trouble {
  message: string
  /** From the beginning of the question. */
  offset: number | undefined
}

/** The stretch of the question to underline: the word at the fault, or the last letter where the question ends too soon. */
export function faultIn(question: string, offset: number): { from: number; to: number } {
  const start = Math.min(offset, Math.max(question.length - 1, 0))
  const word = /^[\p{L}\p{N}_]+|^[^\s]/u.exec(question.slice(start))?.[0] ?? ' '
  return { from: start, to: Math.min(start + word.length, question.length) }
}
