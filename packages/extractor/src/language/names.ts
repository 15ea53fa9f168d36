// Repairs of single names after the model; what needs the whole document is left to entities/.
import type { NameSpan, Token } from '../model.ts'

type Name = Omit<NameSpan, 'start' | 'end'>

/** Names without what is never part of one at its edges; empty ones fall away. */
export function repairNames(names: readonly Name[], tokens: readonly Token[]): Name[] {
  return names.map(name => trimmed(name, tokens)).filter(name => name.from < name.to)
}

/** "the" (but not "The Hague"), a possessive 's, and marks do not begin or end a name: "Moscow's" → Moscow. */
function trimmed(name: Name, tokens: readonly Token[]): Name {
  let { from, to } = name
  while (from < to && OUTSIDE_START.test(tokens[from]?.text ?? '')) from++
  while (to > from && OUTSIDE_END.test(tokens[to - 1]?.text ?? '')) to--
  return { ...name, from, to }
}

const OUTSIDE_START = /^(?:the|an?|['’]s|[^\p{L}\p{N}#@]+)$/u
const OUTSIDE_END = /^(?:['’]s|[^\p{L}\p{N}.!?)]+)$/u
