// The main path of one article, a line a stage: text in, everything that was read from it out.
// Nothing here looks at another article; build.ts joins many extractions into one graph.
import { findMeetings } from './claims/meetings.ts'
import { findRelations } from './claims/relations.ts'
import { findStances } from './claims/stances.ts'
import { resolveEntities } from './entities/resolve.ts'
import type { Reader } from './language/reader.ts'
import type { Article, Extraction } from './model.ts'
import { segment } from './text/segment.ts'

/**
 * Reads one article.
 *
 * @param article an article as `text/read.ts` gives it
 * @param reader the language model's session, opened once and used for all articles
 */
export async function extract(article: Article, reader: Reader): Promise<Extraction> {
  const segmented = segment(article)
  const reading = await reader.read(segmented)
  const people = resolveEntities(reading)
  const relations = findRelations(reading, people)
  const meetings = findMeetings(reading, people)
  const stances = findStances(reading, people, relations)
  return {
    article,
    entities: [...people.entities, ...meetings.entities],
    mentions: [...people.mentions, ...meetings.mentions],
    relations: [...relations, ...meetings.relations],
    stances,
    sentences: reading.sentences.map(({ start, end }) => ({ start, end })),
    issues: article.issues,
  }
}
