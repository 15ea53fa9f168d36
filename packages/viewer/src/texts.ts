// Every word that the interface says, in one place, so that it can be translated. Texts of articles never pass through here.
import type { Act, Modality, Polarity, Predicate } from '@standpoint/extractor/model'
import type { LayoutName } from './layout/layouts.ts'
import type { EntityCategory, Family } from './model/dataset.ts'
import type { FacetName, ViewName } from './state/view.ts'

export const CATEGORY: Record<EntityCategory, { one: string; many: string }> = {
  person: { one: 'person', many: 'People' },
  organization: { one: 'organization', many: 'Organizations' },
  venue: { one: 'venue', many: 'Venues' },
  event: { one: 'event', many: 'Events' },
  topic: { one: 'topic', many: 'Topics' },
}

export const VIEW: Record<ViewName, string> = {
  graph: 'Graph',
  matrix: 'Matrix',
  coalitions: 'Coalitions',
  timeline: 'Timeline',
  table: 'Table',
  ask: 'Ask',
}

export const FACET: Record<FacetName, string> = {
  category: 'Category',
  kind: 'Kind',
  family: 'Claims',
  act: 'Act',
  polarity: 'For or against',
  modality: 'Modality',
  quoted: 'Wording',
  source: 'Outlet',
  article: 'Article',
}

export const FAMILY: Record<Family, { one: string; many: string }> = {
  position: { one: 'position', many: 'Positions' },
  role: { one: 'role', many: 'Roles' },
  meeting: { one: 'meeting', many: 'Meetings' },
  place: { one: 'place', many: 'Places' },
}

export const ACT: Record<Act, string> = {
  demand: 'demands',
  propose: 'proposes',
  support: 'supports',
  oppose: 'opposes',
  reject: 'rejects',
  accuse: 'accuses',
  warn: 'warns',
  threaten: 'threatens',
  deny: 'denies',
  promise: 'promises',
  concede: 'concedes',
  assert: 'asserts',
  'express-concern': 'is concerned',
  'call-for': 'calls for',
}

/** An act before a topic: the side that goes without saying with its words, and the words for any other side. */
const ACT_ON: Record<Act, [usual: Polarity, says: string, other: string]> = {
  demand: ['for', 'demands', 'makes a demand'],
  propose: ['for', 'proposes', 'makes a proposal'],
  support: ['for', 'supports', 'speaks'],
  oppose: ['against', 'opposes', 'objects'],
  reject: ['against', 'rejects', 'makes a refusal'],
  accuse: ['against', 'denounces', 'makes an accusation'],
  warn: ['against', 'warns of', 'gives a warning'],
  threaten: ['for', 'threatens', 'makes a threat'],
  deny: ['against', 'denies', 'makes a denial'],
  promise: ['for', 'promises', 'makes a promise'],
  concede: ['for', 'concedes', 'makes a concession'],
  assert: ['neutral', 'speaks of', 'argues'],
  'express-concern': ['against', 'is concerned about', 'voices concern'],
  'call-for': ['for', 'calls for', 'makes a call'],
}

/** `demand`, against: “makes a demand against” NATO expansion; `warn`, against: “warns of” a conflict. */
export function actOn(act: Act, polarity: Polarity): string {
  const [usual, says, other] = ACT_ON[act]
  if (polarity === usual) return says
  return `${other} ${polarity === 'neutral' ? 'about' : polarity}`
}

export const POLARITY: Record<Polarity, string> = { for: 'for', against: 'against', neutral: 'neutral' }
export const SIGN: Record<Polarity, string> = { for: '+', against: '−', neutral: '○' }
export const MODALITY: Record<Modality, string> = {
  actual: 'actual',
  conditional: 'conditional',
  predicted: 'predicted',
  denied: 'denied',
}

