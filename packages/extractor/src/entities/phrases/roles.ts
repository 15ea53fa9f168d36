// What titles and appositions say of people ("Russian Deputy Foreign Minister Sergei Ryabkov"): role words and state, for "the minister" and
// "the Biden administration". Relations are made elsewhere (claims/).
import type { Mention, Reading, Sentence } from '../../model.ts'
import { SPEAKER_NOUNS } from '../../lexicon/actor-nouns.ts'
import { TITLES } from '../../lexicon/titles.ts'
import { SEATS } from '../lookup/bodies.ts'
import { CAPITALS, DEMONYMS, STATE_NAMES } from '../lookup/countries.ts'
import type { KnownState } from '../lookup/countries.ts'
import { genderOfWord } from '../identity/gender.ts'
import type { Gender } from '../identity/gender.ts'
import { fold } from '../spelling.ts'
import { dependents } from '../use/grammar.ts'
import { phraseSpan } from './span.ts'

export interface Role {
  /** Lemmas: `minister`, `president`. */
  words: Set<string>
  /** Those right before the name: "President Mbeki", not "Robert Poli, president of the union". */
  titles: Set<string>
  /** All wordings, folded: `soviet prime minister`. */
  phrases: Set<string>
  state?: KnownState | undefined
  gender?: Gender | undefined
  /** The longest wording, verbatim: "Russian Deputy Foreign Minister". */
  wording?: string
}

export type Roles = ReadonlyMap<string, Role>

export function findRoles(mentions: readonly Mention[], reading: Reading): Roles {
  const roles = new Map<string, Role>()
  for (const mention of mentions) {
    const sentence = reading.sentences[mention.sentence]
    if (mention.category !== 'person' || mention.form !== 'name' || !sentence) continue
    const role = roles.get(mention.entity) ?? {
      words: new Set<string>(),
      titles: new Set<string>(),
      phrases: new Set<string>(),
    }
    const before = wordsBefore(mention, sentence)
    for (const words of [before, ...wordsBeside(mention, sentence)]) learn(role, words, sentence, reading)
    for (const index of before) role.titles.add(roleWord(sentence.tokens[index]?.lemma ?? ''))
    for (const index of wordsAbove(mention, sentence)) role.words.add(roleWord(sentence.tokens[index]?.lemma ?? ''))
    roles.set(mention.entity, role)
  }
  return roles
}

/** The run of title words right before a name, "Secretary of State" whole. */
function wordsBefore({ from }: Mention, { tokens }: Sentence): number[] {
  const run: number[] = []
  for (let index = from - 1; index >= 0; index -= 1) {
    const token = tokens[index]
    const links = token?.text === 'of' && run.length > 0 && isRole(fold(tokens[index - 1]?.text ?? ''))
    if (!token || !(links || /^(?:NOUN|PROPN|ADJ)$/.test(token.upos))) break
    run.unshift(index)
  }
  return run
}

/** Appositions to the name, with their modifiers: "Peskov, the Kremlin's spokesman". */
function wordsBeside({ head }: Mention, sentence: Sentence): number[][] {
  return dependents(sentence, head).flatMap(child => {
    const noun = sentence.tokens[child]
    if (noun?.deprel !== 'appos') return []
    const { from, to } = phraseSpan(noun, sentence)
    return [Array.from({ length: to - from }, (_, index) => from + index)]
  })
}

/** "The Mayor of London, Sadiq Khan": the name is the apposition, and what it stands beside a role. */
function wordsAbove({ head }: Mention, { tokens }: Sentence): number[] {
  const noun = tokens[head]?.deprel === 'appos' ? tokens[tokens[head]?.head ?? -1] : undefined
  return noun && noun.index < head && isRole(roleWord(noun.lemma)) ? [noun.index] : []
}

/** Folded, abbreviations written out. */
const roleWord = (lemma: string): string => {
  const word = fold(lemma)
  return ABBREVIATIONS.get(word) ?? word
}

const ABBREVIATIONS = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['pres', 'president'],
  ['pm', 'minister'],
  ['capt', 'captain'],
  ['prof', 'professor'],
])

/** Words without a role among them say nothing of the person's: "a Russia expert" is no Russian. */
function learn(role: Role, indexes: readonly number[], sentence: Sentence, reading: Reading): void {
  const tokens = indexes.flatMap(index => sentence.tokens[index] ?? [])
  const words = tokens.map(({ lemma }) => roleWord(lemma))
  for (const { text } of tokens) role.gender ??= genderOfWord(text)
  if (!words.some(isRole)) return
  for (const word of words.filter(isRole)) role.words.add(word)
  role.phrases.add(words.join(' '))
  role.state ??= tokens.map(({ index }) => stateAt(index, sentence)).find(state => state !== undefined)
  const [first, last] = [tokens[0], tokens.at(-1)]
  const wording = first && last ? reading.article.text.slice(first.start, last.end).replace(/\s+/g, ' ') : ''
  if (!ADDRESS.test(wording) && wording.length > (role.wording?.length ?? 0)) role.wording = wording
}

const isRole = (word: string): boolean => SPEAKER_NOUNS.has(word) || TITLES.has(word)

/** "Mr.", "Dame": addresses tell no role. */
const ADDRESS = /^\S{1,4}\.?$|\b(?:Mr|Mrs|Ms|Dr|Sir|Dame)\.?$/

function stateAt(index: number, { tokens }: Sentence): KnownState | undefined {
  const { text = '' } = tokens[index] ?? {}
  const pair = `${text} ${tokens[index + 1]?.text ?? ''}`
  return (
    DEMONYMS.get(pair) ??
    DEMONYMS.get(text) ??
    STATE_NAMES.get(pair) ??
    STATE_NAMES.get(text) ??
    SEATS.get(text) ??
    CAPITALS.get(text)
  )
}
