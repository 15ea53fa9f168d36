// Words that say nothing about a topic by themselves. Source: written by hand for Standpoint from general English.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Heads whose "of"-phrase is what is meant: "a number of steps", "the scope of exercises". */
export const EMPTY_HEADS = list(
  `number kind sort type series set range lot part piece bit couple variety list some any all most many much one two few several thing way matter issue
  question case form level amount majority rest aspect element group pair plenty host start beginning launch scope means member idea concept notion fact prospect possibility`,
)

/** Adjectives that do not tell topics apart. */
export const EMPTY_MODIFIERS = list(
  `new any further such more other same certain several various recent current own many few some serious real great main key important major clear
  additional possible potential so-called alleged last next first previous whole entire full big large small good bad sweeping immediate urgent strong`,
)
