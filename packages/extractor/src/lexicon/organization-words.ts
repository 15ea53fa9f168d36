// Head words of organizations' names ("… Council", "Ministry of …"), with the kind of organization they make.
// Source: head words of titles in Wikipedia's lists of organizations by type (ministries, parties, courts, companies, universities, clubs), facts only.
import type { OrganizationKind } from '../model.ts'

const words = (kind: OrganizationKind, list: string): [string, OrganizationKind][] =>
  list.split(/\s+/).map(word => [word, kind])

/** Lower case. The last head word of a name decides, or the first before "of", "for" ("Ministry of Defence"). */
export const ORGANIZATION_WORDS: ReadonlyMap<string, OrganizationKind> = new Map([
  ...words(
    'government',
    `ministry department agency bureau administration secretariat directorate cabinet parliament senate congress assembly legislature
diet duma knesset bundestag bundesrat bundesbank rada sejm riksdag storting folketing majlis politburo presidium commission authority treasury exchequer
commons lords municipality council inspectorate office service services police sheriff embassy consulate constabulary presidency
government ombudsman chancellery comptroller registry customs fbi cia nsa kgb gru fsb mi5 mi6 pentagon nasa faa fda epa sec politbureau`,
  ),
  ...words('alliance', 'alliance pact axis entente coalition'),
  ...words('intergovernmental', 'nations commonwealth'),
  ...words(
    'military',
    `army navy force forces guard guards corps battalion brigade regiment division squadron fleet command militia marines infantry artillery legion
luftwaffe wehrmacht airforce platoon front brigades rifles`,
  ),
  ...words('party', 'party democrats republicans labour conservatives liberals greens socialists communists'),
  ...words('court', 'court tribunal courts judiciary'),
  ...words(
    'company',
    `inc inc. corp corp. corporation company co co. ltd ltd. limited llc plc ag gmbh sa s.a. spa nv bank group holdings holding airlines airways motors motor
industries enterprises partners capital securities insurance pharmaceuticals laboratories systems technologies technology electric energy oil petroleum gas steel
mining chemicals foods stores brothers bros bros. & studios entertainment pictures records software semiconductor telecom communications railway railways
railroad lines brewery breweries hotels ventures utilities`,
  ),
  ...words('business-association', 'chamber confederation guild cartel exchange'),
  ...words(
    'media',
    `times post herald tribune gazette journal telegraph guardian observer chronicle courier daily weekly magazine press radio television broadcasting
broadcaster news newspaper review examiner mirror mail globe network channel reuters tass xinhua yonhap bbc cnn pravda izvestia wire`,
  ),
  ...words('think-tank', 'institute institution brookings rand'),
  ...words(
    'education',
    'university college school academy polytechnic observatory faculty universities gymnasium seminary conservatory laboratory lab labs',
  ),
  ...words(
    'religious',
    'church diocese archdiocese synod order congregation vatican conference patriarchate temple ministries mosque',
  ),
  ...words(
    'sports',
    'club fc f.c. united rovers wanderers athletic league federation team olympics fifa uefa ioc racing cricket',
  ),
  ...words(
    'non-profit',
    `foundation society association charity trust fund relief aid international watch greenpeace amnesty cross crescent union unions workers teamsters
brotherhood friends campaign network observatory center centre hospital museum organization organisation project committee board`,
  ),
  ...words('forum', 'forum summit'),
  ...words(
    'group',
    'movement rebels taliban hamas hezbollah fatah isis gang mafia clan resistance militants band orchestra quartet ensemble',
  ),
])

/** Words that also name places or common things: they make an organization only inside a name that the reader took for one. */
export const WEAK_ORGANIZATION_WORDS: ReadonlySet<string> = new Set(
  words(
    'other',
    `school academy church temple mosque hospital museum observatory front command division order conference post mail globe mirror lines hotels club
united gas energy office service services center centre college university seminary summit customs stores channel team capital trust cross exchange front friends network
systems campaign project administration government`,
  ).map(([word]) => word),
)
