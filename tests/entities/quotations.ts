// Curly quotations of a text, for readings built by hand.
import type { Quotation } from '../../packages/extractor/src/model.ts'

export const quotationsIn = (text: string): Quotation[] =>
  [...text.matchAll(/“[^”]*”/g)].map(({ index, 0: quoted }) => ({
    start: index,
    end: index + quoted.length,
    inner: { start: index + 1, end: index + quoted.length - 1 },
    scare: false,
  }))
