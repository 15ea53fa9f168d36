// Names that the reader missed and whose head word gives them away: "Municipality of" plus a place, "the government's Flag Consideration Project";
// and "the Court", "the Commission" in capitals, once one was named in full.
import type { Reading, Sentence } from '../../model.ts'
import { ORGANIZATION_WORDS, WEAK_ORGANIZATION_WORDS } from '../../lexicon/organization-words.ts'
import { fold, foldName } from '../spelling.ts'
import { isHeadline } from './headline.ts'
import { FIRM } from './split.ts'
import { bySentence, byPlace, isCapitalized, overlap, textOf } from './name.ts'
import type { Name } from './name.ts'

export function addHeadedNames(names: readonly Name[], reading: Reading): Name[] {
  const groups = bySentence(names)
  const heads = headsOf(names, reading)
  return reading.sentences
    .flatMap(sentence => {
      const own = groups.get(sentence.index) ?? []
      if (isHeadline(sentence)) return own
      const found = [
        ...withObject(sentence, own),
        ...runs(sentence, own),
        ...withMatter(sentence),
        ...shortForms(sentence, heads),
      ]
      const fresh = found.filter((name, index) => !found.slice(0, index).some(other => overlap(other, name)))
      const added = fresh.filter(name => own.every(other => !overlap(other, name) || holds(name, other)))
      return [...own.filter(name => !added.some(whole => overlap(whole, name))), ...added]
    })
    .sort(byPlace)
}

const holds = (whole: Name, part: Name): boolean => whole.from <= part.from && whole.to >= part.to

const made = (sentence: Sentence, from: number, to: number, probability: number): Name => ({
  sentence: sentence.index,
  from,
  to,
  label: 'organization',
  probability,
  rule: 'head word of an organization',
})

/** A capitalized head word, "of" or "for", and a name right after: one organization. */
function withObject(sentence: Sentence, names: readonly Name[]): Name[] {
  const { tokens } = sentence
  return names.flatMap((name): Name[] => {
    const article = tokens[name.from - 1]?.text === 'the' ? 1 : 0
    const of = name.from - 1 - article
    const head = of - 1
    if (
      !linksTo(tokens[of]?.text ?? '', tokens[head]?.text ?? '') ||
      !isHead(sentence, head) ||
      name.label === 'person'
    )
      return []
    const whole = made(sentence, runStart(sentence, head), name.to, 0.75)
    return [
      isSite(sentence, whole.from) && MISSIONS.test(tokens[head]?.text ?? '') ? { ...whole, label: 'venue' } : whole,
    ]
  })
}

/** "Ministry of", "Center for"; "Mission to" only for those who are sent. */
export const linksTo = (link: string, head: string): boolean =>
  link === 'of' || (link === 'for' && !SAT_IN.test(head)) || (link === 'to' && MISSIONS.test(head))

/** One sits in these for a place: "a member of the Synod for St Edmundsbury". */
const SAT_IN = /^(?:Synod|Parliament|Assembly|Congress|Senate|Commons|Diet|Duma)$/i

const MISSIONS = /^(?:Mission|Embassy|Consulate|Delegation)$/i

function isHead({ tokens }: Sentence, at: number): boolean {
  const word = tokens[at]
  if (word === undefined || !isCapitalized(word.text) || NO_HEADS.test(word.text)) return false
  if (FIRM.test(word.text)) return false
  return MISSIONS.test(word.text) || ORGANIZATION_WORDS.has(fold(word.text))
}

/** Head words of which most names are something else. */
const NO_HEADS = /^(?:lords?|service|order|force|forces|head|nations|union|inc\.?|corp\.?|co\.?|ltd\.?|ag|llc|plc)$/i

/** "at the US Mission": a building. */
const isSite = ({ tokens }: Sentence, from: number): boolean =>
  /^(?:at|in|near|outside|inside)$/.test(
    (tokens[from - 1]?.text === 'the' ? tokens[from - 2] : tokens[from - 1])?.text ?? '',
  )

/** The first of the capitalized words that lead up to a head word; a sentence's first word counts only as a name or adjective. */
function runStart({ tokens }: Sentence, head: number): number {
  let from = head
  while (
    from > 0 &&
    isCapitalized(tokens[from - 1]?.text ?? '') &&
    /^(?:PROPN|ADJ|NOUN)$/.test(tokens[from - 1]?.upos ?? '')
  )
    from -= 1
  return from
}

/** Two and more capitalized words within a sentence, the last a head word that nothing else has. */
function runs(sentence: Sentence, names: readonly Name[]): Name[] {
  const { tokens } = sentence
  return tokens.flatMap((token, at): Name[] => {
    if (!isHead(sentence, at) || isCapitalized(tokens[at + 1]?.text ?? '') || token.upos !== 'PROPN') return []
    const from = runStart(sentence, at)
    const covered = names.some(name => name.from < at + 1 && name.to > from)
    return from === 0 || at - from < 1 || covered ? [] : [made(sentence, from, at + 1, 0.7)]
  })
}

/** "Board of Trade", "Ministry of Agriculture and Fisheries" within a sentence: a head word with its matter, all in capitals. */
function withMatter({ tokens, index: sentence }: Sentence): Name[] {
  return tokens.flatMap((token, at): Name[] => {
    const isMatter = (place: number): boolean =>
      isCapitalized(tokens[place]?.text ?? '') && /^(?:PROPN|NOUN)$/.test(tokens[place]?.upos ?? '')
    if (!MATTER_HEADS.test(token.text) || tokens[at + 1]?.text !== 'of' || at === 0 || !isMatter(at + 2)) return []
    let to = at + 3
    while (isMatter(to) || (tokens[to]?.text === 'and' && isMatter(to + 1))) to += 1
    return [{ sentence, from: at, to, label: 'organization', probability: 0.7, rule: 'head word of an organization' }]
  })
}

const MATTER_HEADS = /^(?:Board|Ministry|Department|Bureau|Chamber|Institute|Academy|Faculty)$/

/** Head words of the organizations named in full. */
function headsOf(names: readonly Name[], reading: Reading): ReadonlySet<string> {
  const full = names
    .filter(({ label, probability }) => label === 'organization' && probability >= 0.5)
    .map(name => textOf(reading, name))
  return new Set(
    full
      .filter(text => /\s/.test(text))
      .flatMap(text => foldName(text).split(' '))
      .filter(word => ORGANIZATION_WORDS.has(word)),
  )
}

/** "the Court has ruled". */
function shortForms(sentence: Sentence, heads: ReadonlySet<string>): Name[] {
  const { tokens } = sentence
  return tokens.flatMap((token, at): Name[] => {
    const word = fold(token.text)
    if (!isCapitalized(token.text) || !heads.has(word) || !/^(?:the|The)$/.test(tokens[at - 1]?.text ?? '')) return []
    const alone = !isCapitalized(tokens[at + 1]?.text ?? '') && !/^(?:of|for)$/.test(tokens[at + 1]?.text ?? '')
    return alone && !(WEAK_ORGANIZATION_WORDS.has(word) && word !== 'administration')
      ? [made(sentence, at, at + 1, 0.65)]
      : []
  })
}
