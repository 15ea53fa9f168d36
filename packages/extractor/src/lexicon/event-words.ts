// Head words of events' names ("… War", "Treaty of …"), with the kind of event they make. Source: Wikipedia's lists of wars, treaties, summits and
// elections (facts only).
import type { EventKind } from '../model.ts'

const words = (kind: EventKind, list: string): [string, EventKind][] => list.split(/\s+/).map(word => [word, kind])

/** Lower case. */
export const EVENT_WORDS: ReadonlyMap<string, EventKind> = new Map([
  ...words(
    'war',
    'war wars battle invasion revolution uprising intifada crisis blockade siege rebellion coup offensive massacre genocide holocaust',
  ),
  ...words(
    'treaty',
    'treaty treaties accord accords agreement protocol charter pact memorandum declaration covenant armistice constitution',
  ),
  ...words('summit', 'summit'),
  ...words('meeting', 'meeting talks session dialogue consultations hearing'),
  ...words('election', 'election elections referendum primary'),
  ...words('process', 'process reform reforms brexit reunification collapse'),
  ...words(
    'other',
    `olympics games cup championship championships tournament festival day prize awards marathon hurricane typhoon cyclone storm earthquake
eclipse parade expo coronation anniversary superbowl pandemic`,
  ),
])
