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
  additional possible potential so-called alleged last next first previous whole entire full big large small good bad sweeping immediate urgent strong forward`,
)

/** Nouns for anybody, of whom a relative clause tells more than the word: "people who want to restrict choice". */
export const GENERAL_PEOPLE = list(
  'people person man woman one everyone everybody anyone someone somebody anybody nobody none those other company firm country world humanity mankind community society public',
)

/** Verbs that bring about what their object names, so that the object alone is the topic: "impose sanctions", "reach a compromise". */
export const BRINGING_VERBS = list(
  `do impose reach achieve obtain provide bring drive pursue conduct carry perform commit hold stage mount organize organise arrange include contain
  produce cause create spread pose present secure gain see find receive accept want need follow`,
)

/** Verbs that only say that their subject comes about: "ambitions won't materialize". */
export const HAPPENING_VERBS = list('materialize materialise happen occur arise exist persist prevail')

/** Nouns that stand for something said or done before, when nothing else says which: "the move", "this decision", "such claims". */
export const GENERAL_NOUNS = list(
  `move decision step action measure plan proposal suggestion idea offer initiative claim allegation accusation charge statement remark comment criticism
  demand request call appeal warning threat pledge promise assurance commitment agreement deal accord talk discussion meeting negotiation dialogue
  issue matter question problem situation case policy approach strategy programme program project change reform ruling verdict judgement judgment sentence
  bill law legislation rule report inquiry investigation vote result outcome response reaction answer concern worry fear attack incident event crisis row
  dispute conflict debate argument view position stance point option ban limit offensive operation campaign effort attempt process system scheme`,
)

/** Nouns of what is claimed: to reject "the claims" is to be against the claim, not against what it says. */
export const CLAIM_NOUNS = list(
  'claim allegation accusation charge assertion contention narrative argument report suspicion rumour rumor insistence notion belief statement',
)

/** Nouns whose infinitive says which: "the right to choose alliances". */
export const INFINITIVE_NOUNS = list(
  'right freedom duty obligation ability power permission authority mandate ambition aspiration refusal failure reluctance licence license',
)

/** Units of time, length, money and share, and days of the week. */
export const MEASURES = list(
  `year month week hour minute second inch mile metre meter kilometre kilometer foot pound dollar euro cent percent percentage % tonne ton
  monday tuesday wednesday thursday friday saturday sunday`,
)

/** Words that are no matter of anybody's position by themselves. */
const PLAIN = `thing time part way lot fact case person people day moment point side example something anything nothing everything other
  place number kind sort reason end beginning word line head figure man woman one two job bit sense mind hand eye occasion able clear sure
  each ease today tomorrow yesterday ourselves themselves extent sake all rest view`

export const NO_TOPICS: ReadonlySet<string> = new Set([...list(PLAIN), ...MEASURES])
