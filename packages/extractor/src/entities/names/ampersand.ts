// Firms under the names of two partners: "Jones & Laughlin", "Johnson & Johnson" are one name each, whatever the reader made of the halves.
// Not "the Q & A", nor a line in capitals, where everything is joined by "&".
import type { Reading, Sentence } from '../../model.ts'
import { isHeadline } from './headline.ts'
import { byPlace, bySentence, isCapitalized } from './name.ts'
import type { Name } from './name.ts'

export function joinPartners(names: readonly Name[], reading: Reading): Name[] {
  const groups = bySentence(names)
  return reading.sentences
    .flatMap(sentence => {
      const own = groups.get(sentence.index) ?? []
      return isHeadline(sentence) ? own : inSentence(sentence, own)
    })
    .sort(byPlace)
}

function inSentence({ tokens }: Sentence, names: readonly Name[]): Name[] {
  return tokens.reduce<Name[]>(
    (kept, { text }, at) => {
      if (text !== '&' || !isPartner(tokens[at - 1]?.text) || !isPartner(tokens[at + 1]?.text)) return kept
      const [left, right] = [holding(kept, at - 1), holding(kept, at + 1)]
      if ((!left && !right) || left === right) return kept
      const model = left ?? right
      if (!model) return kept
      const firm = {
        ...model,
        from: left?.from ?? at - 1,
        to: right?.to ?? at + 2,
        label: 'organization' as const,
        probability: 0.8,
        rule: 'partners joined by "&"',
      }
      return [...kept.filter(name => name !== left && name !== right), firm]
    },
    [...names],
  )
}

const isPartner = (text = ''): boolean => isCapitalized(text) && /\p{Ll}{2}/u.test(text)

const holding = (names: readonly Name[], at: number): Name | undefined =>
  names.find(({ from, to }) => from <= at && to > at)
