// Verbs of wrongdoing (said of somebody: an accusation) and of harm (said of what may come: a warning).
// Source: written by hand for Standpoint from general English.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** "They cheated us", "the company broke the law": accusations when the speaker says them of another. */
export const WRONGDOING_VERBS = list(
  `cheat lie violate breach betray mislead deceive disregard ignore abuse exploit undermine threaten intimidate bully blackmail coerce provoke
  interfere meddle sabotage destabilize destabilise invade attack occupy annex seize steal loot rob murder massacre torture persecute oppress
  discriminate manipulate distort falsify fabricate conspire collude bribe corrupt smear slander defame harass humiliate break neglect mishandle
  botch squander waste fail overstep bomb shell kill poison hack spy escalate militarize militarise hide conceal evade cover infringe trample flout
  defy renege pressure obstruct incite instigate perpetrate commit betray abandon lack refuse deny endanger jeopardize jeopardise misuse rig err`,
)

/** How one does wrong: "acted improperly". */
export const WRONGLY = list(
  `improperly wrongly wrongfully unlawfully illegally unfairly unjustly recklessly negligently irresponsibly dishonestly badly brutally cynically deliberately`,
)

/** "would cost 70,000 jobs", "could destroy the reef": warnings when they may or will come. */
export const HARM_VERBS = list(
  `cost endanger harm hurt damage destroy ruin devastate cripple kill threaten jeopardize jeopardise imperil worsen deteriorate collapse fail suffer
  lose die starve drown burn erode weaken undermine deepen disrupt paralyze paralyse bankrupt explode escalate risk deter discourage
  backfire aggravate exacerbate isolate overwhelm perish vanish disappear tear split divide`,
)

/** "would lead to war", "could cause chaos": warnings when what they bring is bad; not "will bring relief". */
export const BRINGING_VERBS = list(
  `cause lead bring plunge drive face force provoke trigger spark spread mean create result end pose push send throw exclude burden spiral strain prolong close quit increase rise pay`,
)

/** "would save lives", "will help farmers": what speaks for a thing when it may or will do so. */
export const BENEFIT_VERBS = list(
  `save help benefit improve boost strengthen protect secure ease relieve restore solve underpin enhance enable ensure stabilize stabilise empower enrich modernize modernise simplify free`,
)

/** What a speaker may do to others: "we will retaliate" threatens. */
export const HOSTILE_VERBS = list(
  `attack strike retaliate respond punish fight sue prosecute challenge impose sanction destroy bomb invade block boycott expel fire dismiss prosecute arrest
  seize annihilate crush resist veto react avenge counterattack shell kill hit suspend cut`,
)

/** "take military measures", "impose sanctions". */
export const HOSTILE_NOUNS = list(
  `sanction penalty punishment retaliation strike attack force war military embargo tariff fine blockade reprisal invasion offensive boycott lawsuit
  countermeasure ban nuclear punitive`,
)
