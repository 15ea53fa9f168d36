// Why is this in the graph: the stages of one article run once more, and what each of them made of the sentences asked about.
import { overlaps } from '../text/spans.ts'
import { findMeetings } from '../claims/meetings.ts'
import { findRelations } from '../claims/relations.ts'
import { findStances } from '../claims/stances.ts'
import { resolveEntities } from '../entities/resolve.ts'
import type { Reader } from '../language/reader.ts'
import type { Article, Reading, Sentence, Span } from '../model.ts'
import { segment } from '../text/segment.ts'

export interface Stage {
  stage: 'text' | 'words' | 'names' | 'cues' | 'entities' | 'relations' | 'meetings' | 'stances'
  lines: string[]
}

export interface SentenceStages {
  path: string
  start: number
  end: number
  text: string
  stages: Stage[]
}

/** What every stage says about the sentences of an article that a place touches. */
export async function explainPlaces(
  article: Article,
  places: readonly Span[],
  reader: Reader,
): Promise<SentenceStages[]> {
  const reading = await reader.read(segment(article))
  const claims = claimsIn(reading)
  const asked = reading.sentences.filter(sentence => places.some(place => overlaps(place, sentence)))
  return asked.map(sentence => ({
    path: article.path,
    start: sentence.start,
    end: sentence.end,
    text: article.text.slice(sentence.start, sentence.end),
    stages: stagesOf(reading, sentence, claims),
  }))
}

interface Line extends Span {
  stage: Stage['stage']
  line: string
}

/** Everything after the words, as lines with a place. */
function claimsIn(reading: Reading): Line[] {
  const people = resolveEntities(reading)
  const meetings = findMeetings(reading, people)
  const ties = findRelations(reading, people)
  const labels = new Map([...people.entities, ...meetings.entities].map(({ id, label }) => [id, label]))
  const name = (id: string) => labels.get(id) ?? id
  const relations = (stage: Stage['stage'], found: typeof meetings.relations): Line[] =>
    found.flatMap(({ predicate, subject, object, role, rule, evidence }) =>
      evidence.map(place => ({
        ...place,
        stage,
        line: `${name(subject)} ${predicate} ${name(object)}${role ? ` as ${role}` : ''} — ${rule}`,
      })),
    )
  const mentions: Line[] = people.mentions.map(({ start, end, text, form, entity, reason, confidence }) => ({
    start,
    end,
    stage: 'entities',
    line: `“${text}” (${form}) → ${name(entity)} — ${reason}, ${confidence.toFixed(2)}`,
  }))
  const stances: Line[] = findStances(reading, people, ties).flatMap(
    ({ holder, act, polarity, modality, topic, toward, rule, confidence, evidence }) =>
      evidence.map(place => ({
        ...place,
        stage: 'stances',
        line: `${name(holder)}: ${act}, ${polarity}, ${modality}${topic ? `, about ${topic.label}` : ''}${toward.length ? `, toward ${toward.map(name).join(', ')}` : ''} — ${rule}, ${confidence.toFixed(2)}`,
      })),
  )
  return [...mentions, ...relations('relations', ties), ...relations('meetings', meetings.relations), ...stances]
}

function stagesOf({ article, quotations }: Reading, sentence: Sentence, claims: readonly Line[]): Stage[] {
  const of = (stage: Stage['stage']) =>
    claims.filter(claim => claim.stage === stage && overlaps(claim, sentence)).map(({ line }) => line)
  const quotes = quotations
    .filter(quote => overlaps(quote, sentence))
    .map(({ start, end, scare }) => `${scare ? 'set apart' : 'quoted'}: ${article.text.slice(start, end)}`)
  const words = sentence.tokens.map(
    ({ text, upos, deprel, head }) =>
      `${text}/${upos} ${deprel}${head < 0 ? '' : ` ← ${sentence.tokens[head]?.text ?? ''}`}`,
  )
  const names = sentence.names.map(
    ({ start, end, label, probability }) => `“${article.text.slice(start, end)}” ${label}, ${probability.toFixed(2)}`,
  )
  const cues = sentence.tokens.flatMap(({ text, cue }) =>
    cue ? [`${text}: ${cue.act}, ${cue.polarity}, ${cue.modality}, ${cue.probability.toFixed(2)}`] : [],
  )
  const place: Stage = {
    stage: 'text',
    lines: [`${article.path} ${sentence.start}–${sentence.end}, paragraph ${sentence.paragraph + 1}`, ...quotes],
  }
  const rest: Stage[] = [
    { stage: 'words', lines: [words.join('  ')] },
    { stage: 'names', lines: names },
    { stage: 'cues', lines: cues },
    ...(['entities', 'relations', 'meetings', 'stances'] as const).map(stage => ({ stage, lines: of(stage) })),
  ]
  return [place, ...rest.filter(({ lines }) => lines.length > 0)]
}
