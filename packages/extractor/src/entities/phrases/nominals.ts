// Nominals that take up something named before: "the alliance", "the company", "the former president", "the city".
import type { Token } from '../../model.ts'
import { NOMINAL_NOUNS } from '../../lexicon/nominal-nouns.ts'
import type { NominalClass } from '../../lexicon/nominal-nouns.ts'
import type { Antecedent } from '../coreference/antecedent.ts'
import { foldName } from '../spelling.ts'
import { caseOf, dependents } from '../use/grammar.ts'
import { isDefinite } from './actors.ts'
import { definitePerson } from './definite-people.ts'
import type { History, Trace } from './history.ts'
import type { Scene } from './owners.ts'
import type { Registry } from './registry.ts'
import type { Roles } from './roles.ts'
import { isPlural, isPredicate } from './strangers.ts'

export function antecedentOf(
  noun: Token,
  scene: Scene,
  past: { history: History; roles: Roles; published?: string | undefined },
): Antecedent | undefined {
  if (!/^(?:NOUN|PROPN)$/.test(noun.upos) || isPlural(noun)) return undefined
  if (!isDefinite(noun, scene.sentence) || isNamed(noun, scene)) return undefined
  return definitePerson(noun, scene, past) ?? (isTakenUp(noun, scene) ? thing(noun, scene, past.history) : undefined)
}

/** "the company Uber", "the council of ministers": it says itself what it is. */
function isNamed(noun: Token, { sentence, nameAt }: Scene): boolean {
  return dependents(sentence, noun.index).some(child => {
    const token = sentence.tokens[child]
    if (token?.deprel === 'nmod') return /^(?:of|for)$/.test(caseOf(sentence, child) ?? '')
    return (
      token !== undefined &&
      /^(?:appos|compound|nmod(?::desc|:poss|:unmarked)?|flat)$/.test(token.deprel) &&
      nameAt(child) !== undefined
    )
  })
}

/** A common noun that is no apposition or predicate, and not just being said what it is: "PPL, the Scots drug firm", "the only firm to fear bundles", "the team that built the bomb"; "the City" is London's finance. */
function isTakenUp(noun: Token, { sentence, nameAt }: Scene): boolean {
  if (noun.upos !== 'NOUN' || isPredicate(noun, sentence) || (noun.text === 'City' && noun.index > 1)) return false
  if (noun.deprel === 'appos' && nameAt(noun.head) !== undefined) return false
  return !dependents(sentence, noun.index).some(child => {
    const token = sentence.tokens[child]
    if (token === undefined || child < noun.index) return false
    return token.deprel.startsWith('acl') && !sentence.tokens.slice(noun.index, child).some(({ text }) => text === ',')
  })
}

/** The last thing of that kind; one with the noun in its name is meant before any other. */
function thing(noun: Token, { registry, sentence }: Scene, history: History): Antecedent | undefined {
  const lemma = noun.lemma.toLowerCase()
  const wanted = NOMINAL_NOUNS.get(lemma)
  if (!wanted) return undefined
  const hasNoun = ({ entity }: Trace): boolean => {
    const known = registry.get(entity)
    return (
      known?.category === wanted.category &&
      [known.label, ...known.aliases].some(name => foldName(name).split(' ').includes(lemma))
    )
  }
  const byName = history.latest(hasNoun)
  if (byName) return { entity: byName.entity, reason: `last named ${lemma}`, confidence: 0.8 }
  const ofKind = ({ entity }: Trace): boolean => isOfKind(registry.get(entity), wanted)
  if (lemma === 'country' || lemma === 'nation') return farAhead(noun, ofKind, sentence.index, history)
  const isUnsorted = UNSORTED.some(nouns => nouns.has(lemma))
  const byKind =
    isUnsorted || LASTING.has(lemma) ? mostTold(lemma, ofKind, sentence.index, history) : history.latest(ofKind)
  if (byKind) return { entity: byKind.entity, reason: `last of its kind: ${lemma}`, confidence: 0.65 }
  return isUnsorted ? unsorted(lemma, history, registry) : undefined
}

/** "the country" where one is told of far more than any other. */
function farAhead(
  { lemma }: Token,
  ofKind: (trace: Trace) => boolean,
  sentence: number,
  history: History,
): Antecedent | undefined {
  const [first, second] = ranked(trace => (ofKind(trace) ? weightIn(trace, sentence) : 0), history)
  if (!first || (second && first[1] < AHEAD * second[1])) return undefined
  return { entity: first[0], reason: `far more told of than any other ${lemma.toLowerCase()}`, confidence: 0.7 }
}

const AHEAD = 5

/** Entities by the weight of all that was lately told of them, the heaviest first. */
function ranked(weigh: (trace: Trace) => number, history: History): [string, number][] {
  const weights = new Map<string, number>()
  for (const trace of history.recent()) {
    const weight = weigh(trace)
    if (weight > 0) weights.set(trace.entity, (weights.get(trace.entity) ?? 0) + weight)
  }
  return [...weights].sort((a, b) => b[1] - a[1])
}

/** Each sentence back counts less, a subject more. */
const weightIn = (trace: Trace, sentence: number): number =>
  FADING ** (sentence - trace.sentence) * (trace.subject ? 2 : 1)

/** What a mention counts for one sentence later. */
const FADING = 0.8

/** What such a noun meant before counts twice. */
function mostTold(
  lemma: string,
  ofKind: (trace: Trace) => boolean,
  sentence: number,
  history: History,
): { entity: string } | undefined {
  const own = UNSORTED.find(nouns => nouns.has(lemma))
  const [best] = ranked(trace => {
    const isSame = trace.form === 'nominal' && (own?.has(trace.lemma ?? '') ?? false)
    return isSame || ofKind(trace) ? weightIn(trace, sentence) * (isSame ? 2 : 1) : 0
  }, history)
  return best && { entity: best[0] }
}

/** Nouns for what seldom says so itself: "Uber … the company", "Hearts … the club". Those of one line mean the same thing again. */
const UNSORTED = [
  'company firm carrier airline carmaker automaker manufacturer maker retailer giant startup conglomerate corporation insurer',
  'club team side',
  'union charity group organization organisation',
].map(line => new Set(line.split(' ')))

/** An article about one of these goes back to it past others that it names by the way. */
const LASTING = new Set(['alliance', 'bloc'])

/** What such a noun meant before, else what is told of most among names of no known kind; the first of the article is ahead of the others. */
function unsorted(lemma: string, history: History, registry: Registry): Antecedent | undefined {
  const own = UNSORTED.find(nouns => nouns.has(lemma))
  const same = history.latest(({ form, lemma: other = '' }) => form === 'nominal' && (own?.has(other) ?? false))
  if (same) return { entity: same.entity, reason: `a ${same.lemma} before`, confidence: 0.55 }
  const counts = new Map<string, number>()
  for (const { entity, form } of [...history.recent()].toReversed())
    if (form === 'name' && registry.get(entity)?.kind === 'other')
      counts.set(entity, (counts.get(entity) ?? (counts.size === 0 ? FIRST : 0)) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best && { entity: best[0], reason: `told of most, perhaps a ${lemma}`, confidence: 0.5 }
}

/** How many mentions it is worth to be the first. */
const FIRST = 2

function isOfKind(entity: { category: string; kind?: string } | undefined, wanted: NominalClass): boolean {
  if (!entity || entity.category !== wanted.category || entity.kind === undefined) return false
  const kinds: readonly string[] = wanted.kinds
  return kinds.includes(entity.kind)
}