export const PREDICATE: Record<Predicate, string> = {
  AFFILIATED_WITH: 'belongs to',
  LEADS: 'leads',
  REPRESENTS: 'represents',
  MEMBER_OF: 'is a member of',
  PART_OF: 'is part of',
  LOCATED_IN: 'is in',
  PARTICIPATES_IN: 'takes part in',
  HELD_AT: 'is held at',
  HOSTED_BY: 'is hosted by',
  HOLDS: 'holds',
  ABOUT: 'on',
  TOWARD: 'toward',
  REPORTED_BY: 'as told by',
  MENTIONED_IN: 'is named in',
}

export const LAYOUT: Record<LayoutName, { label: string; says: string; parameters: Record<string, string> }> = {
  springs: {
    label: 'Near who they deal with',
    says: 'ties pull, everything else keeps its distance',
    parameters: { groups: 'Groups apart', gravity: 'To the middle', room: 'Room' },
  },
  islands: { label: 'Groups as islands', says: 'each group by itself', parameters: { gap: 'Between', room: 'Room' } },
  rings: {
    label: 'Rings around the most told',
    says: 'a ring for each step away',
    parameters: { step: 'Ring', room: 'Room' },
  },
  columns: {
    label: 'Columns by category',
    says: 'the most told on top',
    parameters: { rows: 'Rows', room: 'Room' },
  },
}

