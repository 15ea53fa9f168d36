// Names that the reader saw in one place and missed in another: the same capitalized words, and surnames of people named in full.
import type { Reading, Sentence, Token } from '../../model.ts'
import { isHeadline } from './headline.ts'
import { bySentence, byPlace, isCapitalized, overlap, textOf, tokensOf } from './name.ts'
import type { Name } from './name.ts'
import { phraseAt, phraseIndex } from '../lookup/phrases.ts'

/** Only names that the reader was this sure of are looked for elsewhere. */
const SURE = 0.75

export function addSecondOccurrences(names: readonly Name[], reading: Reading): Name[] {
  const labels = sureNames(names, reading)
  const index = phraseIndex(labels.keys())
  const shouted = new Map([...labels].map(([text, name]) => [text.toUpperCase(), name]))
  const capitals = phraseIndex([...shouted.keys()].filter(text => text.length > 4))
  const groups = bySentence(names)
  const added = reading.sentences.flatMap(sentence => {
    const own = groups.get(sentence.index) ?? []
    const { text } = reading.article
    const found = isShouted(sentence)
      ? occurrences(sentence, { index: capitals, labels: shouted, text })
      : occurrences(sentence, { index, labels, text })
    return found.filter(name => !own.some(other => overlap(other, name)))
  })
  return [...names, ...added].sort(byPlace)
}

/** Texts to look for, with the label that the reader was surest of. */
function sureNames(names: readonly Name[], reading: Reading): Map<string, Name> {
  const sure = new Map<string, Name>()
  for (const name of names) {
    const sentence = reading.sentences[name.sentence]
    if (name.probability < SURE || !sentence || isHeadline(sentence)) continue
    for (const text of wordings(name, reading)) {
      const rival = sure.get(text)
      if (text.length > 2 && isCapitalized(text) && (!rival || rival.probability < name.probability))
        sure.set(text, name)
    }
  }
  return sure
}

function wordings(name: Name, reading: Reading): string[] {
  const text = textOf(reading, name)
  const tokens = tokensOf(reading, name)
  const surname = name.label === 'person' && tokens.length > 1 ? tokens.at(-1)?.text : undefined
  return surname && surname.length > 3 ? [text, surname] : [text]
}

interface Sought {
  index: ReturnType<typeof phraseIndex>
  labels: ReadonlyMap<string, Name>
  text: string
}

function occurrences({ tokens, index: sentence }: Sentence, sought: Sought): Name[] {
  const found: Name[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const match = phraseAt(sought.index, { text: sought.text, tokens, at })
    const model = match && sought.labels.get(match.phrase)
    if (!match || !model || !standsAlone(tokens, at, match.to)) continue
    found.push({ sentence, from: at, to: match.to, label: model.label, probability: 0.7, rule: 'named elsewhere' })
    at = match.to - 1
  }
  return found
}

/** "AND FACEBOOK?", "SCOPES GUILTY, FINED $100": all in capitals, so that each name is. */
const isShouted = ({ tokens }: Sentence): boolean =>
  tokens.filter(({ text }) => /\p{L}{2}/u.test(text)).length > 1 && tokens.every(({ text }) => !/\p{Ll}/u.test(text))

/** Not part of a longer capitalized run ("Brown" in "Brown University"), and no adjective or common word ("Key" in "Key points"). */
function standsAlone(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens.every(({ text }) => !/\p{Ll}/u.test(text))) return true
  const [before, after, last] = [tokens[from - 1], tokens[to], tokens[to - 1]]
  const loose = (token: Token | undefined): boolean =>
    !token || (!/^[IVX]+$/.test(token.text) && (!isCapitalized(token.text) || token.upos !== 'PROPN'))
  const titled = before !== undefined && before.upos === 'PROPN' && to - from === 1 && before.deprel === 'compound'
  if (to - from === 1 && last?.upos !== 'PROPN') return false
  return loose(after) && (loose(before) || titled)
}
