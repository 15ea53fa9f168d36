// The words of a claim: acts, sides, modalities and relations.
import type { Act, Modality, Polarity, Predicate } from '@standpoint/extractor/model'

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
