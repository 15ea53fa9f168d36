// Verbs of coming into an office, leaving it and being put in or out of it. Lemmas. Source: written by hand for Standpoint after FrameNet's frames
// Appointing, Hiring, Firing, Quitting, Becoming and Change_of_leadership (facts only).

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Their subject comes to be, or is, what the role says: "became president of", "took over as manager of". */
export const BECOMING: ReadonlySet<string> = words(
  'become remain return continue start begin act serve work act officiate qualify debut take enter stand run campaign sit double train emerge stay',
)

/** Their subject was it until then: "resigned as director of", "left the bank". */
export const LEAVING: ReadonlySet<string> = words('resign retire quit leave step stand abdicate bow depart')

/** Their object, or the subject of the passive, comes to be it: "appointed him head of", "was elected leader of". */
export const APPOINTING: ReadonlySet<string> = words(
  `appoint name elect re-elect reelect choose hire install designate select make promote recruit confirm reappoint crown ordain consecrate
  inaugurate employ engage sign enlist swear proclaim pick retain anoint`,
)

/** Their object, or the subject of the passive, was it: "fired him as coach of". */
export const REMOVING: ReadonlySet<string> = words(
  'fire dismiss sack oust remove depose suspend overthrow axe demote topple drop expel replace unseat relieve',
)

/** Subject and object held the office one after the other: "succeeded Drew Lewis as secretary of". */
export const SUCCEEDING: ReadonlySet<string> = words('succeed replace follow')

/** What an employer does to somebody whose role is not said: "Chelsea sacked José Mourinho", "signed by Barcelona". */
export const EMPLOYING: ReadonlySet<string> = words('hire employ sign recruit appoint enlist engage')
export const DISMISSING: ReadonlySet<string> = words('fire dismiss sack oust axe suspend')

/** What follows "as" is how somebody else is seen: "described him as head of", "hailed as leader of". After FrameNet's Categorization and Judgment. */
export const SEEING: ReadonlySet<string> = words(
  `see describe regard treat view portray depict denounce dismiss know identify cast use pose recognize recognise accept present hail brand label
  characterize characterise condemn criticize criticise consider perceive quote cite refer praise think interpret list count rank rate back endorse nominate suggest
  propose tip imagine remember target play feature star`,
)
