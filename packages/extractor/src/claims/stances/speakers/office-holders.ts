// "The President", "the prime minister", "the Emperor": whoever the article calls so by name. And "he" after it, where nobody else is meant by him.
// Not: "a minister" (anybody), "the president of the club" (of another body than the one that was named).
import type { Actor, People } from '../../../entities/people.ts'
import { BELONGING_ROLES, LEADING_ROLES, REPRESENTING_ROLES } from '../../../lexicon/roles.ts'
import type { Mention, Relation, Token } from '../../../model.ts'
import type { Tree } from '../grammar/tree.ts'

/** Words by which one person is called: "prime minister", "chief justice", with the bodies that they belong to. */
interface Titled {
  entity: string
  words: ReadonlySet<string>
  bodies: ReadonlySet<string>
  /** Of a state, or a title that stands before the name: "President Reagan", not "Smith, president of the club". */
  isHigh: boolean
}

/** Sentences that an office is remembered without its holder being named, and that "he" goes on after it. */
const MEMORY = 25
const NEAR = 2
const SURE = 0.75

/** The same people, who know their office holders too; every other answer stays as it is. */
export function withOfficeHolders(people: People, trees: readonly Tree[], relations: readonly Relation[]): People {
  const titled = byWord(titledIn(people, trees, relations))
  const known = new Map<string, readonly Actor[]>()
  let last: { entity: string; sentence: number } | undefined
  for (const tree of trees)
    for (const token of tree.tokens) {
      const [at, index] = [tree.sentence.index, token.index]
      if (people.actorsOf(at, index).length > 0) {
        if (last && token.deprel === 'nsubj' && isPerson(people, at, index)) last = undefined
        continue
      }
      const office = isOffice(tree, token) ? holderOf({ people, titled }, tree, token) : undefined
      const goesOn = last && isPronoun(token) && !people.mentionAt(at, index) && at - last.sentence <= NEAR
      const entity = office ?? (goesOn ? last?.entity : undefined)
      if (entity === undefined) continue
      known.set(`${at} ${index}`, [{ entity, anonymous: false, reason: 'called so by name before', confidence: SURE }])
      if (token.deprel.startsWith('nsubj')) last = { entity, sentence: at }
    }
  const actorsOf = (sentence: number, token: number): readonly Actor[] => {
    const own = people.actorsOf(sentence, token)
    return own.length > 0 ? own : (known.get(`${sentence} ${token}`) ?? own)
  }
  return { ...people, actorsOf, actorOf: (sentence, token) => actorsOf(sentence, token)[0] }
}

const isPerson = (people: People, sentence: number, token: number): boolean =>
  people.actorsOf(sentence, token).some(({ entity }) => people.entity(entity)?.category === 'person')

const isPronoun = ({ text }: Token): boolean => /^s?he$/i.test(text)

const isRole = (lemma: string): boolean =>
  [LEADING_ROLES, REPRESENTING_ROLES, BELONGING_ROLES].some(roles => roles.has(lemma))

/** "the President", "the US president"; not "the president of the club", nor "the minister who left". */
const isOffice = (tree: Tree, { index, upos }: Token): boolean =>
  /^(?:NOUN|PROPN)$/.test(upos) &&
  isRole(tree.lemma(index)) &&
  tree.tokens[index + 1]?.upos !== 'PROPN' &&
  tree.all(index, 'det').some(({ text }) => /^the$/i.test(text)) &&
  !tree.one(index, 'nmod', 'appos', 'flat', 'nmod:poss', 'conj')

interface Known {
  people: People
  titled: ReadonlyMap<string, readonly Titled[]>
}

/** How many people of one title are remembered; more are no story but a list. */
const MOST = 60

function byWord(titled: readonly Titled[]): Map<string, Titled[]> {
  const found = new Map<string, Titled[]>()
  for (const one of titled)
    for (const word of one.words) {
      const list = found.get(word)
      if (!list) found.set(word, [one])
      else if (list.length < MOST) list.push(one)
    }
  return found
}

/** Of several the one who was named last. */
function holderOf({ people, titled }: Known, tree: Tree, token: Token): string | undefined {
  const at = tree.sentence.index
  const parts = [token, ...tree.all(token.index, 'amod', 'compound', 'nmod:desc')]
  const fitting = (titled.get(tree.lemma(token.index)) ?? []).filter(
    ({ words, bodies, isHigh }) =>
      (isHigh || token.upos !== 'PROPN') &&
      parts.every(({ index }) => words.has(tree.lemma(index)) || bodies.has(people.mentionAt(at, index)?.entity ?? '')),
  )
  const wanted = new Set(fitting.map(({ entity }) => entity))
  for (let back = at; back >= Math.max(0, at - MEMORY); back -= 1) {
    const named = people
      .mentionsIn(back)
      .findLast(({ entity, head }) => wanted.has(entity) && (back < at || head < token.index))
    if (named) return named.entity
  }
  return undefined
}

/** What goes before or beside each person's name, and the roles that were read of him. */
function titledIn(people: People, trees: readonly Tree[], relations: readonly Relation[]): Titled[] {
  const named = people.mentions.filter(({ category, form }) => category === 'person' && form === 'name')
  const byName = named.map(mention => ({
    entity: mention.entity,
    words: titleOf(trees[mention.sentence], mention),
    bodies: NONE,
    isHigh: true,
  }))
  const byRole = relations.flatMap(({ subject, object, role, former }) =>
    role === undefined || former
      ? []
      : [
          {
            entity: subject,
            words: new Set(role.toLowerCase().split(/[\s-]+/)),
            bodies: new Set([object]),
            isHigh: people.entity(object)?.kind === 'state',
          },
        ],
  )
  return [...byName, ...byRole].filter(({ words }) => words.size > 0)
}

const NONE: ReadonlySet<string> = new Set()

function titleOf(tree: Tree | undefined, { head }: Mention): Set<string> {
  const token = tree?.token(head)
  const above = token?.deprel === 'appos' ? tree?.token(token.head) : undefined
  if (tree && above && isRole(tree.lemma(above.index)))
    return new Set(
      [above.index, ...tree.all(above.index, 'amod', 'compound').map(part => part.index)].map(at => tree.lemma(at)),
    )
  const titles = tree?.all(head, 'nmod:desc', 'compound').filter(({ index }) => isRole(tree.lemma(index))) ?? []
  return new Set(
    titles.flatMap(({ index }) => [
      tree?.lemma(index) ?? '',
      ...(tree?.all(index, 'amod', 'compound').map(part => tree.lemma(part.index)) ?? []),
    ]),
  )
}
