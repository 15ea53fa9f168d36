// One sentence with all that the rules ask about it: grammar, who speaks where, what is quoted.
import type { Actor, People } from '../../../entities/people.ts'
import type { Token } from '../../../model.ts'
import type { Frame } from '../speakers/frames.ts'
import { authorIn, isDocument } from '../speakers/authors.ts'
import { actorsAt } from '../speakers/holders.ts'
import type { Quoted } from '../speakers/speakers.ts'
import type { Tree } from './tree.ts'

/** In whose mouth a word stands. */
export interface Speech {
  frame: Frame
  sources: readonly Actor[]
  /** Who reports the frame itself: "According to the Herald, the chairman said …". */
  outer?: Speech
}

export interface Scene {
  /** Whose text was last spoken of, for a text without an owner. */
  authors: readonly Actor[]
  tree: Tree
  people: People
  frames: readonly Frame[]
  quoted: Quoted
  /** Per word; undefined for the narrator's own. */
  speech: readonly (Speech | undefined)[]
}

const FIRST_PERSON = new Set(['i', 'we', 'us', 'me', 'our', 'my', 'ours', 'mine', 'ourselves', 'myself'])
const THIRD_PERSON = new Set(['he', 'she', 'it', 'they', 'him', 'her', 'them', 'his', 'its', 'their'])

export function setScene(
  tree: Tree,
  people: People,
  frames: readonly Frame[],
  quoted: Quoted,
  { speaker, authors }: { speaker: Frame | undefined; authors: readonly Actor[] },
): Scene {
  const speech: (Speech | undefined)[] = tree.tokens.map(() => undefined)
  const scene: Scene = { tree, people, frames, quoted, speech, authors }
  const byContent = new Map(frames.flatMap(frame => frame.contents.map(content => [content, frame])))
  const carried: Speech | undefined = speaker && { frame: speaker, sources: speaker.sources }
  for (const index of tree.order) {
    const inherited = speech[tree.token(index)?.head ?? -1]
    const around = insideReport(tree, byContent, index) ? outside(inherited) : inherited
    const outer = around ?? ((quoted[index] ?? -1) >= 0 ? carried : undefined)
    const frame = byContent.get(index)
    speech[index] = frame ? speechOf(scene, frame, outer) : outer
  }
  return scene
}

/** The reporting clause in "…, he said, …" hangs on what it reports, and stands outside of it. */
const insideReport = (tree: Tree, byContent: ReadonlyMap<number, Frame>, index: number): boolean => {
  const frame = byContent.get(tree.token(index)?.head ?? -1)
  return (
    frame !== undefined &&
    (frame.verb === index ||
      (frame.source !== undefined && tree.holds(index, frame.source) && !tree.holds(index, frame.contents[0] ?? -1)))
  )
}

const outside = (speech: Speech | undefined): Speech | undefined => speech?.outer

function speechOf(scene: Scene, frame: Frame, outer: Speech | undefined): Speech {
  const sources = frame.source === undefined || frame.goesOn ? frame.sources : holdersAt(scene, frame.source, outer)
  return { frame, sources, ...(outer && { outer }) }
}

/** Whom a noun phrase stands for where it stands: "we" is whoever speaks, and so is a "he" that nobody else claims in what he says. */
export function holdersAt(scene: Scene, head: number, speech: Speech | undefined): readonly Actor[] {
  const { tree, people, quoted } = scene
  const token = tree.token(head)
  if (token && isFirstPerson(token)) return speech?.sources ?? []
  const found = claimed(scene, head, speech) ? [] : actorsAt(tree, people, head)
  const unclaimed =
    found.length === 0 && token !== undefined && THIRD_PERSON.has(token.text.toLowerCase()) && (quoted[head] ?? -1) < 0
  if (found.length === 0 && isDocument(tree, head)) return authorsOf(scene, head)
  return unclaimed && speech ? speech.sources : found
}

/** How many words back a rival for a pronoun is looked for. */
const REACH = 40

/** "The draft treaties demand …": whoever wrote them. */
function authorsOf({ tree, people, authors }: Scene, head: number): readonly Actor[] {
  const named = authorIn(tree, people, head)
  return named.length > 0 ? named : authors
}

/** "Khan said he backed it": a pronoun right after the reporting words is the speaker; not after another name ("said that Putin knew he …"). */
function claimed({ tree, people, quoted }: Scene, head: number, speech: Speech | undefined): boolean {
  const token = tree.token(head)
  if (!token || !speech || speech.sources.length === 0 || speech.frame.verb < 0 || (quoted[head] ?? -1) >= 0)
    return false
  if (!THIRD_PERSON.has(token.text.toLowerCase())) return false
  const person = /^(?:he|she|him|her|his)$/i.test(token.text)
  const speaks = speech.sources.some(({ entity }) => (people.entity(entity)?.category === 'person') === person)
  const from = Math.max(speech.frame.verb, tree.extent(speech.frame.contents[0] ?? head).from)
  const rival = tree.tokens.slice(Math.max(from, speech.frame.verb + 1, head - REACH), head).some(({ index }) => {
    const mention = people.mentionAt(tree.sentence.index, index)
    return mention?.head === index && mention.form !== 'pronoun' && (mention.category === 'person') === person
  })
  return speaks && !rival && head > speech.frame.verb
}

export const isFirstPerson = ({ text }: Token): boolean => FIRST_PERSON.has(text.toLowerCase())

export const sameActors = (some: readonly Actor[], others: readonly Actor[]): boolean =>
  some.some(({ entity }) => others.some(other => other.entity === entity))
