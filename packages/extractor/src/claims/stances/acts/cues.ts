// The reading model's vote: its cue head says of every word how likely it carries a position, and which.
import { POSITION_NOUNS } from '../../../lexicon/position-nouns.ts'
import { REVERSING_NOUNS } from '../../../lexicon/carrier-words.ts'
import { HOSTILE_NOUNS } from '../../../lexicon/harm-words.ts'
import { POSITION_VERBS, REPORTING_VERBS, REVERSING_VERBS } from '../../../lexicon/position-verbs.ts'
import type { Token } from '../../../model.ts'
import { complementsOfNoun, complementsOfVerb } from '../grammar/complements.ts'
import { signOf, type Predicate } from '../position.ts'
import { sentimentOf } from './sentiment.ts'
import type { Tree } from '../grammar/tree.ts'

/** Above this the model alone makes a word a position. */
const ALONE = 0.6

/** How likely the model thinks that a word, or the noun it governs, carries a position. */
export function voteOf(tree: Tree, word: number): number {
  const around = [tree.token(word), ...tree.all(word, 'obj', 'xcomp', 'compound')]
  return Math.max(0, ...around.map(token => token?.cue?.probability ?? 0))
}

/** The likeliest cue among words `from` to `to` that `accepts` lets pass. */
export function bestCue(tree: Tree, from: number, to: number, accepts: (index: number) => boolean): Token | undefined {
  let best: Token | undefined
  for (const token of tree.tokens.slice(from, to + 1))
    if (token.cue && accepts(token.index) && token.cue.probability > (best?.cue?.probability ?? 0)) best = token
  return best
}

/** "reacted by proposing", "addressing the demands": what depends on the word is the position. */
const leadsTo = (tree: Tree, word: number): boolean =>
  tree
    .all(word, 'xcomp', 'advcl', 'obj')
    .some(
      ({ index, upos, lemma }) =>
        index > word && (upos === 'NOUN' ? POSITION_NOUNS : POSITION_VERBS).has(lemma.toLowerCase()),
    )

/** The model alone takes "threw up his hands" for a position: the words it governs have to sound like one ("stepped up their rhetoric about threats"). */
function isBorneOut(tree: Tree, word: number): boolean {
  const governed = tree.all(word, 'obj', 'obl', 'xcomp', 'nmod', 'amod', 'compound')
  const around = [...governed, ...governed.flatMap(({ index }) => tree.all(index, 'amod', 'compound', 'nmod'))]
  const sounds = (token: Token): boolean =>
    POSITION_NOUNS.has(token.lemma.toLowerCase()) ||
    HOSTILE_NOUNS.has(token.lemma.toLowerCase()) ||
    REVERSING_NOUNS.has(token.lemma.toLowerCase()) ||
    sentimentOf(token) !== undefined
  return REVERSING_VERBS.has(tree.lemma(word)) || around.some(sounds)
}

/** A position in words that no list has: only with a subject of its own. */
export function cuePredicate(tree: Tree, token: Token): Predicate | undefined {
  const { cue, index } = token
  if (
    !cue ||
    cue.probability < ALONE ||
    REPORTING_VERBS.has(tree.lemma(index)) ||
    !/^(?:VERB|ADJ|NOUN)$/.test(token.upos)
  )
    return undefined
  if ((token.upos === 'VERB' && tree.one(index, 'ccomp')) || leadsTo(tree, index) || !isBorneOut(tree, index))
    return undefined
  const matters =
    token.upos === 'VERB' ? complementsOfVerb(tree, index).matters : complementsOfNoun(tree, index, new Set())
  return { word: index, act: cue.act, sign: signOf(cue.polarity), matters, rule: 'cue' }
}
