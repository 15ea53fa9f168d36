// What was read from one article as a text that a person can check: every sentence with the names, ties, meetings and positions found in it.
import type { Entity, Extraction, Mention, Relation, Span, Stance } from '../../packages/extractor/src/model.ts'

/** Characters of a line of the article's text. */
const WIDTH = 120

export function tellReading({ article, entities, mentions, relations, stances, sentences }: Extraction): string {
  const known = new Map(entities.map(entity => [entity.id, entity]))
  const name = (id: string): string => known.get(id)?.label ?? id
  const claims = [
    ...mentions.map(mention => ({ place: mention, line: mentionLine(mention, known.get(mention.entity)) })),
    ...relations.map(relation => ({ place: placeOf(relation), line: relationLine(relation, name) })),
    ...stances.map(stance => ({ place: placeOf(stance), line: stanceLine(stance, name) })),
  ].sort((a, b) => a.place.start - b.place.start || order(a.line) - order(b.line) || (a.line < b.line ? -1 : 1))
  const blocks = sentences.map((sentence, index) => {
    const inside = claims.filter(({ place }) => place.start >= sentence.start && place.start < sentence.end)
    const text = article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')
    return [`${index + 1} ${wrapped(text)}`, ...inside.map(({ line }) => `    ${line}`)].join('\n')
  })
  const { date = 'unknown', reason } = article.publication
  return [`${article.path}\npublished ${date}: ${reason}`, ...blocks].join('\n\n') + '\n'
}

const placeOf = ({ evidence }: { evidence: readonly Span[] }): Span => evidence[0] ?? { start: 0, end: 0 }

const ORDER = ['name', 'tie', 'position']
const order = (line: string): number => ORDER.findIndex(kind => line.startsWith(kind))

const mentionLine = ({ text, form }: Mention, entity: Entity | undefined): string => {
  const { label = '?', category = '?', kind, start, end } = entity ?? {}
  const when = category === 'event' && start !== undefined ? `, ${[start, end].filter(Boolean).join(' to ')}` : ''
  return `name      ${text.replace(/\s+/g, ' ')}${form === 'name' ? '' : ` (${form})`} = ${label}, ${kind ?? category}${when}`
}

const relationLine = (
  { subject, predicate, object, role, former, start, end }: Relation,
  name: (id: string) => string,
): string => {
  const more = [role && `as ${role}`, former && 'formerly', start && `from ${start}`, end && `until ${end}`]
  return ['tie      ', name(subject), predicate, name(object), ...more].filter(Boolean).join(' ')
}

const stanceLine = (
  { holder, act, polarity, modality, topic, toward, reportedBy, quoted, anonymous, date, evidence }: Stance,
  name: (id: string) => string,
): string => {
  const list = (ids: readonly string[]) => ids.map(name).toSorted().join(' and ')
  const more = [
    modality === 'actual' ? '' : modality,
    toward.length ? `toward ${list(toward)}` : '',
    reportedBy.length ? `says ${list(reportedBy)}` : '',
    quoted ? 'quoted' : '',
    anonymous ? 'anonymous' : '',
    date ?? '',
  ].filter(Boolean)
  const length = evidence.reduce((sum, { start, end }) => sum + end - start, 0)
  return `position  ${name(holder)}: ${act}, ${polarity} “${topic?.label ?? '–'}” (${more.join(', ')}; ${length} characters)`
}

function wrapped(text: string): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line.length + word.length + 1 > WIDTH) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines.join('\n  ')
}