export const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export function count(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`
}

/** `12345` is `12,345`. By hand: the first use of the browser's own formatter takes as long as drawing the picture. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}

export const TEXT = {
  title: 'Standpoint',
  loading: 'Opening the graph…',
  settling: 'Finding a place for everyone…',
  search: 'Search people, organizations, topics, articles',
  searchHint: 'Type a name. Arrow keys choose, Enter opens.',
  noHit: (query: string) => `Nothing is called “${query}”. Names are found by any of their spellings.`,
  hits: (number: number) => count(number, 'match', 'matches'),
  through: (alias: string) => `also “${alias}”`,
  also: (names: readonly string[], more: number) => `also ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  views: 'Views',
  filters: 'Filters',
  clearFilters: 'Clear filters',
  shown: (shown: number, total: number) => `${shown} of ${total} shown`,
  showAll: 'show all',
  showFewer: 'show the most told',
  hiddenCount: (number: number) => `${count(number, 'hidden node')}`,
  showHidden: 'bring back',
  linesShown: (number: number) => count(number, 'line'),
  more: (number: number) => `Show ${number} more`,
  picture: 'Picture of the graph',
  pictureHelp:
    'Arrow keys walk to the next node in that direction, Enter opens it, plus and minus zoom, 0 shows all. The table holds the same.',
  noWebGL: 'This browser cannot draw with WebGL, so here is the same as a table.',
  lostWebGL: 'The picture’s drawing context was lost. The table shows the same.',
  drawAgain: 'Draw again',
  layout: 'Layout',
  groups: 'Show who is told together',
  around: (leader: string) => `around ${leader}`,
  pin: 'Pin',
  unpin: 'Let go',
  unpinAll: (pins: string) => `Let go of ${pins}`,
  pinned: (name: string) => `${name} stays where it is now.`,
  nothingShown: 'Nothing passes these filters.',
  emptyGraph: 'No article has been read yet. Put some into the folder of articles, and build the graph again.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all of it',
  legend: 'Legend',
  close: 'Close',
  selection: 'Selection',
  wholeSheet: 'Whole sheet',
  theme: { system: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' },
  shortcuts: 'Keyboard shortcuts',
  share: 'Copy link',
  copied: 'Link copied',
  copyRefused: 'The browser does not let the page copy: here is the link',
  export: 'Export',
  formats: {
    png: 'PNG · picture',
    svg: 'SVG · drawing',
    gexf: 'GEXF · for Gephi',
    graphml: 'GraphML · for NetworkX, yEd',
    csv: 'CSV · claims as a table',
    json: 'JSON · all that is shown',
  },
  expand: (hidden: number) => `+ ${count(hidden, 'neighbour')}`,
  collapse: 'Put neighbours back',
  ego: 'Only around this',
  egoOf: (name: string) => `Around ${name}:`,
  egoStep: (depth: number) => count(depth, 'step'),
  otherTies: 'other',
  otherTiesAre: 'a role, a meeting or a place',
  states: 'States',
  storyGroups: 'Told together',
  leaveEgo: 'Whole graph',
  hide: 'Hide',
  mentions: (mentions: number, articles: number) => `${count(mentions, 'mention')} in ${count(articles, 'article')}`,
  positionsHeld: 'Positions',
  positionsToward: 'Said toward it',
  positionsOn: 'Who says what about it',
  roles: 'Roles and members',
  meetings: 'Meetings',
  places: 'Places',
  names: 'Named as',
  namesWhy: (reasons: string) => `counted here because: ${reasons}`,
  quoted: 'quoted',
  paraphrased: 'paraphrased',
  anonymous: 'unnamed',
  toldBy: (who: string) => `told by ${who}`,
  former: 'former',
  openArticle: 'Open in the article',
  backToPicture: 'Back to the picture',
  undated: 'undated',
  published: (date: string) => `Published ${date}`,
  original: 'Original page',
  unreadCount: (unread: number, all: number) => `${unread} of ${count(all, 'sentence')} gave no claim (grey): next`,
  boilerplateCount: (number: number) => `${count(number, 'stretch', 'stretches')} not article text (struck)`,
  articleMissing: 'The text of this article could not be opened.',
  storyTitle: 'What is in these articles',
  storyCounts: (articles: number, entities: number, stances: number) =>
    `${count(articles, 'article')}, ${count(entities, 'entity', 'entities')}, ${count(stances, 'position')}`,
  storyTold: 'Told most',
  storyArgued: 'Argued about most',
  storyMeetings: 'Latest meetings',
  storyArticles: 'Articles',
  storyHow:
    'Every dot is somebody or something that these articles name. Every line is a claim about two of them: click it, and read the sentence that says so.',
  storyLatest: 'In their words',
  timeline: 'Positions by day',
  allDays: 'All days',
  between: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  error: 'This cannot be shown',
  rebuilt: 'The graph was built anew.',
  nothingToExport: 'There is no picture to export here. Open the graph view first.',
  exported: (name: string) => `Saved as ${name}`,
  matrixCounts: (holders: number, topics: number) => `${count(holders, 'holder')} × ${count(topics, 'topic')}`,
  sharedOnly: 'Shared topics only',
  nothingShared: 'No topic is spoken about by two. Untick the box to see all topics.',
  mixed: 'for and against',
  compared: 'compared',
  noSharedTopic: 'They take no side on a topic that both speak about.',
  agree: 'They agree on',
  differ: 'They differ on',
  between2: 'Between them',
  path: 'how they are connected',
  noPath: 'Nothing in these articles connects them.',
  bestEvidenced: 'Best evidenced',
  shortest: 'Shortest',
  compare: 'Compare positions',
  copyPath: 'Copy as text',
  pathTo: 'Way to another',
  pathPlaceholder: 'Name of the other',
  projection: { agreement: 'Agreement', conflict: 'Conflict', subtract: 'Agreement less conflict' },
  threshold: 'At least',
  camps: 'Who stands together',
  noTies: 'No two speak about the same topic at this threshold.',
  clock: { said: 'Day of the statement', published: 'Day of publication' },
  calendar: 'Meetings by day',
  lanes: 'Positions by holder and day',
  changes: 'For and against: changes and contradictions',
  noChanges: 'Nobody is told to be both for and against the same topic.',
  rebuilding: 'Building anew…',
  wrong: 'The text does not say this',
  leaveOnly: 'Back to the whole graph',
  askLabel: 'Question in Cypher',
  askHelp: 'Ctrl+Enter runs, Ctrl+Space completes.',
  run: 'Run',
  running: 'Running…',
  cookbook: 'Examples',
  history: 'Asked before',
  asCypher: 'This view as Cypher',
  answer: (rows: number, ms: number) => `${count(rows, 'row')} in ${ms} ms`,
  showInPicture: (nodes: number) => `Show ${count(nodes, 'node')} in the picture`,
  sentence: 'Sentence',
} as const
