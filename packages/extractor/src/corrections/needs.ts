// What each kind of correction has to hold, and how a right one is written: the one place where corrections come in from outside.
import { EVENT_KINDS, ORGANIZATION_KINDS, VENUE_KINDS } from '../model.ts'
import { type Action, ACTIONS, type Correction } from './correction.ts'

type Fields = Record<string, unknown>

interface Need {
  /** Fields beside the action's own. */
  fields: readonly string[]
  isMet: (fields: Fields) => boolean
  example: string
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}(-\d\d(-\d\d)?)?$/.test(value)
const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isQuote(value: unknown): boolean {
  if (!isRecord(value)) return isText(value)
  const { exact, prefix = '', suffix = '' } = value
  return isText(exact) && typeof prefix === 'string' && typeof suffix === 'string'
}

/** The kinds that a node of a category can be of; a person is of none. */
const KINDS: Record<string, readonly string[]> = {
  person: [],
  organization: ORGANIZATION_KINDS,
  venue: VENUE_KINDS,
  event: EVENT_KINDS,
}

const isKindOf = (category: unknown, kind: unknown): boolean => {
  const kinds = typeof category === 'string' && Object.hasOwn(KINDS, category) ? KINDS[category] : undefined
  return kinds !== undefined && (kind === undefined || kinds.some(item => item === kind))
}

const NEEDS: Record<Action, Need> = {
  merge: {
    fields: [],
    isMet: ({ merge }) => Array.isArray(merge) && merge.length > 1 && merge.every(isText),
    example: '`- merge: [person/a, person/b]`, where the first stays',
  },
  split: {
    fields: ['quotes', 'as'],
    isMet: ({ split, quotes, as }) =>
      isText(split) && isText(as) && Array.isArray(quotes) && quotes.length > 0 && quotes.every(isQuote),
    example: '`- split: person/a`, `quotes: ["words as they stand in the article"]`, `as: Another Name`',
  },
  rename: {
    fields: ['label'],
    isMet: ({ rename, label }) => isText(rename) && isText(label),
    example: '`- rename: person/a`, `label: New Name`',
  },
  retype: {
    fields: ['category', 'kind'],
    isMet: ({ retype, category, kind }) => isText(retype) && isKindOf(category, kind),
    example:
      '`- retype: person/a`, `category: organization`, `kind: company`, with category and kind from docs/graph-schema.md',
  },
  hide: { fields: [], isMet: ({ hide }) => isText(hide), example: '`- hide: venue/a`' },
  alias: {
    fields: ['add'],
    isMet: ({ alias, add }) => isText(alias) && isText(add),
    example: '`- alias: person/a`, `add: Another Name`',
  },
  date: {
    fields: ['start', 'end'],
    isMet: ({ date, start, end }) => isText(date) && isDay(start) && (end === undefined || isDay(end)),
    example:
      '`- date: event/a`, `start: 2022-01-10`, `end: 2022-01-12`, or the path of an article for its day of publication',
  },
  wrong: {
    fields: ['quote'],
    isMet: ({ wrong, quote }) => isText(wrong) && (quote === undefined || isQuote(quote)),
    example: '`- wrong: stance/a-demand-0123abcd`, `quote: "its sentence"`',
  },
}

const ALL = ACTIONS.join(', ')

export interface Fault {
  what: string
  cure: string
}

/** Why a value is no correction; undefined for one that is. */
export function faultOf(value: unknown): Fault | undefined {
  if (!isRecord(value))
    return { what: 'this is no correction', cure: `Write ${NEEDS.merge.example}, or another of: ${ALL}.` }
  const actions = ACTIONS.filter(action => Object.hasOwn(value, action))
  const [action, another] = actions
  if (action === undefined)
    return { what: `${namesOf(value)} is no correction`, cure: `Begin the line with one of: ${ALL}.` }
  if (another !== undefined)
    return {
      what: `${action} and ${another} stand in one correction`,
      cure: 'Give each a line of its own, begun with a dash.',
    }
  const { fields, isMet, example } = NEEDS[action]
  const stray = Object.keys(value).find(name => name !== action && !fields.includes(name))
  if (stray !== undefined) return { what: `${action} has no field ${stray}`, cure: `Write ${example}.` }
  return isMet(value)
    ? undefined
    : { what: `${action} lacks something or has a value it cannot have`, cure: `Write ${example}.` }
}

const namesOf = (value: Fields): string => Object.keys(value).join(', ') || 'an empty line'

export const isCorrection = (value: unknown): value is Correction => faultOf(value) === undefined
