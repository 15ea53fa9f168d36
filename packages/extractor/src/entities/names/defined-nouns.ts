// Acronyms that the article itself makes of common nouns name nobody: "new energy vehicles (NEVs)", "a memorandum of understanding (MoU)", "PHEIC stands for
// public health emergency of international concern". Not "the Bay Area Rapid Transit (BART)", nor "the world health organization (WHO)".
import { ORGANIZATION_WORDS } from '../../lexicon/organization-words.ts'
import type { Reading, Sentence, Token } from '../../model.ts'
import { fold, initialsOf } from '../spelling.ts'
import { textOf } from './name.ts'
import type { Name } from './name.ts'

export function dropDefinedNouns(names: readonly Name[], reading: Reading): Name[] {
  const common = new Set(reading.sentences.flatMap(sentence => definedIn(sentence, reading.article.text)))
  return common.size === 0 ? [...names] : names.filter(name => !common.has(singular(textOf(reading, name))))
}

/** "NEVs" → NEV. */
const singular = (text: string): string => text.replace(/(?<=\p{Lu})s$/u, '')

const ACRONYM = /^\p{Lu}[\p{L}\d]{0,6}\p{Lu}s?$/u

function definedIn({ tokens }: Sentence, text: string): string[] {
  return tokens.flatMap((token, at) => {
    if (!ACRONYM.test(token.text)) return []
    const wanted = fold(singular(token.text))
    const bracketed = tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')'
    const explained = tokens[at + 1]?.lemma === 'stand' && tokens[at + 2]?.text === 'for'
    const isDefined =
      (bracketed && spelledBefore(tokens, at - 1, wanted, text)) ||
      (explained && spelledAfter(tokens, at + 3, wanted, text))
    return isDefined ? [singular(token.text)] : []
  })
}

/** Words that a definition may have. */
const LONGEST = 9

function spelledBefore(tokens: readonly Token[], to: number, wanted: string, text: string): boolean {
  for (let from = to - 2; from >= Math.max(0, to - LONGEST); from -= 1)
    if (spells(tokens.slice(from, to), wanted, text)) return true
  return false
}

function spelledAfter(tokens: readonly Token[], from: number, wanted: string, text: string): boolean {
  for (let to = from + 2; to <= Math.min(tokens.length, from + LONGEST); to += 1)
    if (spells(tokens.slice(from, to), wanted, text)) return true
  return false
}

/** Common words with these initials, of which only a sentence's first has a capital, and whose last is no kind of organization. */
function spells(words: readonly Token[], wanted: string, text: string): boolean {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || words.some(({ text: word, index }) => index > 0 && /\p{Lu}/u.test(word))) return false
  if (words.some(({ lemma, upos }) => upos === 'NOUN' && ORGANIZATION_WORDS.has(lemma))) return false
  return initialsOf(text.slice(first.start, last.end)).has(wanted)
}
