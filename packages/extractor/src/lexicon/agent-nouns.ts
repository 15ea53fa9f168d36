// Nouns for people by their side: "an advocate of reform", "a critic of the war". Source: written by hand for Standpoint from general English.
import type { PositionWord } from './position-verbs.ts'

const words = (word: PositionWord, list: string): [string, PositionWord][] =>
  list.split(/\s+/).map(noun => [noun, word])

export const AGENT_NOUNS: ReadonlyMap<string, PositionWord> = new Map([
  ...words(
    { act: 'support', polarity: 'for' },
    'advocate supporter proponent backer champion defender admirer enthusiast campaigner apologist believer exponent',
  ),
  ...words({ act: 'oppose', polarity: 'against' }, 'opponent foe critic detractor adversary skeptic sceptic'),
])
