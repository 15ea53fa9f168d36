// Who takes which position: the main path of this stage, a line a step.
// What it leaves: relations and meetings (their own files), topics across articles (graph/).
import type { People } from '../entities/people.ts'
import type { Reading, Relation, Sentence, Stance, Topic } from '../model.ts'
import { indexWords, type Told } from './stances/topics/antecedents.ts'
import { authorsBefore } from './stances/speakers/authors.ts'
import { confidenceOf } from './stances/confidence.ts'
import { evidenceOf, isQuoted } from './stances/evidence.ts'
import { withOfficeHolders } from './stances/speakers/office-holders.ts'
import { findFrames } from './stances/speakers/frames.ts'
import { framesSetApart } from './stances/speakers/set-apart.ts'
import { withLastSpeakers } from './stances/speakers/last-speakers.ts'
import { polarityOf, type Position } from './stances/position.ts'
import { echoIn } from './stances/acts/echoes.ts'
import { findPredicates } from './stances/acts/predicates.ts'
import { propositionOf } from './stances/propositions.ts'
import { spokenFor, voicesOf, type Voices } from './stances/speakers/spokesmen.ts'
import { parted } from './stances/parted.ts'
import { setScene } from './stances/grammar/scene.ts'
import { quotedWords, speakersOf, withoutHearsay } from './stances/speakers/speakers.ts'
import { findStatements } from './stances/statements/statements.ts'
import { targetsOf } from './stances/topics/targets.ts'
import { namesOf, topicIn, type Memory } from './stances/topics/topic-choice.ts'
import { plantTree, type Tree } from './stances/grammar/tree.ts'
import { utteranceDates } from './stances/speakers/utterances.ts'

/** Every position in one article, one stance a holder, in order of place. */
export function findStances(reading: Reading, named: People, relations: readonly Relation[] = []): Stance[] {
  const { trees, people, positions } = findPositions(reading, named, relations)
  return finish(reading, trees, people, positions, voicesOf(relations))
}

interface Positions {
  trees: readonly Tree[]
  people: People
  positions: readonly Position[]
}

/** The positions before their topics, targets and confidence, rivals among them. */
export function findPositions(reading: Reading, named: People, relations: readonly Relation[]): Positions {
  const trees = reading.sentences.map(plantTree)
  const people = withOfficeHolders(named, trees, relations)
  const quoted = quotedWords(reading)
  const heard = trees.map((tree, index) => {
    const read = findFrames(tree, people)
    return withoutHearsay(tree, [...read, ...framesSetApart(tree, people, read)], quoted[index] ?? [])
  })
  const frames = withLastSpeakers(trees, heard, quoted, people)
  const speakers = speakersOf(trees, frames, quoted)
  const authors = authorsBefore(trees, people)
  const scenes = trees.map((tree, index) =>
    setScene(tree, people, frames[index] ?? [], quoted[index] ?? [], {
      speaker: speakers[index],
      authors: authors[index] ?? [],
    }),
  )
  let before: readonly Position[] = []
  const positions = scenes.flatMap((scene, index) => {
    if (isHeadline(reading, index)) return (before = [])
    const own = findPredicates(scene)
    const found = parted(spokenFor([...own, ...findStatements(scene, own)], relations))
    before = [...found, ...echoIn(scene, before, found.length === 0)]
    return before
  })
  return { trees, people, positions }
}

const LONGEST_HEADLINE = 25

