// Words for people coming together to talk, with the kind of event they make. Source: written by hand. Lemmas.
import type { EventKind } from '../model.ts'

export const GATHERING_NOUNS: ReadonlyMap<string, EventKind> = new Map([
  ...(
    'meeting talk negotiation discussion session conference consultation dinner lunch breakfast banquet hearing gathering congress convention assembly ' +
    'roundtable parley plenary colloquium symposium seminar reunion audience get-together'
  )
    .split(' ')
    .map(word => [word, 'meeting'] as const),
  ...['summit'].map(word => [word, 'summit'] as const),
  ...['call', 'conversation', 'videoconference', 'teleconference'].map(word => [word, 'call'] as const),
])

/** Nouns that are gatherings only in the plural: "talks in Geneva", not "a talk on birds". */
export const PLURAL_ONLY: ReadonlySet<string> = new Set(['talk', 'discussion', 'negotiation', 'consultation'])

/** "call" and "conversation" only when the words say that people spoke: "a phone call", "a call with the president", not "calls for reform". */
export const CALL_WORDS: ReadonlySet<string> = new Set(['phone', 'telephone', 'video', 'conference'])

/** Verbs whose subjects (and objects, or whom they are done with) come together. */
export const GATHERING_VERBS: ReadonlyMap<string, EventKind> = new Map([
  ['meet', 'meeting'],
  ['receive', 'meeting'],
  ['confer', 'meeting'],
  ['convene', 'meeting'],
  ['dine', 'meeting'],
  ['lunch', 'meeting'],
])

/** Verbs that only say that a gathering happens; their subject or object is the gathering, the other end takes part. */
export const HOLDING_VERBS: ReadonlySet<string> = new Set(
  'hold host attend join begin start open conduct have convene chair schedule plan conclude end finish address resume lead enter'.split(
    ' ',
  ),
)
