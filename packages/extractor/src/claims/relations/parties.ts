// Whose party an adjective or the noun for a member means: "Tory leader Michael Howard", "Liberal Democrat Sarah Teather", "Rudolf Strahm, a Social
// Democrat". Only a party that the article names anyway, and only one. Not: "a conservative estimate", "democratic reform" (no party's name).
import type { Actor, People } from '../../entities/people.ts'
import type { Entity, Sentence, Token } from '../../model.ts'

/** What a party's people are called that its name does not begin with. Source: Wikipedia's articles on the parties (facts only). */
const NICKNAMES: ReadonlyMap<string, string> = new Map([
  ['Tory', 'Conservative'],
  ['Lib Dem', 'Liberal Democrat'],
  ['LibDem', 'Liberal Democrat'],
])

export function partyAt({ tokens }: Sentence, token: Token, people: People): Actor | undefined {
  if (!/^\p{Lu}/u.test(token.text)) return undefined
  const both = `${tokens[token.index - 1]?.text ?? ''} ${token.text}`
  for (const words of [both, token.text]) {
    const parties = people.entities.filter(entity => isCalled(entity, NICKNAMES.get(words) ?? words))
    const [party] = parties
    if (party && parties.length === 1)
      return { entity: party.id, anonymous: false, reason: `${words} is of the ${party.label}`, confidence: 0.85 }
  }
  return undefined
}

/** "Social Democrat" of "Social Democrats" and of the "Social Democratic Party of Switzerland"; "Democrat" of neither. */
function isCalled({ kind, label, aliases }: Entity, words: string): boolean {
  if (kind !== 'party') return false
  return [label, ...aliases].some(name => {
    const rest = name.replace(/^the /i, '').startsWith(words)
      ? name.replace(/^the /i, '').slice(words.length)
      : undefined
    return rest !== undefined && REST.test(rest)
  })
}

const REST = /^(?:s|ic|al)?(?: (?:Party|Union|Alliance|Front|League|Movement|Congress)\b.*)?$/
