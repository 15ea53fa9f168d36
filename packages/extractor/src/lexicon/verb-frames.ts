// How verbs of position build their clauses. Source: written by hand for Standpoint; the classes follow VerbNet's (say, characterize, light verbs).

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Verbs that judge their object by a second complement: "called the plan a mistake". */
export const VERDICT_VERBS = list(
  `call describe label brand term dub deem consider regard see view judge rate characterize characterise portray depict condemn denounce
  dismiss criticize criticise praise hail welcome reject slam blast deride decry recognize recognise reckon think believe find`,
)

/** Verbs that say no more than that somebody speaks or thinks; the clause they report decides the act. */
export const CONTENT_VERBS = list(
  `say tell add state note remark comment observe explain report mention announce reply respond answer write tweet post continue recall reveal indicate
  signal suggest confirm reiterate repeat stress emphasize emphasise point underline underscore highlight declare affirm assert maintain insist claim argue
  contend believe think conclude feel know recount joke quip find hold reckon hear see consider judge reason learn understand remind inform assure reassure
  advise reaffirm describe imply hint gasp snap sigh scoff sneer enthuse boast brag confide suspect acknowledge outline list joke muse speculate estimate calculate testify read predict forecast foresee counter swear wonder`,
)

/** Verbs that with certain nouns are one predicate: "issued a warning", "made a plea". */
export const LIGHT_VERBS = list(
  `make give issue voice express raise launch offer put have hold take register lodge file air share repeat reiterate renew set list submit table
  show signal state deliver mount lead pose sound start begin enter draw face throw lend declare announce level direct convey send win
  publish present unveil release introduce keep maintain harbor harbour detail outline press reaffirm`,
)

/** With these the subject gets what the noun names: "won the backing of the union", "faces criticism". */
export const RECEIVING_VERBS = list('win get receive enjoy gain face draw attract lose need provoke spark')

/** Verbs that also tell plain actions; they count as positions only with the model's vote. */
export const WEAK_VERBS = list(
  `ban outlaw expel sue prosecute seek consider plan publish announce present introduce launch aim table float submit draft unveil like prefer press order question mind fight
  judge find hold feel view see regard read charge attack challenge honor honour thank recognize recognise quit withdraw abandon strike discard lash
  rap allow grant permit yield describe ensure invite prompt think reckon believe combat counter block contest claim savage portray brand rate
  resolve instruct direct mandate compel oblige command require promote celebrate sponsor encourage brush cancel overturn rule file conclude declare
  interpret assess annul deride embrace intimidate compromise hate respect appreciate resist respond mock draw admire dread stress emphasize emphasise
  underline assure dictate decide expect sanctify uphold defend menace undertake knock bash pan skewer`,
)

/** Of these a clause is enough: "asked the minister to resign", not "asked about the weather". */
export const CLAUSE_IS_ENOUGH = list(
  'order instruct direct command require encourage invite prompt expect ask mandate compel oblige press challenge',
)

/** Verbs that take a position only with a clause: "asked the minister to go", "claims that …"; not "asked the crowd", "claimed the first set". */
export const CLAUSE_IS_NEEDED = list('ask claim expect tell wish')

/** Verbs that also tell what is sold or shown; they propose with a clause or with what politics is made of: "offered talks", not "offers a download service". */
export const OFFERING_VERBS = list('offer launch present introduce publish submit table unveil float')

/** What politics is made of. Source: written by hand. */
export const POLICY_NOUNS = list(
  `plan proposal bill law legislation measure reform strategy scheme programme program policy package budget deal treaty agreement pact accord draft initiative amendment motion resolution
  ban tax cut fund funding aid help support assistance apology compensation talk negotiation dialogue mediation truce ceasefire amnesty solution alternative compromise concession guarantee rule
  regulation code charter target review inquiry investigation referendum vote election petition campaign appeal complaint lawsuit challenge rebate subsidy grant loan relief condolence refuge asylum
  report evidence manifesto document paper statement letter response answer resignation hope prospect reward incentive protection cooperation co-operation`,
)

/** Verbs that name grounds: they accuse when the grounds are bad ("citing violations"), else they only tell. */
export const GROUNDS_VERBS = list('cite list')

/** Verbs that claim what they report, so that the report is a position by itself: "insists that the troops are no threat". */
export const CLAIMING_VERBS = list(
  'insist maintain argue contend claim reason assert affirm declare stress emphasize emphasise underline underscore believe think conclude reckon feel suspect predict forecast foresee counter swear testify rule',
)
