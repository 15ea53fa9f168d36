// A position as one plain sentence for lists and tables: who, how, what. Made of the graph's own words and the article's; nothing is added.
import type { Act, Polarity } from '../../model.ts'

const VERBS: Record<Act, string> = {
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
  'express-concern': 'expresses concern',
  'call-for': 'calls for',
}

/** @example propositionOf("Russia", "demand", "against", "NATO expansion") → "Russia demands (against): NATO expansion" */
export function propositionOf(holder: string, act: Act, polarity: Polarity, topic: string | undefined): string {
  const side = polarity === 'neutral' ? '' : ` (${polarity})`
  return topic === undefined ? `${holder} ${VERBS[act]}${side}` : `${holder} ${VERBS[act]}${side}: ${topic}`
}
