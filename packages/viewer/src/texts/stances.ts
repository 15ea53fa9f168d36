// The words of the views of stances: matrix, coalitions, timeline, paths, comparison.
import type { Net, Side } from '../query/projections.ts'
import type { Clock, Grouping } from '../state/stance-options.ts'
import { count } from './count.ts'

export const GROUPING: Record<Grouping, string> = { likeness: 'Likeness', side: 'Side', organization: 'Organization' }
export const NET: Record<Net, string> = {
  agreement: 'Agreement',
  conflict: 'Conflict',
  subtract: 'Agreement less conflict',
}
export const CLOCK: Record<Clock, string> = { published: 'Published', told: 'Talked about' }
export const SIDE: Record<Side, string> = { for: 'for', against: 'against' }

export const STANCE_TEXT = {
  viewAsCypher: 'This view as Cypher',
  selectionAsCypher: 'What is chosen as Cypher',
  askWhere: 'Ask',
  askPage: 'this page',
  moreRows: 'there are more: add LIMIT or a condition',
  firstRows: (shown: number) => `the first ${shown} are listed`,
  groupRows: 'Rows by',
  side: (number: number) => `Side ${number}`,
  noGroup: { side: 'On no side', organization: 'On their own', likeness: '' } satisfies Record<Grouping, string>,
  topicHint: 'Choose a topic to open it into its wordings or to look at it together with another.',
  openWordings: (wordings: number) => `Open into ${count(wordings, 'wording')}`,
  closeWordings: 'Close its wordings',
  oneWording: 'one wording',
  joinWith: 'Look at it together with…',
  alike: 'With words in common',
  others: 'All others',
  takeApart: (label: string) => `Take ${label} out again`,
  keepJoined: 'Keep as a correction',
  wording: (text: string) => `“${text}”`,
  nets: 'Net',
  perActivity: 'Per activity',
  perActivityHelp:
    'Divides a tie by the average number of positions that the two take, so that those who speak much do not tie everybody.',
  window: (first: string, last: string) => (first === last ? `on ${first}` : `${first} to ${last}`),
  ties: (ties: number, holders: number) => `${count(ties, 'tie')} among ${count(holders, 'holder')}`,
  campNamed: (shared: string) => shared,
  pairs: (number: number) => `shared by ${count(number, 'pair')}`,
  both: (act: string) => `Both ${act}`,
  bothSide: (side: Side) => `Both are ${SIDE[side]}`,
  opposed: (first: string, one: Side, second: string, other: Side) =>
    `${first} is ${SIDE[one]}, ${second} ${SIDE[other]}`,
  betweenPositions: 'Stand between them',
  sharedWith: (label: string, topics: string) => `with ${label} on ${topics}`,
  linkedToBoth: 'Tied to both',
  howConnected: 'How they are connected',
  comparedWith: 'Compare with another',
  textCopied: 'Text copied',
  steps: 'Step by step',
  clock: 'Clock',
  meetings: 'Who met where',
  earlier: 'Earlier',
  ahead: 'Still ahead',
  until: (day: string) => `until ${day}`,
  nobodyNamed: 'nobody named',
  lanes: 'Positions by holder',
  openTopics: (label: string) => `Topics of ${label}`,
  undated: (number: number) => `${count(number, 'position')} without a day`,
  contrasts: 'For and against the same',
  changedOn: (day: string) => `changed on ${day}`,
  betweenOutlets: 'told differently by outlets',
  inOneArticle: 'both sides in the same outlet',
  changed: 'changed side',
  noContrasts: 'Nobody is told to be both for and against the same topic.',
  known: 'As known on',
  knownNow: 'today',
  knownOf: (known: number, all: number) => `${known} of ${count(all, 'article')}`,
} as const