/** A paragraph of one short sentence without a full stop: headlines repeat what the text says. */
function isHeadline({ sentences, article }: Reading, index: number): boolean {
  const sentence = sentences[index]
  const alone = (other: Sentence | undefined): boolean => other?.paragraph !== sentence?.paragraph
  if (!sentence || !alone(sentences[index - 1]) || !alone(sentences[index + 1])) return false
  return (
    sentence.tokens.length <= LONGEST_HEADLINE &&
    !isListed(sentence) &&
    !/[.!?…:;][”"’')\]]*$/u.test(article.text.slice(sentence.start, sentence.end))
  )
}

/** "• The Tories will vote against the bill": points of a list need no full stop. Not "*", by which agencies mark headlines. */
const isListed = ({ tokens }: Sentence): boolean => /^[•‣▪◦]$/u.test(tokens[0]?.text ?? '')

function finish(
  reading: Reading,
  trees: readonly Tree[],
  people: People,
  positions: readonly Position[],
  voices: Voices,
): Stance[] {
  const told: Told[] = []
  const memory: Memory = { people, voices, words: indexWords(trees), names: namesOf(people), told }
  const sorted = [...positions].sort((a, b) => placeOf(a) - placeOf(b) || a.cue - b.cue)
  const dates = utteranceDates(reading, sorted)
  const stances = sorted.flatMap((position, order) => {
    const topic = topicIn(position, memory)
    const targets = targetsOf(position, topic, memory)
    if (topic) told.push(toldBy(position, topic, targets))
    const date = dates[order] ?? reading.article.publication.date
    return position.holders.map(({ entity: holder }) =>
      stanceOf(reading, people, position, { holder, topic, targets, date }),
    )
  })
  return distinct(stances)
}

const toldBy = ({ tree, act, holders }: Position, topic: Topic, targets: readonly string[]): Told => ({
  sentence: tree.sentence.index,
  act,
  holders: holders.map(({ entity }) => entity),
  targets,
  topic,
})

const placeOf = ({ tree, from }: Position): number => tree.token(from)?.start ?? 0

interface Found {
  holder: string
  topic: Topic | undefined
  targets: readonly string[]
  date: string | undefined
}

function stanceOf(
  reading: Reading,
  people: People,
  position: Position,
  { holder, topic, targets, date }: Found,
): Stance {
  const { act, modality, holders, sources, rule } = position
  const polarity = polarityOf(position.matter?.sign ?? position.sign)
  const evidence = evidenceOf(reading, position)
  return {
    holder,
    act,
    polarity,
    modality,
    ...(topic && { topic }),
    toward: [...targets],
    reportedBy: [...new Set(sources.map(({ entity }) => entity))].filter(entity => entity !== holder),
    proposition: propositionOf({
      holder: people.entity(holder)?.label ?? holder,
      act,
      polarity,
      modality,
      topic: topic?.label,
    }),
    quoted: isQuoted(reading, evidence),
    anonymous: holders.find(({ entity }) => entity === holder)?.anonymous ?? false,
    ...(date !== undefined && { date }),
    confidence: confidenceOf(position),
    evidence: [evidence],
    rule,
  }
}

/** Two rules may read the same position; the surer one stays, of one inside another the longer. */
function distinct(stances: readonly Stance[]): Stance[] {
  const kept = new Map<string, Stance>()
  for (const stance of stances) {
    const key = [stance.holder, stance.evidence[0]?.start, stance.evidence[0]?.end].join(' ')
    const rival = kept.get(key)
    if (!rival || rival.confidence < stance.confidence) kept.set(key, stance)
  }
  const found = [...kept.values()]
  return found.filter(
    (stance, at) => !found.slice(Math.max(0, at - NEAR), at + NEAR).some(other => isInside(stance, other)),
  )
}

/** How many positions before and after one are compared with it. */
const NEAR = 6
/** A part this large of another position's words says the same. */
const SAME = 0.6

function isInside(stance: Stance, other: Stance): boolean {
  const [inner, outer] = [stance.evidence[0], other.evidence[0]]
  if (stance === other || !inner || !outer || stance.holder !== other.holder || stance.act !== other.act) return false
  const length = outer.end - outer.start
  return (
    outer.start <= inner.start &&
    inner.end <= outer.end &&
    inner.end - inner.start >= SAME * length &&
    inner.end - inner.start < length
  )
}
