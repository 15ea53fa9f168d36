// Nouns of offices, ranks and occupations that tie a person to an organization, by the tie. Source: written by hand for Standpoint after the occupation
// and position classes of Wikidata (Q12737077, Q4164871; CC0, facts only). Lemmas, lower case; compounds are matched by their last word.

/** Whoever bears it leads what it is said of. */
export const LEADING_ROLES: ReadonlySet<string> = new Set(
  (
    'president ruler strongman chairman chairwoman chairperson chair chief head leader director governor mayor boss commander premier chancellor ' +
    'king queen emperor empress sultan emir caliph monarch pope patriarch primate archbishop bishop abbot imam rabbi ' +
    'principal dean rector provost headmaster headmistress headteacher superintendent commissioner warden ' +
    'founder co-founder cofounder owner co-owner ceo executive secretary-general captain skipper warlord dictator president-elect ' +
    'taoiseach administrator publisher co-leader provost convener convenor moderator speaker quartermaster chieftain coordinator co-chair co-chairman marshal'
  ).split(' '),
)

/** Whoever bears it speaks or acts for it. */
export const REPRESENTING_ROLES: ReadonlySet<string> = new Set(
  (
    'ambassador envoy spokesman spokeswoman spokesperson representative delegate negotiator diplomat consul lawyer attorney solicitor barrister counsel ' +
    'emissary mediator lobbyist plenipotentiary attaché attache nuncio legate agent press-secretary congressman congresswoman senator mp lawmaker deputy'
  ).split(' '),
)

/** Whoever bears it belongs to it. */
export const BELONGING_ROLES: ReadonlySet<string> = new Set(
  (
    'minister secretary undersecretary under-secretary vice-president treasurer official officer general admiral colonel major lieutenant sergeant corporal ' +
    'brigadier commodore adviser advisor aide analyst expert specialist scholar fellow professor lecturer teacher researcher scientist ' +
    'economist historian astronomer physicist chemist biologist epidemiologist doctor physician surgeon nurse engineer architect editor reporter journalist ' +
    'correspondent columnist commentator presenter anchor broadcaster producer manager coach trainer player striker goalkeeper defender midfielder batsman bowler ' +
    'pitcher quarterback driver pilot astronaut cosmonaut member activist campaigner organizer organiser councillor councilor councilman councilwoman alderman ' +
    'assemblyman assemblywoman legislator parliamentarian backbencher judge justice magistrate prosecutor sheriff constable inspector detective policeman ' +
    'cardinal priest vicar monk nun minister-president attorney-general banker trader investor partner associate consultant strategist planner worker employee ' +
    'student graduate alumnus volunteer veteran soldier fighter conductor composer curator librarian chef president-designate vice-chairman vice-chancellor ' +
    'vice-premier co-author author whip candidate nominee dissident lawman ranger firefighter superintendent postmaster comptroller auditor ombudsman ' +
    'counterpart instructor supervisor trustee democrat republican socialist communist conservative liberal progressive ' +
    'contractor mathematician virologist geneticist linguist sociologist criminologist archaeologist botanist winger forward fullback ' +
    'halfback full-back linebacker outfielder shortstop catcher wicketkeeper batter cyclist rider golfer boxer swimmer sprinter runner skier gymnast jockey ' +
    'bassist drummer guitarist singer vocalist keyboardist frontman violinist pianist cellist soprano tenor baritone dancer ballerina choreographer musician ' +
    'operative staffer intern clerk interpreter translator navigator purser foreman miner welder machinist electrician dispatcher longshoreman ' +
    'archivist registrar bursar pastor preacher chaplain deacon archdeacon missionary friar theologian cleric mufti investigator ' +
    'guerrilla rebel militant insurgent defector spy co-ordinator programmer designer technician pharmacist dentist psychologist psychiatrist ' +
    'shareholder commissar frontbencher spinner allrounder all-rounder seaman sailor mate petty-officer marine paratrooper aviator airman ' +
    'regulator controller steward delegate trustee governor-general viceroy regent prince princess duke duchess earl baron count lord heir'
  ).split(' '),
)

