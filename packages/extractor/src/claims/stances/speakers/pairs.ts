// "Both men denied it", "the two governments agreed": whoever the two are that the text named last, where exactly two of the kind stand together.
import type { Actor, People } from '../../../entities/people.ts'
import type { Mention } from '../../../model.ts'
import type { Tree } from '../grammar/tree.ts'

const PERSONS = new Set(
  'man woman leader minister president executive chairman lawyer scientist senator candidate judge'.split(' '),
)
const BODIES = new Set(
  'country side government state nation company party union team club group capital power'.split(' '),
)
/** Sentences back that the two are looked for, and mentions looked at. */
const BACK = 2
const MOST = 60

export function pairAt(tree: Tree, people: People, head: number): readonly Actor[] {
  const lemma = tree.lemma(head)
  const bare = isBare(tree, head)
  const category = bare || PERSONS.has(lemma) ? 'person' : BODIES.has(lemma) ? 'organization' : undefined
  if (!category || !(bare || isPair(tree, head))) return []
  const here = tree.sentence.index
  let found = new Set<string>()
  for (let at = here; at >= Math.max(0, here - BACK); at -= 1) {
    const named = people
      .mentionsIn(at)
      .slice(0, MOST)
      .filter(mention => isOf(mention, category, bare) && (at < here || mention.head < head))
    found = new Set([...(bare ? found : []), ...named.map(({ entity }) => entity)])
    if (found.size === 2) return [...found].map(actorOf)
    if (found.size > 2) return []
  }
  return []
}

const isOf = ({ category, form }: Mention, wanted: string, byPronoun: boolean): boolean =>
  category === wanted && (byPronoun || form !== 'pronoun')

/** "The two accuse the board": no noun beside the number. They need not stand in one sentence. */
const isBare = (tree: Tree, head: number): boolean =>
  tree.token(head)?.text.toLowerCase() === 'two' &&
  (tree.token(head)?.deprel ?? '').startsWith('nsubj') &&
  tree.token(head - 1)?.text.toLowerCase() === 'the' &&
  !tree.one(head, 'nmod', 'acl', 'acl:relcl')

const isPair = (tree: Tree, head: number): boolean =>
  tree.all(head, 'det', 'nummod', 'det:predet').some(({ text }) => /^(?:both|two)$/i.test(text)) &&
  !tree.one(head, 'nmod', 'acl')

const actorOf = (entity: string): Actor => ({
  entity,
  anonymous: false,
  reason: 'the two that were named last',
  confidence: 0.7,
})
