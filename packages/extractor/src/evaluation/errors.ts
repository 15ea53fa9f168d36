// Every miss and every false find, each in the sentence in which it stands.
import { type Located, required } from './pairing.ts'
import { sameType } from './mentions.ts'
import type { Scored } from './score.ts'

export interface ErrorEntry {
  /** Where it stands; absent for what has no one place. */
  at?: Located
  what: string
}

export interface ErrorList {
  title: string
  entries: ErrorEntry[]
}

export function listErrors({ mentions, relations, meetings, stances, leaked }: Scored): ErrorList[] {
  return [
    ...mentionErrors(mentions),
    ...plainErrors({ relations, meetings }),
    ...stanceErrors(stances),
    { title: 'leaked from boilerplate', entries: leaked.map(at => ({ at, what: 'read from boilerplate' })) },
  ]
}

function mentionErrors({ found, gold, pairing }: Scored['mentions']): ErrorList[] {
  const wrong = found.filter(p => {
    const g = pairing.goldOf.get(p)
    return !g?.optional && !(g && sameType(p, g))
  })
  const missed = required(gold).filter(g => !pairing.foundBy.has(g))
  return [
    {
      title: 'mentions found, not in gold or of another type',
      entries: wrong.map(p => ({ at: p, what: `${p.type} ${p.key}` })),
    },
    { title: 'mentions missed', entries: missed.map(g => ({ at: g, what: `${g.type} ${g.id}` })) },
  ]
}

function plainErrors({ relations, meetings }: Pick<Scored, 'relations' | 'meetings'>): ErrorList[] {
  return [
    { title: 'relations found, not in gold', entries: relations.extra.map(what => ({ what })) },
    { title: 'relations missed', entries: relations.missed.map(what => ({ what })) },
    {
      title: 'meetings found, not in gold',
      entries: meetings.extra.map(({ key, attributes: { start, label } }) => ({
        what: `${start ?? ''} ${label} (${key})`,
      })),
    },
    { title: 'meetings missed', entries: meetings.missed.map(({ date, name }) => ({ what: `${date} ${name}` })) },
  ]
}

function stanceErrors({ found, gold, pairing }: Scored['stances']): ErrorList[] {
  const extra = found.filter(p => !pairing.goldOf.has(p))
  const missed = required(gold).filter(g => !pairing.foundBy.has(g))
  const other = [...pairing.goldOf].filter(
    ([
      {
        attributes: { polarity, act },
      },
      g,
    ]) => !g.optional && (!g.polarities.includes(polarity) || !g.acts.includes(act)),
  )
  return [
    {
      title: 'stances found, not in gold',
      entries: extra.map(p => ({ at: p, what: `${p.holder} ${p.attributes.act} ${p.attributes.polarity}` })),
    },
    {
      title: 'stances missed',
      entries: missed.map(g => ({
        at: g,
        what: `${g.holders.join(', ')} ${g.acts.join(', ')} ${g.polarities.join(', ')}`,
      })),
    },
    {
      title: 'stances with another polarity or act',
      entries: other.map(([p, g]) => ({
        at: g,
        what: `found ${p.attributes.act} ${p.attributes.polarity}, gold ${g.acts.join(', ')} ${g.polarities.join(', ')}`,
      })),
    },
  ]
}
