// Long names of organizations that the reader cut: "Union of … and …" whole when the acronym in brackets agrees, "Center for" plus its object,
// and hyphenated forums ("NATO-Russia Council").
import type { Reading, Sentence, Token } from '../../model.ts'
import { ORGANIZATION_WORDS } from '../../lexicon/organization-words.ts'
import { kindsOf } from '../lookup/kinds.ts'
import { linksTo } from './headed-names.ts'
import { FIRM } from './split.ts'
import { SMALL_WORDS, fold, initialsOf, isAcronym } from '../spelling.ts'
import { bySentence, byPlace, isCapitalized, overlap } from './name.ts'
import type { Name } from './name.ts'

export function joinNames(names: readonly Name[], reading: Reading): Name[] {
  const groups = bySentence(names)
  return reading.sentences
    .flatMap(sentence => {
      const found = [...defined(sentence, reading.article.text), ...hyphenated(sentence)]
      const own = groups.get(sentence.index) ?? []
      const joined = joinParts(
        own.filter(name => !found.some(whole => overlap(whole, name))),
        sentence,
      )
      return [...joined, ...found]
    })
    .sort(byPlace)
}

/** "Korean Central News Agency (KCNA)": as many words before the bracket as make the acronym; both are organizations. */
function defined(sentence: Sentence, text: string): Name[] {
  const { tokens, index } = sentence
  return tokens.flatMap((token, at): Name[] => {
    if (!isAcronym(token.text) || token.text.length < 2 || tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')')
      return []
    const from = longForm(tokens, at - 1, token.text, text)
    if (from === undefined) return []
    const label = isOrganization(text, tokens, from, at - 1) ? 'organization' : labelAt(sentence, from, at - 1)
    if (label === undefined && !isProper(tokens.slice(from, at - 1))) return []
    const shared = {
      sentence: index,
      label: label ?? ('organization' as const),
      probability: 0.95,
      rule: `acronym ${token.text}`,
    }
    return [
      { ...shared, from, to: at - 1 },
      { ...shared, from: at, to: at + 1 },
    ]
  })
}

/** What the reader took the long name for, if anything. */
const labelAt = (sentence: Sentence, from: number, to: number): Name['label'] | undefined => {
  const [found] = sentence.names
    .filter(name => name.label !== 'date' && name.from < to && name.to > from)
    .sort((a, b) => b.probability - a.probability)
  if (!found || found.label === 'date') return undefined
  return found.label === 'person' ? 'organization' : found.label
}

/** Proper nouns and numbers throughout: "Movimento 5 Stelle (M5S)". */
const isProper = (tokens: readonly Token[]): boolean =>
  tokens.every(({ text, upos }) => SMALL_WORDS.has(text) || /^(?:PROPN|NUM)$/.test(upos))

function isOrganization(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]]
  return (
    first !== undefined && last !== undefined && kindsOf(text.slice(first.start, last.end)).organization !== undefined
  )
}

const LONGEST_NAME = 14

function longForm(tokens: readonly Token[], to: number, acronym: string, text: string): number | undefined {
  const wanted = fold(acronym).replace(/[^\p{L}\p{N}]/gu, '')
  for (let from = to - 2; from >= Math.max(0, to - LONGEST_NAME); from -= 1) {
    const [first, last] = [tokens[from], tokens[to - 1]]
    if (!first || !last || !isCapitalized(first.text)) continue
    if (agrees(text.slice(first.start, last.end), wanted)) return from
  }
  return undefined
}

/** The initials in order; four and more letters also in another, as where the acronym is of another language ("UNO", "ONU"). */
function agrees(long: string, wanted: string): boolean {
  const sorted = (letters: string): string => [...letters].sort().join('')
  const initials = initialsOf(long)
  return (
    initials.has(wanted) || (wanted.length >= 4 && [...initials].some(letters => sorted(letters) === sorted(wanted)))
  )
}

/** A name, a hyphen, a name and a head word: "NATO-Russia Council", "Israel-Palestine Peace Forum". */
function hyphenated({ tokens, index }: Sentence): Name[] {
  return tokens.flatMap((token, at): Name[] => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]]
    if (!/^[-–]$/u.test(token.text) || !before || !after || !isCapitalized(before.text) || !isCapitalized(after.text))
      return []
    if (before.end !== token.start || token.end !== after.start) return []
    const to = headAfter(tokens, at + 2)
    return to === undefined
      ? []
      : [{ sentence: index, from: at - 1, to, label: 'organization', probability: 0.9, rule: 'hyphenated name' }]
  })
}

function headAfter(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < Math.min(from + 3, tokens.length); at += 1) {
    const text = tokens[at]?.text ?? ''
    if (!isCapitalized(text)) return /^(?:council|commission)$/.test(text) ? at + 1 : undefined
    if (FORUM_WORDS.has(fold(text))) return at + 1
  }
  return undefined
}

const FORUM_WORDS = new Set(
  'council commission committee forum group association federation union alliance partnership party conference institute foundation chamber society'.split(
    ' ',
  ),
)

/** "Center" + "for" + "a New American Security": the first ends with a head word, small words stand between. */
function joinParts(names: readonly Name[], { tokens }: Sentence): Name[] {
  const joined: Name[] = []
  for (const name of names) {
    const last = joined.at(-1)
    if (last && belongs(last, name, tokens))
      joined[joined.length - 1] = { ...last, to: name.to, label: 'organization', rule: 'joined parts' }
    else joined.push(name)
  }
  return joined
}

/** "Pfizer Inc. of New York", "United Technologies of Hartford": what follows is where it is. */
const isFirm = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:Inc|Corp|Co|Ltd|LLC|PLC|AG)\.?$/i.test(token.text) || FIRM.test(token.text))

function belongs(left: Name, right: Name, tokens: readonly Token[]): boolean {
  const between = tokens.slice(left.to, right.from).map(({ text }) => text)
  const head = fold(tokens[left.to - 1]?.text ?? '')
  if (between.length === 0)
    return (
      left.label === right.label &&
      left.label === 'organization' &&
      ORGANIZATION_WORDS.has(fold(tokens[right.to - 1]?.text ?? ''))
    )
  if (between.length > 3 || !between.every(word => SMALL_WORDS.has(word))) return false
  if (left.label !== 'organization' || !ORGANIZATION_WORDS.has(head) || isFirm(tokens[left.to - 1])) return false
  return linksTo(between[0] ?? '', head) && right.label !== 'person'
}
