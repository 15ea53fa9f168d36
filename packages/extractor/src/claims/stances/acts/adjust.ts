// Where the words around a predicate change its act: "prepared to strike" threatens, "cannot question" supports, "want to" is a wish of one's own.
import { HOSTILE_NOUNS, HOSTILE_VERBS } from '../../../lexicon/harm-words.ts'
import { DEMANDING_VERBS } from '../../../lexicon/document-words.ts'
import { POSITION_PHRASES } from '../../../lexicon/position-phrases.ts'
import { POSITION_VERBS, REVERSING_VERBS } from '../../../lexicon/position-verbs.ts'
import { isDocument } from '../speakers/authors.ts'
import { subjectOf } from '../grammar/subjects.ts'
import type { Predicate } from '../position.ts'
import type { Tree } from '../grammar/tree.ts'
import { auxiliaries, isNegated } from '../grammar/words.ts'

export function adjusted(tree: Tree, predicate: Predicate): Predicate {
  return (
    textual(tree, predicate) ??
    opposing(tree, predicate) ??
    unquestioned(tree, predicate) ??
    undisputed(tree, predicate) ??
    hostile(tree, predicate) ??
    ownWish(tree, predicate) ??
    predicate
  )
}

/** What a text promises or forbids it demands: "the draft treaty would ban troops". */
function textual(tree: Tree, predicate: Predicate): Predicate | undefined {
  const subject = subjectOf(tree, predicate.word)
  if (subject === undefined || !isDocument(tree, subject)) return undefined
  const lemma = tree.lemma(predicate.word)
  if (DEMANDING_VERBS.has(lemma)) return { ...predicate, act: 'demand', sign: REVERSING_VERBS.has(lemma) ? -1 : 1 }
  return /^(?:promise|concede)$/.test(predicate.act) ? { ...predicate, act: 'demand' } : undefined
}

/** "We cannot question the right to …": who cannot be against it is for it; "We cannot blame everything on it" denies the blame. Not "did not question". */
function unquestioned(tree: Tree, predicate: Predicate): Predicate | undefined {
  const { word, sign, act } = predicate
  const cannot = isNegated(tree, word) && auxiliaries(tree, word).some(modal => modal === 'can' || modal === 'could')
  if (!cannot || sign !== -1) return undefined
  if (act === 'accuse') return { ...predicate, act: 'deny' }
  return act === 'oppose' || act === 'deny' ? { ...predicate, act: 'support' } : undefined
}

/** "did not dispute that it had been a rival": who does not deny it grants it. */
function undisputed(tree: Tree, predicate: Predicate): Predicate | undefined {
  const { word } = predicate
  const isFact = /^(?:dispute|deny|contest)$/.test(tree.lemma(word)) && tree.one(word, 'ccomp') !== undefined
  return isFact && isNegated(tree, word) ? { ...predicate, act: 'concede', sign: 1, rule: 'undisputed' } : undefined
}

/** "is prepared to push back", "is ready to reject it": whoever is ready to refuse refuses. */
function opposing(tree: Tree, predicate: Predicate): Predicate | undefined {
  const [matter] = predicate.matters
  if (matter === undefined || predicate.act !== 'concede' || isNegated(tree, predicate.word)) return undefined
  const lemma = tree.lemma(matter)
  const particle = tree.all(matter, 'compound:prt', 'advmod').find(({ index }) => index > matter)
  const word =
    (particle && POSITION_PHRASES.get(`${lemma} ${particle.text.toLowerCase()}`)) ?? POSITION_VERBS.get(lemma)
  if (!word || !/^(?:reject|oppose)$/.test(word.act) || HOSTILE_VERBS.has(lemma)) return undefined
  return { ...predicate, act: word.act, sign: -1 }
}

/** "is prepared to issue sanctions", "vowed to retaliate": what is promised or allowed is a threat. Not "promised to lift sanctions". */
function hostile(tree: Tree, predicate: Predicate): Predicate | undefined {
  const [matter] = predicate.matters
  if (matter === undefined || !/^(?:promise|concede|propose)$/.test(predicate.act) || isNegated(tree, predicate.word))
    return undefined
  const object = tree.one(matter, 'obj')
  const imposes = /^(?:impose|issue|take|use|launch|order|levy|slap)$/.test(tree.lemma(matter)) && object !== undefined
  const hostileObject =
    imposes &&
    [object.index, ...tree.all(object.index, 'amod', 'compound').map(({ index }) => index)].some(at =>
      HOSTILE_NOUNS.has(tree.lemma(at)),
    )
  return HOSTILE_VERBS.has(tree.lemma(matter)) || hostileObject ? { ...predicate, act: 'threaten', sign: 1 } : undefined
}

/** "want the States to take": between the verb and its infinitive stands who is to do it. */
const hasDoer = (tree: Tree, verb: number, infinitive: number): boolean =>
  [...tree.all(infinitive, 'nsubj', 'obj'), ...tree.all(verb, 'nsubj')].some(
    ({ index }) => index > verb && index < infinitive,
  )

/** "We want to be inclusive" is for it; "want Paris to act", "would like Paris to act" call on another. */
function ownWish(tree: Tree, predicate: Predicate): Predicate | undefined {
  const wishes = /^(?:want|hope|wish|like|expect)$/.test(tree.lemma(predicate.word))
  const infinitive = tree.one(predicate.word, 'xcomp')
  if (!wishes || !infinitive) return undefined
  const isOwn = predicate.addressee === undefined && !hasDoer(tree, predicate.word, infinitive.index)
  if (isOwn) return { ...predicate, act: 'support' }
  return tree.lemma(predicate.word) === 'like' ? { ...predicate, act: 'call-for' } : undefined
}
