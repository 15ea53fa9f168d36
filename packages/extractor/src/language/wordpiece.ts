// A word → the numbers of its WordPieces, as BERT's uncased tokenizer makes them. Only ids leave; offsets stay with the words.

/** Longest stretch between marks that is looked up piece by piece; longer ones are unknown, as in BERT. */
const LONGEST_STRETCH = 100
const MOST_CACHED = 50_000

const IGNORED = /[\p{Mn}\p{C}\ufffd]/gu
const MARK = /[\p{P}$+<=>^`|~]/u
const IDEOGRAPH = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2ceaf}\u{2f800}-\u{2fa1f}]/u

export interface WordPieces {
  /** Numbers of BERT's marks around a sentence. */
  readonly open: number
  readonly close: number
  /** At least one piece for every word. */
  pieces(word: string): readonly number[]
  /** Whether the vocabulary has this word as a whole. */
  isWord(word: string): boolean
}

/**
 * @param vocabulary one piece a line, as in BERT's `vocab.txt`
 * @param most pieces kept of one word: the first speaks for it, the rest of a long web address is left out
 * @throws Error when the vocabulary lacks the special pieces
 */
export function wordPieces(vocabulary: string, most: number): WordPieces {
  const ids = new Map(vocabulary.split(/\r?\n/u).map((piece, id) => [piece, id]))
  const special = (piece: string): number => {
    const id = ids.get(piece)
    if (id === undefined) throw new Error(`vocab.txt: the piece ${piece} is missing; install the package again`)
    return id
  }
  const unknown = special('[UNK]')
  const cache = new Map<string, readonly number[]>()
  const pieces = (word: string): readonly number[] => {
    const known = cache.get(word)
    if (known) return known
    const found = stretches(word).flatMap(stretch => lookUp(stretch, ids) ?? [unknown])
    const kept = found.length === 0 ? [unknown] : found.slice(0, most)
    if (cache.size >= MOST_CACHED) cache.clear()
    cache.set(word, kept)
    return kept
  }
  return { open: special('[CLS]'), close: special('[SEP]'), pieces, isWord: word => ids.has(word) }
}

/** Lower case, no accents, nothing invisible; every mark and ideograph on its own. */
function stretches(word: string): string[] {
  if (/^[a-z]+$/.test(word)) return [word]
  const found: string[] = []
  let stretch = ''
  for (const character of word.toLowerCase().normalize('NFD').replace(IGNORED, '')) {
    const alone = MARK.test(character) || IDEOGRAPH.test(character)
    const space = !alone && /\s/u.test(character)
    if (!alone && !space) stretch += character
    else {
      if (stretch) found.push(stretch)
      if (alone) found.push(character)
      stretch = ''
    }
  }
  return stretch ? [...found, stretch] : found
}

/** Longest pieces first; undefined when some part of the stretch has none. */
function lookUp(stretch: string, ids: ReadonlyMap<string, number>): number[] | undefined {
  if (stretch.length > LONGEST_STRETCH) return undefined
  const found: number[] = []
  let at = 0
  while (at < stretch.length) {
    const piece = longestPiece(stretch, at, ids)
    if (!piece) return undefined
    found.push(piece.id)
    at = piece.end
  }
  return found
}

function longestPiece(
  stretch: string,
  at: number,
  ids: ReadonlyMap<string, number>,
): { id: number; end: number } | undefined {
  for (let end = stretch.length; end > at; end--) {
    const id = ids.get((at > 0 ? '##' : '') + stretch.slice(at, end))
    if (id !== undefined) return { id, end }
  }
  return undefined
}
