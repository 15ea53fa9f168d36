// Nominals that take up something named before: "the alliance", "the company", "the former president", "the city".
import type { Token } from '../../model.ts'
import { SPEAKER_NOUNS } from '../../lexicon/actor-nouns.ts'
import { NOMINAL_NOUNS } from '../../lexicon/nominal-nouns.ts'
import type { NominalClass } from '../../lexicon/nominal-nouns.ts'
import type { Antecedent } from '../coreference/antecedent.ts'
import { foldName } from '../spelling.ts'
import { dependents } from '../use/grammar.ts'
import { isDefinite } from './actors.ts'
import type { History, Trace } from './history.ts'
import { byAdjective } from './owners.ts'
import type { Scene } from './owners.ts'
import type { Registry } from './registry.ts'
import type { Roles } from './roles.ts'
import { isPlural } from './strangers.ts'

export function antecedentOf(
  noun: Token,
  scene: Scene,
  past: { history: History; roles: Roles },
): Antecedent | undefined {
  if (noun.upos !== 'NOUN' || isPlural(noun) || !isDefinite(noun, scene.sentence) || isNamed(noun, scene))
    return undefined
  return person(noun, scene, past) ?? thing(noun, scene, past.history)
}

/** "the company Uber", "the council of ministers": it says itself what it is. */
function isNamed(noun: Token, { sentence, nameAt }: Scene): boolean {
  return dependents(sentence, noun.index).some(child => {
    const token = sentence.tokens[child]
    return (
      token !== undefined &&
      /^(?:appos|compound|nmod(?::desc|:poss|:unmarked)?|flat)$/.test(token.deprel) &&
      (nameAt(child) !== undefined || token.deprel === 'nmod')
    )
  })
}

/** "the minister", "the Russian president": the last person of that role, of that state when one is told. */
function person(
  noun: Token,
  scene: Scene,
  { history, roles }: { history: History; roles: Roles },
): Antecedent | undefined {
  const lemma = noun.lemma.toLowerCase()
  if (!SPEAKER_NOUNS.has(lemma) && !ROLE_NOUNS.has(lemma)) return undefined
  const states = dependents(scene.sentence, noun.index).flatMap(
    child => byAdjective(child, scene)?.entity.country ?? [],
  )
  const fits = (trace: Trace): boolean => {
    const role = trace.category === 'person' ? roles.get(trace.entity) : undefined
    if (!role?.words.has(lemma)) return false
    return states.length === 0 || role.state?.code === undefined || states.includes(role.state.code)
  }
  const found = history.latest(fits)
  return found && { entity: found.entity, reason: `the ${lemma} named before`, confidence: 0.75 }
}

const ROLE_NOUNS = new Set(
  'president premier chancellor king queen prince pope mayor professor bishop archbishop cardinal chairman chairwoman director judge sheriff coach captain'.split(
    ' ',
  ),
)

/** The last thing of that kind; one with the noun in its name is meant before any other. */
function thing(noun: Token, { registry }: Scene, history: History): Antecedent | undefined {
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
  const byKind = history.latest(({ entity }) => isOfKind(registry.get(entity), wanted))
  if (byKind) return { entity: byKind.entity, reason: `last of its kind: ${lemma}`, confidence: 0.65 }
  return UNSORTED.some(nouns => nouns.has(lemma)) ? unsorted(lemma, history, registry) : undefined
}

/** Nouns for what seldom says so itself: "Uber … the company", "Hearts … the club". Those of one line mean the same thing again. */
const UNSORTED = [
  'company firm carrier airline carmaker automaker manufacturer maker retailer giant startup conglomerate corporation insurer',
  'club team side',
  'union charity group organization organisation',
].map(line => new Set(line.split(' ')))

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
