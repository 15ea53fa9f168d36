// Lemmas of clitics, short auxiliaries and personal pronouns, as UD English EWT writes them.
export const AUXILIARY_LEMMAS: ReadonlyMap<string, string> = new Map([
  ["'s", 'be'],
  ["'re", 'be'],
  ["'m", 'be'],
  ["'ve", 'have'],
  ["'d", 'would'],
  ["'ll", 'will'],
  ['s', 'be'],
  ['re', 'be'],
  ['m', 'be'],
  ['ve', 'have'],
  ['d', 'would'],
  ['ll', 'will'],
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ['ai', 'be'],
])

export const PRONOUN_LEMMAS: ReadonlyMap<string, string> = new Map([
  ['me', 'I'],
  ['i', 'I'],
  ['him', 'he'],
  ['them', 'they'],
  ["'em", 'they'],
  ['us', 'we'],
  ["'s", 'we'],
  ['these', 'this'],
  ['those', 'that'],
])
