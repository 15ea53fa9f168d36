// Which words right before a name are its title: "Russian Deputy Foreign Minister [Sergei Ryabkov]", "U.S. Ambassador to the OSCE [Michael Carpenter]".
// Not: "the minister told [Sergei Ryabkov]" (a verb between). Whose title it is, titles.ts finds.
import { fold } from '../../entities/spelling.ts'
import type { People } from '../../entities/people.ts'
import { HONORIFICS } from '../../lexicon/roles.ts'
import { TITLES } from '../../lexicon/titles.ts'
import type { Mention, Sentence, Token } from '../../model.ts'
import { isRole, isStateOffice } from './roles.ts'

export interface Title {
  role: Token
  /** Words from the title's first to its last. */
  from: number
  to: number
}

const MODIFIERS = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'X'])
const BETWEEN = new Set(['of', 'for', 'to', 'at', 'the', '-', '–', "'s", '’s', '&'])

/** The stretch of title words that ends right before the name, with the last role noun in it. */
export function titleBefore(sentence: Sentence, person: Mention, people: People): Title | undefined {
  let to = person.from
  while (HONORIFICS.has(sentence.tokens[to - 1]?.text.toLowerCase() ?? '')) to -= 1
  let from = to
  while (from > 0 && to - from < 14 && belongs(sentence.tokens[from - 1], person, people)) from -= 1
  const words = sentence.tokens.slice(from, to)
  const roles = words.filter(token => isRole(token) && reaches(sentence, token, to))
  const role = roles.findLast(one => isStateOffice(one)) ?? roles.at(-1)
  return role && { role, from: startOf(sentence, afterLinks(sentence, from, role), role), to }
}

function belongs(token: Token | undefined, person: Mention, people: People): boolean {
  if (!token) return false
  const other = people.mentionAt(person.sentence, token.index)
  if (other?.category === 'person' && other.form === 'name') return false
  if (other?.category === 'organization' && other.form === 'name') return true
  return MODIFIERS.has(token.upos) || BETWEEN.has(token.text.toLowerCase())
}

/** Between the role and the name only what the role is of: "Secretary [of State]", "Ambassador [to the OSCE]". */
function reaches(sentence: Sentence, role: Token, to: number): boolean {
  const next = sentence.tokens[role.index + 1]
  if (/^(of|for|to|at|the|a|an)$/i.test(sentence.tokens[to - 1]?.text ?? '')) return false
  if (isRank(sentence.tokens.slice(role.index + 1, to))) return true
  return role.index + 1 === to || /^(of|for|to|at)$/i.test(next?.text ?? '')
}

/** "military ruler Gen. Sani Abacha": only a rank stands between. */
const isRank = (between: readonly Token[]): boolean =>
  between.length > 0 && between.every(token => TITLES.has(fold(token.text)))

/** "a concert for Puerto Rico Governor Luis Muñoz Marín": the title begins after the preposition. */
function afterLinks({ tokens }: Sentence, from: number, role: Token): number {
  const link = tokens.slice(from, role.index).findLast(({ text }) => /^(of|for|to|at)$/i.test(text))
  return link ? link.index + 1 : from
}

/** A title does not begin with what only joins. */
function startOf(sentence: Sentence, from: number, role: Token): number {
  while (from < role.index && BETWEEN.has(sentence.tokens[from]?.text.toLowerCase() ?? '')) from += 1
  return from
}
