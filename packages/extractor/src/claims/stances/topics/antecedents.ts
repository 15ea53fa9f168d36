// What a word without content of its own goes back to: "the ban" to whatever was banned, "the suggestion" to what somebody suggested before.
import { rootOf } from '../../../language/roots.ts'
import { NOMINALIZATIONS } from '../../../lexicon/nominalizations.ts'
import { POSITION_NOUNS } from '../../../lexicon/position-nouns.ts'
import { CLAIM_NOUNS, GENERAL_NOUNS } from '../../../lexicon/topic-words.ts'
import type { Act, Topic } from '../../../model.ts'
import { weightOf, type Place } from './phrases.ts'
import { isSomebody } from './somebody.ts'
import { topicOf } from './topics.ts'
import type { Tree } from '../grammar/tree.ts'

/** A position read earlier in the article. */
export interface Told {
  sentence: number
  act: Act
  holders: readonly string[]
  targets: readonly string[]
  topic: Topic
}

/** Where words of one family stand in an article, in order. */
export type WordIndex = ReadonlyMap<string, readonly { tree: Tree; word: number }[]>

export function indexWords(trees: readonly Tree[]): WordIndex {
  const index = new Map<string, { tree: Tree; word: number }[]>()
  for (const tree of trees)
    for (const { upos, index: word } of tree.tokens) {
      const lemma = tree.lemma(word)
      if (upos !== 'NOUN' && !(upos === 'VERB' && NOMINALIZATIONS.has(lemma))) continue
      const places = index.get(rootOf(lemma))
      if (places) places.push({ tree, word })
      else index.set(rootOf(lemma), [{ tree, word }])
    }
  return index
}

/** How many sentences back an antecedent may stand, and how many places are tried. */
const FAR = 15
const TRIES = 6
const NEAR = 3
/** How many of the latest positions are looked at. */
const LATEST = 24

/** Whether a label says too little to be compared: one common noun. */
export const isBare = ({ label }: Topic): boolean => weightOf(label) <= 1 && /^\p{Ll}/u.test(label)

/** @returns a fuller wording, or nothing where the text has none */
export function antecedentOf(
  place: Place,
  word: number,
  { words, told }: { words: WordIndex; told: readonly Told[] },
): Topic | undefined {
  const { tree } = place
  if (tree.token(word)?.upos !== 'NOUN') return undefined
  const lemma = tree.lemma(word)
  if (!isDefinite(tree, word) && !GENERAL_NOUNS.has(lemma)) return undefined
  return sameWord(place, word, words) ?? (isDefinite(tree, word) ? saidBefore(place, word, told) : undefined)
}

const isDefinite = (tree: Tree, word: number): boolean =>
  tree.all(word, 'det', 'amod').some(({ text }) => /^(?:the|this|that|these|those|such)$/i.test(text))

/** "the ban" after "banned missiles": the nearest earlier word of the same family that says more. */
function sameWord({ people, ...place }: Place, word: number, words: WordIndex): Topic | undefined {
  const here = place.tree.sentence.index
  const places = words.get(rootOf(place.tree.lemma(word))) ?? []
  const before = places.slice(0, countBefore(places, here, word)).slice(-TRIES)
  for (const { tree, word: at } of before.toReversed()) {
    if (tree.sentence.index < here - FAR) break
    if (isSomebody(tree.lemma(at)) || people.mentionAt(tree.sentence.index, at)?.category === 'person') continue
    const found = topicOf({ people, holders: place.holders, tree }, at)
    if (
      found &&
      weightOf(found.label) > 1 &&
      (tree.token(at)?.upos === 'VERB' || speaksOf(found, place.tree.lemma(word)))
    )
      return { label: found.label, span: place.tree.span(word, word) }
  }
  return undefined
}

/** How many places stand before a word; halving, since a text may repeat one word without end. */
function countBefore(places: readonly { tree: Tree; word: number }[], sentence: number, word: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const at = places[middle]
    const isBefore =
      at !== undefined && (at.tree.sentence.index < sentence || (at.tree.sentence.index === sentence && at.word < word))
    if (isBefore) low = middle + 1
    else high = middle
  }
  return low
}

const speaksOf = ({ label }: Topic, lemma: string): boolean =>
  label.split(' ').some(part => rootOf(part.toLowerCase()) === rootOf(lemma))

/** "the suggestion" after somebody proposed something: that; of a claim, the claim of that. */
function saidBefore({ tree, holders }: Place, word: number, told: readonly Told[]): Topic | undefined {
  const lemma = tree.lemma(word)
  const says = POSITION_NOUNS.get(lemma)?.act
  const here = tree.sentence.index
  const before = told
    .slice(-LATEST)
    .filter(({ sentence, topic }) => sentence >= here - NEAR && weightOf(topic.label) > 1)
  const others = before.filter(one => !one.holders.some(holder => holders.includes(holder)))
  const wanted = says && (CLAIM_NOUNS.has(lemma) ? 'claim' : kindOf(says))
  const found = wanted && others.findLast(({ act }) => kindOf(act) === wanted)
  if (!found) return undefined
  const label = CLAIM_NOUNS.has(lemma) ? `${lemma} of ${found.topic.label}` : found.topic.label
  return { label, span: tree.span(word, word) }
}

/** What is wished, what is claimed, and what is announced. */
const kindOf = (act: Act): string =>
  /^(?:demand|propose|call-for|support|promise)$/.test(act)
    ? 'wish'
    : /^(?:accuse|warn|deny)$/.test(act)
      ? 'claim'
      : act
