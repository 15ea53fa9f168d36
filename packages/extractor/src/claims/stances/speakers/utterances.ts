// When a position was taken, where the text says so: "said on Tuesday", "in a speech in 2007", and what the same speaker goes on to say.
// The publication date, which stands in where nothing is said, is left to stances.ts.
import type { Reading, Token } from '../../../model.ts'
import { resolveDates, type ResolvedDate } from '../../meetings/dates.ts'
import type { Position } from '../position.ts'
import { sameActors } from '../grammar/scene.ts'
import type { Tree } from '../grammar/tree.ts'
import { prepositions } from '../grammar/words.ts'

/** Dates by the sentence in which they stand. */
type Dates = ReadonlyMap<number, readonly ResolvedDate[]>

/** Prepositions that give the time itself; "by Monday", "since 2014" and "after 9 May" give a limit. */
const WHEN = /^(?:|on|in|at|during|late|early|as early as|back in)$/
/** How far up from a date its verb is looked for. */
const REACH = 5

/** ISO date of each position, in their order; undefined where the text gives none. */
export function utteranceDates(reading: Reading, positions: readonly Position[]): (string | undefined)[] {
  const dates = bySentence(reading)
  const published = reading.article.publication.date
  let last: { position: Position; date: string } | undefined
  return positions.map(position => {
    const own = statedDate(position, dates)
    const date = own !== undefined && isPossible(own, position, published) ? own : carried(position, last)
    last = date === undefined ? undefined : { position, date }
    return date
  })
}

function bySentence(reading: Reading): Dates {
  const found = new Map<number, ResolvedDate[]>()
  let at = 0
  for (const date of resolveDates(reading)) {
    while (at < reading.sentences.length && (reading.sentences[at]?.end ?? 0) <= date.start) at += 1
    found.set(at, [...(found.get(at) ?? []), date])
  }
  return found
}

function statedDate({ tree, cue }: Position, dates: Dates): string | undefined {
  const here = dates.get(tree.sentence.index)
  if (!here) return undefined
  const verbs = [reportingOf(tree, cue), cue].filter(verb => verb !== undefined)
  for (const verb of verbs) {
    const found = here.find(date => belongsTo(tree, date, verb))
    if (found) return found.from
  }
  return undefined
}

/** The verb that reports a clause, before it ("said that …") or inside it ("…, he said on Friday"). */
function reportingOf(tree: Tree, cue: number): number | undefined {
  const token = tree.token(cue)
  if (token?.deprel === 'ccomp' && token.head >= 0) return token.head
  return tree.all(cue, 'parataxis').find(({ upos, index }) => upos === 'VERB' && tree.one(index, 'nsubj'))?.index
}

/** "said on Tuesday", "said in a speech on Tuesday"; not "said that the talks on Tuesday …". */
function belongsTo(tree: Tree, date: ResolvedDate, verb: number): boolean {
  const first = tree.tokens.slice(...tokensOf(tree, date)).find(token => isTop(tree, token, date))
  let at: Token | undefined = first
  for (let step = 0; step < REACH && at; step += 1) {
    if (
      !/^(?:obl|nmod|advmod|obj)/.test(at.deprel) ||
      !WHEN.test(prepositions(tree, at.index).replace(/ (?:a|the)$/, ''))
    )
      return step > 0 && at.head === verb && /^(?:obl|obj)/.test(at.deprel)
    if (at.head === verb) return true
    at = tree.token(at.head)
  }
  return false
}

/** Words of a span, by halving. */
function tokensOf({ tokens }: Tree, { start, end }: ResolvedDate): [number, number] {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < tokens.length && (tokens[last]?.start ?? end) < end) last += 1
  return [low, last]
}

/** The word of a date that the rest of it hangs on. */
const isTop = (tree: Tree, { head }: Token, { start, end }: ResolvedDate): boolean => {
  const above = tree.token(head)
  return !above || above.end <= start || above.start >= end
}

/** What is said to have been said cannot lie ahead. */
const isPossible = (date: string, { modality }: Position, published: string | undefined): boolean =>
  modality !== 'actual' || published === undefined || date.slice(0, published.length) <= published

/** The next sentence of the same speaker in the same paragraph. */
function carried(position: Position, last: { position: Position; date: string } | undefined): string | undefined {
  if (!last || !sameActors(position.holders, last.position.holders)) return undefined
  const [here, before] = [position.tree.sentence, last.position.tree.sentence]
  return here.paragraph === before.paragraph && here.index - before.index <= 1 && isSpeech(position)
    ? last.date
    : undefined
}

const isSpeech = ({ rule, speech }: Position): boolean => speech || rule.startsWith('statement')
