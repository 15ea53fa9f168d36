// Words that tell an opinion from a fact, whatever it is about: after the classes of subjectivity clues (Wiebe, Wilson and Riloff),
// written by hand for Standpoint from general English.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** How strongly, how surely, how rightly: "really", "clearly", "hardly", "enough". */
export const STANCE_ADVERBS = list(
  `too very so really truly quite rather pretty extremely absolutely totally completely utterly entirely fully deeply highly hugely incredibly enormously clearly certainly surely obviously
  plainly simply definitely undoubtedly doubtless perhaps maybe probably possibly hopefully unfortunately sadly frankly honestly basically essentially fundamentally actually indeed never always ever
  enough hardly scarcely barely merely only just even especially particularly far badly well better best worse worst rightly wrongly fairly unfairly properly genuinely
  exactly precisely seriously deliberately wilfully willfully literally inevitably more most less least instead anyway`,
)

/** What somebody wants, thinks or weighs: "means nothing", "deserves better", "matters", "makes sense". */
export const WEIGHING_VERBS = list(
  `mean matter deserve need want hope feel think believe care trust love hate like enjoy prefer suppose wish seem appear look depend owe worry expect understand show prove reflect
  reinforce justify serve belong suggest imply`,
)

/** What one says of a thing rather than of an event: "the problem is …", "that is the way it is". */
export const WEIGHING_NOUNS = list(
  `problem issue question point reason truth reality way thing matter idea sense chance opportunity challenge choice answer key hope shame pity priority time fact
  concept position moment responsibility duty future purpose aim goal lesson sign evidence difference`,
)
