// Whom a noun phrase makes a holder: names, pronouns, people who speak for others, each of several joined by "and" or listed after "such as".
import type { Actor, People } from '../../../entities/people.ts'
import type { Token } from '../../../model.ts'
import { pairAt } from './pairs.ts'
import { isRole } from '../../relations/roles.ts'
import type { Tree } from '../grammar/tree.ts'

const LISTING = new Set(['such', 'include', 'including', 'like'])
/** How far into a phrase its names are looked for. */
const REACH = 40

/** Every actor that a phrase stands for, without repetition. "France and Italy" → two; "powers such as France" → France. */
export function actorsAt(tree: Tree, people: People, head: number): Actor[] {
  const heads = [head, ...tree.all(head, 'conj').map(({ index }) => index)]
  const actors = heads.flatMap(index => membersOf(tree, people, index))
  return [...new Map(actors.map(actor => [actor.entity, actor])).values()]
}

function membersOf(tree: Tree, people: People, head: number): readonly Actor[] {
  const sentence = tree.sentence.index
  const isName = people.mentionAt(sentence, head)?.form === 'name'
  const listed = isName ? [] : listedUnder(tree, head).flatMap(index => actorsAt(tree, people, index))
  if (listed.length > 0) return listed
  const named = isName ? undefined : namedIn(tree, people, head)
  if (named) return [named]
  // "Thirty Conservatives" are not the party.
  if (isName && tree.one(head, 'nummod')) return []
  const found = people.actorsOf(sentence, head).filter(({ entity }) => isHolder(people, entity))
  if (found.length > 0) return found
  const before = bodyNamedBefore(tree, people, head)
  return before.length > 0 ? before : pairAt(tree, people, head)
}

/** "the M5S party", "the Guardian newspaper": the name before a word for what it is. */
function bodyNamedBefore(tree: Tree, people: People, head: number): readonly Actor[] {
  if (!BODIES.has(tree.lemma(head))) return []
  const before = tree.all(head, 'compound', 'nmod:desc', 'amod').filter(({ index }) => index === head - 1)
  return before
    .flatMap(({ index }) => people.actorsOf(tree.sentence.index, index))
    .filter(({ entity }) => people.entity(entity)?.category === 'organization')
}

const BODIES = new Set(
  'party union group company firm movement federation association agency newspaper magazine club organization organisation campaign council committee network trust charity foundation alliance coalition'.split(
    ' ',
  ),
)

/** "the allies on its flank, including the Baltic states and Poland": the listed ones stand for the group. */
const listedUnder = (tree: Tree, head: number): number[] => {
  const own = listedAfter(tree, head, head)
  const token = tree.token(head)
  // "Britain and the allies, including Poland": what is listed may hang on the first of those joined.
  return own.length > 0 || token?.deprel !== 'conj' ? own : listedAfter(tree, token.head, head)
}

const listedAfter = (tree: Tree, phrase: number, head: number): number[] =>
  phraseOf(tree, phrase)
    .filter(
      ({ index, deprel }) =>
        deprel.startsWith('nmod') &&
        index > head &&
        tree.all(index, 'case').some(({ lemma }) => LISTING.has(lemma.toLowerCase())),
    )
    .map(({ index }) => index)

const phraseOf = (tree: Tree, head: number): Token[] =>
  tree.tokens.slice(head + 1, Math.min(tree.extent(head).to, head + REACH) + 1)

/**
 * "the US ambassador to Ukraine, John Herbst,": whoever is named in the phrase of a title, not what the title serves; "the GMB union".
 * Not "the son of Maria Rossi", whose name has a preposition, nor "the minister who met Jane Roe".
 */
function namedIn(tree: Tree, people: People, head: number): Actor | undefined {
  for (const { index, deprel } of phraseOf(tree, head)) {
    const mention = people.mentionAt(tree.sentence.index, index)
    if (
      mention?.form !== 'name' ||
      mention.head !== index ||
      !/^(?:appos|flat|nmod|nmod:desc|dep|nsubj|compound)$/.test(deprel)
    )
      continue
    if (hasPreposition(tree, people, index) || !isBeside(tree, index, head)) continue
    const beside = mention.category === 'person' || (mention.category === 'organization' && index <= head + 2)
    const actor = beside ? people.actorOf(tree.sentence.index, index) : undefined
    if (actor) return actor
  }
  return undefined
}

/** "to the OSCE Michael Carpenter": a preposition with another name after it belongs to that name. */
function hasPreposition(tree: Tree, people: People, index: number): boolean {
  const before = tree.one(index, 'case')
  return before !== undefined && people.mentionAt(tree.sentence.index, index - 1)?.form !== 'name'
}

/** A name in apposition to the head; to something below it only when the head is a title: "the president of the region, Roberto Maroni,", not "talks with Wendy Sherman". */
function isBeside(tree: Tree, index: number, head: number): boolean {
  let at = tree.token(index)
  if (at?.head === head) return true
  const title = tree.token(head)
  if (!title || !(isRole(title) || isOneOf(tree, title))) return false
  for (let step = 0; step < 5 && at && at.index !== head && at.head >= 0; step += 1) {
    if (/^(?:acl|advcl|ccomp|xcomp|parataxis)/.test(at.deprel)) return false
    at = tree.token(at.head)
  }
  return at?.index === head
}

/** "one of the authors, Fatima Denton," */
const isOneOf = (tree: Tree, { index, lemma }: Token): boolean =>
  lemma.toLowerCase() === 'one' && tree.all(index, 'nmod').some(part => tree.one(part.index, 'case')?.lemma === 'of')

const isHolder = (people: People, entity: string): boolean => {
  const category = people.entity(entity)?.category
  return category === 'person' || category === 'organization'
}
