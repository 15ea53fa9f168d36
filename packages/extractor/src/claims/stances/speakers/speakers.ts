// Whose words a quotation holds when the grammar of its sentence does not say: quotations run over sentences, speakers carry on.
import type { Reading, Sentence } from '../../../model.ts'
import type { Frame } from './frames.ts'
import type { Tree } from '../grammar/tree.ts'

/** For each word of a sentence the index of the quotation around it, -1 outside. Words set apart in a clause (scare quotes) are outside. */
export type Quoted = readonly number[]

export function quotedWords({ sentences, quotations }: Reading): Quoted[] {
  let next = 0
  return sentences.map(({ tokens }) =>
    tokens.map(({ start }) => {
      while (next < quotations.length && (quotations[next]?.end ?? 0) <= start) next += 1
      const quotation = quotations[next]
      return quotation && !quotation.scare && quotation.start <= start ? next : -1
    }),
  )
}

/** “They know that prices will rise”: what a speaker says that others know, think or say is his own word. */
export const withoutHearsay = (tree: Tree, frames: readonly Frame[], quoted: Quoted): Frame[] =>
  frames.filter(
    ({ verb, source }) =>
      source === undefined ||
      (quoted[verb] ?? -1) < 0 ||
      (quoted[source] ?? -1) < 0 ||
      !/^(?:they|he|she|it|you|who|that|which)$/i.test(tree.token(source)?.text ?? ''),
  )

/** For each sentence whose quoted words no reporting clause of its own covers: the frame of their speaker. */
export function speakersOf(
  trees: readonly Tree[],
  frames: readonly Frame[][],
  quoted: readonly Quoted[],
): (Frame | undefined)[] {
  const own = frames.map((list, index) => list.find(({ verb, source }) => isOutside(quoted[index], verb, source)))
  const byQuotation = new Map<number, Frame>()
  for (const [index, frame] of own.entries())
    for (const quotation of new Set(quoted[index]))
      if (frame && quotation >= 0 && !byQuotation.has(quotation)) byQuotation.set(quotation, { ...frame, verb: -1 })
  const carried = overParagraphs(trees, own, quoted)
  return trees.map((tree, index) => {
    const quotation = quoted[index]?.find(value => value >= 0)
    if (quotation === undefined) return undefined
    return (
      own[index] ??
      byQuotation.get(quotation) ??
      carriedOn(trees, own, quoted, index) ??
      introducing(trees, own, index, tree) ??
      carried[index]
    )
  })
}

const isOutside = (quoted: Quoted | undefined, verb: number, source: number | undefined): boolean =>
  (quoted?.[verb] ?? -1) < 0 && source !== undefined && (quoted?.[source] ?? -1) < 0

/** The speaker of the nearest earlier quotation in the paragraph, else of the nearest later one. */
function carriedOn(
  trees: readonly Tree[],
  own: readonly (Frame | undefined)[],
  quoted: readonly Quoted[],
  index: number,
): Frame | undefined {
  for (const step of [-1, 1])
    for (let at = index + step; sameParagraph(trees[at]?.sentence, trees[index]?.sentence); at += step) {
      const frame = own[at]
      if (frame && (step < 0 || quoted[at]?.some(value => value >= 0))) return { ...frame, verb: -1 }
      if (step < 0 && !quoted[at]?.some(value => value >= 0)) break
    }
  return undefined
}

const sameParagraph = (one: Sentence | undefined, other: Sentence | undefined): boolean =>
  one !== undefined && one.paragraph === other?.paragraph

/** A sentence that ends with a colon introduces the quotation after it, also over a paragraph's end. */
function introducing(
  trees: readonly Tree[],
  own: readonly (Frame | undefined)[],
  index: number,
  tree: Tree,
): Frame | undefined {
  let first = index
  while (sameParagraph(trees[first - 1]?.sentence, tree.sentence)) first -= 1
  const before = trees[first - 1]
  const frame = own[first - 1]
  return frame && before?.tokens.slice(-3).some(({ text }) => text === ':') ? { ...frame, verb: -1 } : undefined
}

/** How many paragraphs a quotation without any reporting clause goes on. */
const LONGEST_RUN = 6

/** For each sentence whoever spoke last in the paragraph before its own, when its own begins with a quotation: "…, she said." / “We need …” */
function overParagraphs(
  trees: readonly Tree[],
  own: readonly (Frame | undefined)[],
  quoted: readonly Quoted[],
): (Frame | undefined)[] {
  let [last, carried, run]: [Frame | undefined, Frame | undefined, number] = [undefined, undefined, 0]
  return trees.map((tree, index) => {
    if (!sameParagraph(trees[index - 1]?.sentence, tree.sentence)) {
      run = last ? 0 : run + 1
      const opens = (quoted[index]?.[0] ?? -1) >= 0
      carried = opens && run < LONGEST_RUN ? (last ?? carried) : undefined
      last = undefined
    }
    const frame = own[index]
    last = frame ? { ...frame, verb: -1 } : last
    return carried
  })
}
