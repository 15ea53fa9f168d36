// Which words of a position name its topic: its matter, else whom it addresses, else the first noun that says something.
import type { Topic } from '../../model.ts'
import type { Position } from './position.ts'
import { topicOf } from './topics.ts'
import { isNominal, isPronoun } from './words.ts'

/** How many words of the evidence are looked through. */
const REACH = 60

/** Nothing for "It would be wrong", where only earlier sentences tell. */
export function topicIn(position: Position): Topic | undefined {
  const { tree, matter, addressee } = position
  const direct = matter && topicOf(tree, matter)
  if (direct) return direct
  return (addressee === undefined ? undefined : topicOf(tree, { word: addressee, sign: 0 })) ?? firstNoun(position)
}

/** The first object, complement or subject behind the cue, in what the position's own words are. */
function firstNoun({ tree, cue, from, to }: Position): Topic | undefined {
  const words = tree.tokens.slice(Math.max(from, 0), Math.min(to, from + REACH) + 1)
  const nouns = words.filter(
    token =>
      isNominal(token) &&
      !isPronoun(token) &&
      /^(?:obj|obl|nsubj|nsubj:pass|nmod)$/.test(token.deprel) &&
      tree.holds(cue, token.index),
  )
  const behind =
    nouns.find(({ index, upos }) => index > cue && upos === 'NOUN') ?? nouns.find(({ upos }) => upos === 'NOUN')
  return behind && topicOf(tree, { word: behind.index, sign: 0 })
}
