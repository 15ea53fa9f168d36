// From a predicate's complement down to what the position is about, keeping count of the sign: "demand an end to the blockade" → against the blockade.
import { CARRYING_NOUNS, CARRYING_VERBS, REVERSING_NOUNS } from '../../../lexicon/carrier-words.ts'
import { DOCUMENTS } from '../../../lexicon/document-words.ts'
import { POSITION_VERBS, REVERSING_VERBS } from '../../../lexicon/position-verbs.ts'
import { HAPPENING_VERBS } from '../../../lexicon/topic-words.ts'
import { flip, type Matter, type Sign } from '../position.ts'
import type { Tree } from '../grammar/tree.ts'
import { isNegated, isPredicate, prepositions } from '../grammar/words.ts'

const DEEPEST = 6
const EXAMPLES = new Set(['such as', 'including', 'like'])
const REVERSED_BY = /^(?:on|of|to|from|against|in|for|over)$/

/** @example matterOf(tree, "guarantees") for "written guarantees that NATO will not expand" → { word: "expand", sign: -1 } */
export function matterOf(tree: Tree, complement: number, sign: Sign): Matter {
  let at: Matter = { word: complement, sign: without(tree, complement) ? flip(sign) : sign }
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const next = isPredicate(tree, at.word) ? belowVerb(tree, at) : belowNoun(tree, at)
    if (next.word === at.word) return next
    at = next
  }
  return at
}

/** "no decisions will be made without consulting allies": the two negations are one affirmation, which the rule has read already. */
const without = (tree: Tree, word: number): boolean => tree.all(word, 'mark').some(({ lemma }) => lemma === 'without')

function belowVerb(tree: Tree, { word, sign }: Matter): Matter {
  const own = isNegated(tree, word) ? flip(sign) : sign
  const lemma = tree.lemma(word)
  if (REVERSING_VERBS.has(lemma) && !tree.one(word, 'compound:prt')) {
    const object =
      tree.one(word, 'obj', 'xcomp', 'nsubj:pass') ??
      tree.all(word, 'obl').find(({ index }) => /^(?:from|with|of|out of)$/.test(prepositions(tree, index)))
    if (object && lemma === 'cancel' && /^(?:debt|loan)$/.test(tree.lemma(object.index))) return { word, sign: own }
    return object ? { word: object.index, sign: flip(own) } : { word, sign: own }
  }
  const subject = HAPPENING_VERBS.has(lemma) ? tree.one(word, 'nsubj') : undefined
  if (subject) return { word: subject.index, sign: own }
  const clause = CARRYING_VERBS.has(lemma) ? (tree.one(word, 'xcomp', 'ccomp') ?? gerundBelow(tree, word)) : undefined
  return clause ? { word: clause.index, sign: own } : { word, sign: own }
}

/** "commit to ending it", "insists on leaving" */
const gerundBelow = (tree: Tree, verb: number) =>
  tree
    .all(verb, 'advcl')
    .find(
      ({ index, text }) =>
        index > verb && text.endsWith('ing') && /^(?:to|on|of|for|in)$/.test(prepositions(tree, index)),
    )

function belowNoun(tree: Tree, { word, sign }: Matter): Matter {
  const lemma = tree.lemma(word)
  const own = tree.all(word, 'det').some(({ text }) => text.toLowerCase() === 'no') ? flip(sign) : sign
  const reversed = REVERSING_NOUNS.has(lemma)
    ? tree.all(word, 'nmod').find(({ index }) => REVERSED_BY.test(prepositions(tree, index)))
    : undefined
  if (reversed) return { word: reversed.index, sign: flip(own) }
  const asked = askedIn(tree, word)
  if (asked !== undefined) return { word: asked, sign: own }
  if (!CARRYING_NOUNS.has(lemma)) return { word, sign: own }
  const below = clauseBelow(tree, word) ?? exampleBelow(tree, word) ?? nounBelow(tree, word)
  return below === undefined ? { word, sign: own } : { word: below, sign: own }
}

/** "a petition asking the government to respect the sentence": what the text asks for. */
function askedIn(tree: Tree, noun: number): number | undefined {
  if (!DOCUMENTS.has(tree.lemma(noun))) return undefined
  const asks = tree
    .all(noun, 'acl')
    .find(({ index }) => /^(?:demand|call-for)$/.test(POSITION_VERBS.get(tree.lemma(index))?.act ?? ''))
  return asks && (tree.one(asks.index, 'xcomp', 'ccomp') ?? tree.one(asks.index, 'obl'))?.index
}

const clauseBelow = (tree: Tree, noun: number): number | undefined =>
  (tree.one(noun, 'ccomp') ?? tree.all(noun, 'acl').find(({ index }) => tree.one(index, 'mark') !== undefined))?.index

const exampleBelow = (tree: Tree, noun: number): number | undefined =>
  tree.all(noun, 'nmod').find(({ index }) => EXAMPLES.has(prepositions(tree, index)))?.index

const nounBelow = (tree: Tree, noun: number): number | undefined =>
  tree
    .all(noun, 'nmod')
    .find(({ index, deprel }) => deprel === 'nmod' && /^(?:of|for|on|about)$/.test(prepositions(tree, index)))?.index
