// Nouns that name a position ("the ministry's demand for …", "criticism of …"), by act: the nominals of the verbs in position-verbs.ts
// and nouns of attitude. Source: written by hand for Standpoint. `polarity` is towards what the noun's complement names.
import type { Act, Polarity } from '../model.ts'
import type { PositionWord } from './position-verbs.ts'

const words = (act: Act, polarity: Polarity, list: string): [string, PositionWord][] =>
  list.split(/\s+/).map(word => [word, { act, polarity }])

export const POSITION_NOUNS: ReadonlyMap<string, PositionWord> = new Map([
  ...words('demand', 'for', 'demand insistence ultimatum order claim requirement precondition'),
  ...words(
    'call-for',
    'for',
    'call appeal plea request petition urging exhortation invitation recommendation lobbying campaign',
  ),
  ...words('propose', 'for', 'proposal suggestion offer plan initiative motion draft blueprint'),
  ...words(
    'support',
    'for',
    'support backing endorsement approval praise welcome advocacy favor favour preference sympathy solidarity applause commendation congratulation condolence appreciation admiration delight satisfaction gratitude thanks enthusiasm ambition effort aspiration wish desire hope interest priority',
  ),
  ...words(
    'oppose',
    'against',
    'opposition objection resistance protest hostility disapproval dismay outcry backlash disagreement anger outrage fury indignation displeasure dissatisfaction disappointment frustration resentment',
  ),
  ...words('reject', 'against', 'rejection refusal dismissal veto rebuff repudiation denial withdrawal'),
  ...words(
    'accuse',
    'against',
    'accusation allegation condemnation criticism charge denunciation blame complaint grievance censure rebuke attack reproach',
  ),
  ...words('warn', 'against', 'warning caution alert'),
  ...words('threaten', 'for', 'threat'),
  ...words('deny', 'against', 'denial refutation'),
  ...words(
    'promise',
    'for',
    'promise pledge vow commitment guarantee assurance undertaking intention determination resolve',
  ),
  ...words(
    'concede',
    'for',
    'concession admission acknowledgement acknowledgment acceptance agreement willingness readiness consent compromise',
  ),
  ...words(
    'assert',
    'neutral',
    'assertion statement argument contention belief view opinion conviction insistence stance position claim',
  ),
  ...words(
    'express-concern',
    'against',
    'concern fear worry anxiety alarm apprehension unease misgiving reservation skepticism scepticism doubt regret horror sadness sorrow',
  ),
])