/** Whoever bears it may serve a state or govern a place: "Russian official", "Texas judge". All others only live there: "the Italian professor". */
export const ROLES_OF_PLACES: ReadonlySet<string> = new Set(
  (
    'president ruler strongman chief head leader governor mayor commander premier chancellor king queen emperor empress sultan ' +
    'emir caliph monarch captain skipper dictator president-elect taoiseach administrator speaker marshal commissioner superintendent bishop ' +
    'archbishop patriarch boss counterpart ambassador envoy spokesman spokeswoman spokesperson representative delegate negotiator ' +
    'diplomat consul emissary plenipotentiary attaché attache nuncio legate press-secretary congressman congresswoman senator mp lawmaker deputy democrat ' +
    'republican minister secretary undersecretary under-secretary vice-president treasurer official officer general admiral colonel major lieutenant ' +
    'sergeant corporal brigadier commodore adviser advisor aide coach manager member astronaut cosmonaut councillor councilor councilman councilwoman ' +
    'alderman assemblyman assemblywoman legislator parliamentarian backbencher judge justice magistrate prosecutor sheriff constable inspector policeman ' +
    'minister-president attorney-general vice-chancellor vice-premier whip ranger comptroller auditor ombudsman postmaster supervisor commissar ' +
    'frontbencher governor-general viceroy regent prince princess heir solicitor-general candidate nominee'
  ).split(' '),
)

/** Players: a town's or a country's name before or after it is that of a team ("Newcastle striker"), an adjective of a nation is none ("French striker"). */
export const PLAYERS: ReadonlySet<string> = new Set(
  (
    'player striker goalkeeper defender midfielder batsman bowler pitcher quarterback winger forward fullback halfback full-back linebacker outfielder ' +
    'shortstop catcher wicketkeeper batter spinner allrounder all-rounder fly-half scrum-half centre-half prop hooker flanker lock'
  ).split(' '),
)

/** Offices of a state: without any organization named, they are offices of the state that the article is about. */
export const STATE_OFFICES: ReadonlySet<string> = new Set(
  (
    'president ruler strongman dictator minister premier chancellor secretary ambassador senator congressman congresswoman king queen emperor undersecretary under-secretary ' +
    'envoy vice-president taoiseach viceroy governor-general attorney-general emir sultan lawmaker legislator representative'
  ).split(' '),
)

const offices = (state: string, list: string): [string, string][] => list.split(/;\s+/).map(office => [office, state])

/** Offices that only one state has under this English name. */
export const OFFICES_OF_ONE_STATE: ReadonlyMap<string, string> = new Map([
  ...offices(
    'GB',
    `secretary of state for; chancellor of the exchequer; lord chancellor; foreign secretary; home secretary; defence secretary; health secretary;
    transport secretary; business secretary; culture secretary; environment secretary; justice secretary; northern ireland secretary; scottish secretary;
    welsh secretary; work and pensions secretary; trade secretary; trade and industry secretary; employment secretary; paymaster general; chief whip`,
  ),
  ...offices(
    'US',
    `secretary of state; secretary of defense; defense secretary; treasury secretary; secretary of the treasury; attorney general; national security adviser;
    congressman; congresswoman; transportation secretary; secretary of transportation; labor secretary; secretary of labor; interior secretary;
    secretary of the interior; commerce secretary; secretary of commerce; agriculture secretary; secretary of agriculture; homeland security secretary;
    secretary of homeland security; secretary of war; secretary of the navy; secretary of the army; secretary of the air force; postmaster general;
    surgeon general; secretary of energy; secretary of education; secretary of health; secretary of housing; veterans affairs secretary`,
  ),
  ...offices('IE', 'taoiseach; tánaiste; tanaiste'),
])

/** Words that say a role is over. */
export const FORMER_WORDS: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'ex-',
  'then',
  'late',
  'onetime',
  'one-time',
  'erstwhile',
  'past',
  'retired',
  'outgoing',
  'ousted',
  'deposed',
  'sometime',
  'previous',
])

/** Words before a name that are neither part of it nor a role. */
export const HONORIFICS: ReadonlySet<string> = new Set([
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'miss',
  'dr',
  'dr.',
  'sir',
  'dame',
  'lord',
  'lady',
  'prof',
  'prof.',
  'rev',
  'rev.',
  'reverend',
  'monsignor',
  'hon',
  'hon.',
  'madame',
  'm.',
  'herr',
  'frau',
  'signor',
  'señor',
  'sheikh',
  'sheik',
])

/** Abbreviated titles in full. AP Stylebook's list. */
export const TITLE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['gov.', 'governor'],
  ['sen.', 'senator'],
  ['rep.', 'representative'],
  ['gen.', 'general'],
  ['lt.', 'lieutenant'],
  ['col.', 'colonel'],
  ['maj.', 'major'],
  ['capt.', 'captain'],
  ['sgt.', 'sergeant'],
  ['adm.', 'admiral'],
  ['prof.', 'professor'],
  ['pres.', 'president'],
  ['sec.', 'secretary'],
  ['amb.', 'ambassador'],
  ['supt.', 'superintendent'],
  ['insp.', 'inspector'],
  ['cllr', 'councillor'],
])
