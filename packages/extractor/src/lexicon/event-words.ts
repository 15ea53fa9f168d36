// Head words of events' names ("… War", "Treaty of …"), with the kind of event they make. Source: Wikipedia's lists of wars, treaties, summits and
// elections (facts only).
import type { EventKind } from '../model.ts'

const words = (kind: EventKind, list: string): [string, EventKind][] => list.split(/\s+/).map(word => [word, kind])

/** Lower case. */
export const EVENT_WORDS: ReadonlyMap<string, EventKind> = new Map([
  ...words(
    'war',
    'war wars battle invasion revolution uprising intifada crisis blockade siege rebellion coup campaign offensive massacre genocide holocaust',
  ),
  ...words(
    'treaty',
    'treaty treaties accord accords agreement convention protocol charter pact act memorandum declaration covenant armistice start constitution directive',
  ),
  ...words('summit', 'summit'),
  ...words('meeting', 'meeting conference talks congress session assembly forum dialogue consultations hearing'),
  ...words('election', 'election elections referendum primary primaries ballot vote'),
  ...words('process', 'process reform reforms plan project initiative brexit reunification collapse mission'),
  ...words(
    'other',
    `olympics games cup championship championships tournament festival day prize award awards race marathon grand hurricane typhoon cyclone storm earthquake flood fire
eclipse parade trial series tour expo fair wedding funeral coronation anniversary open league superbowl pandemic`,
  ),
])
