// Whom a noun phrase makes a holder: names, pronouns, people who speak for others, each of several joined by "and" or listed after "such as".
import type { Actor, People } from '../../entities/people.ts'
import type { Tree } from './tree.ts'

const LISTING = new Set(['such', 'include', 'including', 'like'])

/** Every actor that a phrase stands for, without repetition. "France and Italy" → two; "powers such as France" → France. */
export function actorsAt(tree: Tree, people: People, head: number): Actor[] {
  const heads = [head, ...tree.all(head, 'conj').map(({ index }) => index)]
  const actors = heads.flatMap(index => membersOf(tree, people, index))
  return [...new Map(actors.map(actor => [actor.entity, actor])).values()]
}

function membersOf(tree: Tree, people: People, head: number): readonly Actor[] {
  const listed = listedUnder(tree, head).flatMap(index => actorsAt(tree, people, index))
  if (listed.length > 0) return listed
  const person = personIn(tree, people, head)
  return person ? [person] : people.actorsOf(tree.sentence.index, head).filter(({ entity }) => isHolder(people, entity))
}

/** "the US ambassador to Ukraine, John Herbst,": whoever is named in a title's phrase, not what the title serves. */
function personIn(tree: Tree, people: People, head: number): Actor | undefined {
  const sentence = tree.sentence.index
  if (people.mentionAt(sentence, head)?.head === head) return undefined
  const named = tree
    .all(head, 'appos', 'nmod', 'flat', 'nmod:desc', 'dep')
    .filter(part => part.index > head && tree.one(part.index, 'case') === undefined && part.deprel !== 'nmod:poss')
  for (const { index } of named) {
    const actor = people.actorsOf(sentence, index).find(({ entity }) => people.entity(entity)?.category === 'person')
    if (actor) return actor
  }
  return undefined
}

/** "the allies, including the Baltic states and Poland": the listed ones stand for the group. */
const listedUnder = (tree: Tree, head: number): number[] =>
  tree
    .all(head, 'nmod')
    .filter(
      ({ index, deprel }) =>
        deprel !== 'nmod:poss' && tree.all(index, 'case').some(({ lemma }) => LISTING.has(lemma.toLowerCase())),
    )
    .map(({ index }) => index)

const isHolder = (people: People, entity: string): boolean => {
  const category = people.entity(entity)?.category
  return category === 'person' || category === 'organization'
}
