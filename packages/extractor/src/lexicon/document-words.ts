// Texts that speak for whoever wrote them ("the draft treaties demand …"), and verbs that put them before the public.
// Source: written by hand for Standpoint from general English.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const DOCUMENTS = list(
  `treaty draft agreement accord pact bill text statement resolution report letter article document proposal plan paper petition memo memorandum
  communique communiqué manifesto ruling verdict sentence judgment judgement declaration charter note message ultimatum budget law decree order
  programme program platform blueprint motion amendment directive guideline editorial bulletin readout clause provision draft pamphlet encyclical opinion`,
)

export const ISSUING_VERBS = list(
  'publish release issue present submit table unveil draft propose sign write circulate send hand deliver put_forward announce',
)

/** What such a text does to what it names: said of a text, these are demands. */
export const DEMANDING_VERBS = list(
  'ban bar prohibit outlaw require oblige limit restrict forbid exclude compel commit',
)
