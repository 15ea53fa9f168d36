// Verbs that take a position only with a certain preposition or particle ("rule out", "hit out at", "stand by", "vote against").
// Source: written by hand for Standpoint from general English. Keys: `verb word`.
import type { Act, Polarity } from '../model.ts'
import type { PositionWord } from './position-verbs.ts'

const phrases = (act: Act, polarity: Polarity, list: string): [string, PositionWord][] =>
  list.split(/\s*,\s*/).map(phrase => [phrase, { act, polarity }])

export const POSITION_PHRASES: ReadonlyMap<string, PositionWord> = new Map([
  ...phrases(
    'reject',
    'against',
    'rule out, turn down, hit out, push back, pull out, back out, opt out, walk away, shoot down, wave away, wave aside, brush aside, brush off, shrug off, strike down, throw out, balk at, baulk at, distance from, step back, drop out, withdraw from, vote down, walk out',
  ),
  ...phrases(
    'oppose',
    'against',
    'vote against, campaign against, argue against, speak against, speak out, come out against, lobby against, rally against, demonstrate against, march against, strike against, stand against, side against, decide against, rule against, fight against, rail against, push against, take issue, object to, protest at, protest over, frown on, bristle at, appeal against, stand up',
  ),
  ...phrases('accuse', 'against', 'lash out, rail at, hit back, lay into, tear into, call out'),
  ...phrases(
    'support',
    'for',
    'agree with, vote for, campaign for, argue for, side with, stand by, stand with, stand behind, stick to, stick by, rule for, rule in, lean toward, lean towards, sympathize with, sympathise with, stick with, get behind, rally behind, abide by, believe in, look forward, cling to',
  ),
  ...phrases(
    'call-for',
    'for',
    'call for, call on, call upon, push for, press for, lobby for, fight for, hope for, ask for, appeal for, appeal to, plead for, plead with, look to, beg for, press on, wait for',
  ),
  ...phrases(
    'demand',
    'for',
    'insist on, insist upon, hold out, clamor for, clamour for, strike for, agitate for, hold out for',
  ),
  ...phrases('warn', 'against', 'warn against, warn of, caution against, advise against, counsel against, sound alarm'),
  ...phrases('promise', 'for', 'commit to, sign up'),
  ...phrases(
    'concede',
    'for',
    'give in, give way, back down, bow to, agree to, agree on, accede to, consent to, settle for, come round, come around, own up',
  ),
])

/** Verbs that take a position only with a certain object ("reserve the right", "raised the possibility"). Keys: `verb object`. */
export const OBJECT_PHRASES: ReadonlyMap<string, PositionWord> = new Map([
  ...phrases('demand', 'for', 'reserve right, claim right'),
  ...phrases(
    'express-concern',
    'against',
    'raise possibility, raise prospect, raise specter, raise spectre, raise question, raise doubt, raise alarm, raise worry, raise fear, raise concern, sound alarm, cast doubt',
  ),
  ...phrases('reject', 'against', 'draw line, slam door, close door, pour water, have none'),
  ...phrases('oppose', 'against', 'take issue, take exception, cross line'),
  ...phrases(
    'support',
    'for',
    'take side, throw weight, lend weight, give backing, give blessing, see point, see merit, see sense, pay tribute, express confidence',
  ),
  ...phrases('threaten', 'for', 'take action, take revenge'),
  ...phrases('accuse', 'against', 'point finger, lay blame'),
])
