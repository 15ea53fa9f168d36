// How a word is written (capitals, digits, marks), which an uncased vocabulary does not see; 60 shapes, as the model was trained.

const SHAPES = {
  none: 0,
  lower: 1,
  title: 2,
  capitals: 3,
  mixed: 4,
  number: 5,
  code: 6,
  mark: 7,
  initial: 8,
  other: 9,
} as const
type Shape = (typeof SHAPES)[keyof typeof SHAPES]

/** Added to the shape of a sentence's first word, and to all words of a sentence in capitals or in title case. */
const FIRST = 10
const ALL_CAPITALS = 20
const TITLE_CASE = 40

/** The shapes of a sentence's words; the first word and the style of the whole sentence count. */
export function sentenceShapes(words: readonly string[]): number[] {
  const shapes = words.map(shapeOf)
  const style = styleOf(shapes)
  const first = shapes.findIndex(shape => shape !== SHAPES.mark)
  return shapes.map((shape, index) => shape + style + (index === first ? FIRST : 0))
}

function styleOf(shapes: readonly Shape[]): number {
  const cased = shapes.filter(shape => (shape >= SHAPES.lower && shape <= SHAPES.mixed) || shape === SHAPES.initial)
  const capitals = cased.filter(shape => shape === SHAPES.capitals || shape === SHAPES.initial).length
  const lower = cased.filter(shape => shape === SHAPES.lower).length
  if (cased.length > 3 && capitals > 0.8 * cased.length) return ALL_CAPITALS
  return cased.length > 4 && lower < 0.3 * cased.length ? TITLE_CASE : 0
}

function shapeOf(word: string): Shape {
  if (/^[a-z]+$/.test(word)) return SHAPES.lower
  if (/^[\d.,:/-]*\d[\d.,:/-]*$/.test(word)) return SHAPES.number
  if (!/[\p{L}\p{N}]/u.test(word)) return SHAPES.mark
  if (!/\p{L}/u.test(word)) return SHAPES.number
  if (/\p{N}/u.test(word)) return SHAPES.code
  return shapeOfLetters([...word].filter(character => /\p{L}/u.test(character)))
}

function shapeOfLetters(letters: readonly string[]): Shape {
  const [first = '', ...rest] = letters
  if (letters.every(isLower)) return SHAPES.lower
  if (letters.every(isUpper)) return letters.length === 1 ? SHAPES.initial : SHAPES.capitals
  if (isUpper(first) && rest.every(isLower)) return SHAPES.title
  return letters.some(isUpper) ? SHAPES.mixed : SHAPES.other
}

const isLower = (letter: string): boolean => /\p{Ll}/u.test(letter)
const isUpper = (letter: string): boolean => /\p{Lu}/u.test(letter)
