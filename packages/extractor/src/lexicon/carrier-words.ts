// Words that pass a position on to what stands below them ("agree to leave", "a guarantee that …"), and nouns that turn its sign
// ("a ban on exports": against exports). Source: written by hand for Standpoint from general English.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Verbs whose infinitive or clause is the matter: "demanded that they agree to leave" is about leaving. */
export const CARRYING_VERBS = list(
  `agree commit ensure guarantee begin start continue keep help try attempt seek want wish hope need have be make let allow enable permit get proceed
  move act work go come decide choose pledge promise undertake vow consider prepare aim intend plan prioritize prioritise remain assure see determine
  know think believe accept cooperate strive push resume manage be_able`,
)

/** Nouns whose complement is the matter: "written guarantees that the bloc will not expand" is about expanding. */
export const CARRYING_NOUNS = list(
  `guarantee pledge promise assurance commitment demand call request plea proposal suggestion offer agreement assurances vow undertaking
  hope dream opportunity drive pressure
  intention need effort attempt bid move step decision plan wish desire willingness readiness chance possibility prospect idea way part
  order measure kind sort number series set range lot
  necessity importance significance urgency fact concept principle question issue matter problem topic subject`,
)

/** Nouns that name the end, lack or limit of what their complement names. "A moratorium on launches" stays a measure of its own. */
export const REVERSING_NOUNS = list(
  `ban bar end halt stop cessation prohibition restriction limit limitation curb constraint withdrawal removal abolition repeal cancellation
  reversal rejection refusal opposition resistance elimination reduction suspension freeze blockade boycott denial prevention lack absence
  cut closure scrapping dismantling criticism condemnation avoidance`,
)
