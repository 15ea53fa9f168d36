// Reporting words at the end of a sentence that its grammar was read without: “…, the biggest need across the world,” added Morley.
// What stands before the comma or the closing mark is what was said. Not: "…, and added salt." (nobody is named beside the verb).
import type { People } from '../../../entities/people.ts'
import { REPORTING_VERBS } from '../../../lexicon/position-verbs.ts'
import type { Mention, Token } from '../../../model.ts'
import type { Tree } from '../grammar/tree.ts'
import type { Frame } from './frames.ts'
import { actorsAt } from './holders.ts'

/** Words from the mark to the verb, at most: a name with its title and apposition. */
const LONGEST = 14
/** Words that what is said has at least. */
const SHORTEST = 4

/** @param known frames that the grammar gives, which are left as they are */
export function framesSetApart(tree: Tree, people: People, known: readonly Frame[]): Frame[] {
  const read = new Set(
    known.filter(({ sources, contents }) => sources.length > 0 && contents.length > 0).map(({ verb }) => verb),
  )
  const announced = announcedIn(tree, people)
  if (announced && known.length === 0) return [announced]
  return tree.tokens.flatMap(token => {
    if (read.has(token.index) || !endsReport(tree, token)) return []
    return frameAt(tree, people, token) ?? []
  })
}

/** "George Osborne: “This is the day …”": a name, a colon, and what is said in quotation marks. */
function announcedIn(tree: Tree, people: People): Frame | undefined {
  const colon = tree.tokens.slice(0, LONGEST).find(({ text }) => text === ':')
  if (!colon || !/^[“"‘«]/u.test(tree.token(colon.index + 1)?.text ?? '')) return undefined
  const mention = people.mentionsIn(tree.sentence.index).find(({ from, to }) => from === 0 && to === colon.index)
  const content = tree.order.find(index => index > colon.index + 1 && tree.token(index)?.upos !== 'PUNCT')
  const sources = isNamed(mention) ? actorsAt(tree, people, mention.head) : []
  if (!mention || content === undefined || sources.length === 0) return undefined
  return { verb: colon.index, sources, contents: [content], source: mention.head }
}

/** "added", "told a briefing"; not "quoting the agency", "ruled out a strike", "said that …". */
const endsReport = (tree: Tree, { index, upos, text }: Token): boolean =>
  upos === 'VERB' &&
  REPORTING_VERBS.has(tree.lemma(index)) &&
  !text.endsWith('ing') &&
  !tree.all(index, 'ccomp', 'xcomp', 'compound:prt').some(part => part.index > index) &&
  (tree.lemma(index) === 'tell' || !tree.all(index, 'obj').some(part => part.index > index + 1))

function frameAt(tree: Tree, people: People, verb: Token): Frame | undefined {
  const speaker = speakerAfter(tree, people, verb) ?? speakerBefore(tree, people, verb)
  const content = speaker && topBefore(tree, speaker.mark)
  if (!speaker || content === undefined || content === verb.index || !isClause(tree, content)) return undefined
  const sources = actorsAt(tree, people, speaker.head)
  return sources.length > 0 ? { verb: verb.index, sources, contents: [content], source: speaker.head } : undefined
}

interface Speaker {
  head: number
  /** The comma or closing mark before the reporting words. */
  mark: number
}

/** “…,” added Morley */
function speakerAfter(tree: Tree, people: People, { index }: Token): Speaker | undefined {
  const mention = people.mentionAt(tree.sentence.index, index + 1)
  return isNamed(mention) && isClosing(tree, index - 1) ? { head: mention.head, mark: index - 1 } : undefined
}

/** “…,” Brian O’Donnell, the director, told a briefing: a name right behind the mark, the verb right behind the name or its apposition. */
function speakerBefore(tree: Tree, people: People, { index }: Token): Speaker | undefined {
  const mention = people
    .mentionsIn(tree.sentence.index)
    .find(
      ({ from, to, form, category }) =>
        form === 'name' && category === 'person' && to <= index && index - from <= LONGEST && isClosing(tree, from - 1),
    )
  const isBeside =
    mention && (mention.to === index || (tree.token(mention.to)?.text === ',' && tree.token(index - 1)?.text === ','))
  return isBeside ? { head: mention.head, mark: mention.from - 1 } : undefined
}

const isNamed = (mention: Mention | undefined): mention is Mention =>
  mention !== undefined &&
  mention.form === 'name' &&
  (mention.category === 'person' || mention.category === 'organization')

const isClosing = (tree: Tree, at: number): boolean => at >= SHORTEST && /^[,”"’»]+$/u.test(tree.token(at)?.text ?? '')

/** "The fund needs attention", not "The minister" with a name behind it. */
const isClause = (tree: Tree, index: number): boolean =>
  tree.one(index, 'nsubj', 'nsubj:pass', 'csubj', 'expl', 'cop') !== undefined

/** The word that heads what stands before a mark. */
function topBefore(tree: Tree, mark: number): number | undefined {
  return tree.order.find(index => index < mark && tree.token(index)?.upos !== 'PUNCT')
}
