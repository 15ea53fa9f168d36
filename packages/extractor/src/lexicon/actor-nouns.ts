// Nouns for people and institutions that speak or act for a state or an organization ("Russian officials", "the Biden administration").
// Source: written by hand for Standpoint from general English.
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** People who speak for a body without being named; singular lemmas. */
export const SPEAKER_NOUNS = words(
  `official officer boss diplomat spokesman spokeswoman spokesperson spokespeople lawmaker legislator negotiator envoy delegate delegation representative aide adviser advisor minister leader
ambassador authority source commander general parliamentarian politician policymaker decision-maker executive prosecutor regulator planner senator congressman
strategist insider counterpart emissary mediator bureaucrat functionary inspector investigator chief mp deputy secretary interlocutor statesman governor`,
)

/** Institutions and sides that are the state or organization itself when it acts. */
export const BODY_NOUNS = words(
  `government administration side leadership regime cabinet authorities delegation team camp presidency executive establishment elite junta politburo member coalition`,
)

/** Nouns that stand for a group of states only with its adjective: "Western powers", "Arab countries". */
export const STATE_NOUNS = words('country nation state power capital ally government republic kingdom')

/** Forces and bodies of a state whose positions are the state's when nothing else names them. */
export const ARM_NOUNS = words(
  'army military navy troop force parliament intelligence diplomacy media embassy mission foreign-ministry ministry',
)

/** Nouns in whose genitive or compound a capital is its state: "Moscow's demands". */
export const STATE_POSSESSIONS = words(
  `demand proposal position policy interest ambition intention concern stance view claim accusation allegation ally alliance partner role response reaction decision
refusal rejection goal aim plan strategy war invasion aggression military army force troop government official diplomat ambassador minister ministry president leader
leadership troops sanction threat warning effort request support opposition offer initiative side approach security foreign sovereignty influence sphere border neighbor
neighbour enemy rival adversary relation relationship tie nuclear arsenal missile economy budget hand word promise pledge commitment willingness readiness behavior
behaviour conduct action move attempt bid campaign message statement insistence delegation negotiator envoy spokesman spokeswoman lawmaker parliament regime administration
hope fear desire wish expectation calculation motive purpose agenda priority recognition denial criticism condemnation attack annexation occupation involvement
presence capability deterrent diplomacy grip claim track record ability right veto vote membership accession representative counterpart`,
)
