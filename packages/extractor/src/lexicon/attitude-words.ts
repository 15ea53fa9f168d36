// Adjectives that say how an actor stands to something ("is willing to negotiate", "opposed to the bill", "wary of cuts"), by act.
// Source: written by hand for Standpoint from general English.
import type { Act, Polarity } from '../model.ts'
import type { PositionWord } from './position-verbs.ts'

const words = (act: Act, polarity: Polarity, list: string): [string, PositionWord][] =>
  list.split(/\s+/).map(word => [word, { act, polarity }])

export const ATTITUDE_WORDS: ReadonlyMap<string, PositionWord> = new Map([
  ...words('concede', 'for', 'willing ready prepared open amenable receptive agreeable content resigned'),
  ...words(
    'support',
    'for',
    'eager keen interested supportive enthusiastic hopeful optimistic favorable favourable glad happy pleased delighted proud grateful thankful satisfied upbeat bullish complimentary sympathetic confident thrilled welcome committed loyal united excited',
  ),
  ...words('assert', 'for', 'convinced sure certain persuaded'),
  ...words('promise', 'for', 'determined resolved adamant bound committed dedicated'),
  ...words(
    'oppose',
    'against',
    'opposed hostile averse angry furious outraged unhappy dissatisfied disappointed resentful frustrated indignant dismayed',
  ),
  ...words('accuse', 'against', 'critical scathing scornful contemptuous dismissive'),
  ...words('reject', 'against', 'unwilling reluctant loath loth unprepared disinclined'),
  ...words(
    'express-concern',
    'against',
    'concerned worried alarmed afraid fearful anxious uneasy wary nervous skeptical sceptical pessimistic doubtful cautious troubled disturbed apprehensive saddened shocked appalled suspicious mindful',
  ),
])

/** Adjectives that state a position only with a complement: "open to talks", not "the shop is open". Source: written by hand. */
export const NEED_COMPLEMENT: ReadonlySet<string> = new Set(
  'sure certain convinced ready open prepared bound content united happy interested cautious hostile critical united committed welcome excited loyal'.split(
    ' ',
  ),
)

/** Adjectives that only somebody who feels can be: said of another they tell a fact, of oneself a position. Source: written by hand. */
export const FEELINGS: ReadonlySet<string> = new Set(
  (
    'willing ready prepared eager keen hopeful optimistic glad happy pleased delighted proud grateful thankful satisfied confident thrilled determined adamant angry furious ' +
    'outraged unhappy dissatisfied disappointed resentful frustrated indignant dismayed unwilling reluctant loath unprepared concerned worried alarmed afraid fearful anxious ' +
    'uneasy wary nervous skeptical sceptical pessimistic doubtful troubled disturbed apprehensive saddened shocked appalled excited'
  ).split(' '),
)
