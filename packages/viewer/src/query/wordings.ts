// How a position words its topic: topics that were joined from several wordings can be opened into them again.
import type { Dataset } from '../model/dataset.ts'
import { fold } from './fold.ts'
import { labelOf, type Statement } from './statements.ts'

/**
 * The longest name of the topic that the position's proposition holds ("expansion of NATO" for "NATO expansion"); else the
 * words of the topic inside its sentence; else the topic's label.
 */
export function wordingOf(data: Dataset, { claim }: Statement): string {
  const topic = data.entities.get(claim.target)
  if (!topic) return labelOf(data, claim.target)
  const proposition = fold(claim.stance?.proposition ?? '')
  const named = [topic.label, ...topic.aliases].filter(name => proposition.includes(fold(name)))
  const [longest] = named.toSorted((one, other) => other.length - one.length)
  if (longest) return longest
  const span = topic.mentions.find(mention =>
    claim.evidence.some(
      place => place.article === mention.article && mention.start >= place.start && mention.end <= place.end,
    ),
  )
  return span?.text ?? topic.label
}
