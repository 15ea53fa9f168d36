// Pure: an article's text cut where anything begins or ends, each piece with what was read from it.
import type { Claim, Dataset } from '../model/dataset.ts'
import type { ArticleText, Stretch } from '../model/load.ts'

export interface Piece extends Stretch {
  /** Entities named here, narrowest name first. */
  entities: string[]
  claims: Claim[]
  isBoilerplate: boolean
  /** In a sentence that no claim was read from. */
  isUnread: boolean
}

interface Mark extends Stretch {
  entity?: string
  claim?: Claim
  boilerplate?: boolean
  unread?: boolean
}

/** Pieces in order; together they are the whole text. */
export function cutText(data: Dataset, article: string, { text, sentences, boilerplate }: ArticleText): Piece[] {
  const claims = claimMarks(data, article)
  const marks: Mark[] = [
    ...mentionMarks(data, article),
    ...claims,
    ...boilerplate.map(({ start, end }) => ({ start, end, boilerplate: true })),
    ...unreadSentences(sentences, claims).map(({ start, end }) => ({ start, end, unread: true })),
  ].filter(mark => mark.start < mark.end && mark.end <= text.length)
  const cuts = [...new Set([0, text.length, ...marks.flatMap(mark => [mark.start, mark.end])])].toSorted(
    (a, b) => a - b,
  )
  const starting = marks.toSorted((first, second) => first.start - second.start)
  const pieces = cuts
    .slice(0, -1)
    .map((start, index) => pieceAt({ start, end: cuts[index + 1] ?? text.length }, starting))
  return pieces.flatMap(piece => (piece.entities.length ? withoutEdges(piece, text) : piece))
}

/** A name becomes a button, and a button drops the spaces at its edges: "[the Reform Party][ coalition]" would lose one. */
function withoutEdges(piece: Piece, text: string): Piece[] {
  const words = text.slice(piece.start, piece.end)
  const start = piece.start + words.length - words.trimStart().length
  const end = Math.max(start, piece.start + words.trimEnd().length)
  const space = { ...piece, entities: [] }
  const parts = [
    { ...space, end: start },
    { ...piece, start, end },
    { ...space, start: end },
  ]
  return parts.filter(part => part.start < part.end)
}

function pieceAt(stretch: Stretch, marks: readonly Mark[]): Piece {
  const here = marks.filter(mark => mark.start <= stretch.start && mark.end >= stretch.end)
  const narrowest = here.toSorted((first, second) => first.end - first.start - (second.end - second.start))
  return {
    ...stretch,
    entities: narrowest.flatMap(mark => mark.entity ?? []),
    claims: narrowest.flatMap(mark => mark.claim ?? []),
    isBoilerplate: here.some(mark => mark.boilerplate),
    isUnread: here.some(mark => mark.unread),
  }
}

function mentionMarks(data: Dataset, article: string): Mark[] {
  return [...data.entities.values()]
    .filter(entity => entity.category !== 'topic')
    .flatMap(entity =>
      entity.mentions
        .filter(mention => mention.article === article)
        .map(({ start, end }) => ({ start, end, entity: entity.key })),
    )
}

/** One mark for each stretch of evidence; a stance seen from several ends is marked once. */
function claimMarks(data: Dataset, article: string): Mark[] {
  const once = new Map<string, Mark>()
  for (const claim of data.claims.values()) {
    for (const span of claim.evidence) {
      const name = `${claim.stance?.key ?? claim.id} ${span.start}`
      if (span.article === article && !once.has(name)) once.set(name, { start: span.start, end: span.end, claim })
    }
  }
  return [...once.values()]
}

/** Sentences that no claim touches. */
export function unreadSentences(sentences: readonly Stretch[], claims: readonly Stretch[]): Stretch[] {
  return sentences.filter(sentence => !claims.some(claim => claim.start < sentence.end && claim.end > sentence.start))
}
