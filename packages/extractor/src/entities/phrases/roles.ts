// What titles and appositions say of people ("Russian Deputy Foreign Minister Sergei Ryabkov"): role words and state, for "the minister" and
// "the Biden administration". Relations are made elsewhere (claims/).
import type { Mention, Reading, Sentence } from '../../model.ts'
import { SPEAKER_NOUNS } from '../../lexicon/actor-nouns.ts'
import { TITLES } from '../../lexicon/titles.ts'
import { CAPITALS, DEMONYMS, STATE_NAMES } from '../lookup/countries.ts'
import type { KnownState } from '../lookup/countries.ts'
import { genderOfWord } from '../identity/gender.ts'
import type { Gender } from '../identity/gender.ts'
import { fold } from '../spelling.ts'
import { dependents } from '../use/grammar.ts'

export interface Role {
  /** Lemmas: `minister`, `president`. */
  words: Set<string>
  state?: KnownState
  gender?: Gender
}

export type Roles = ReadonlyMap<string, Role>

export function findRoles(mentions: readonly Mention[], reading: Reading): Roles {
  const roles = new Map<string, Role>()
  for (const mention of mentions) {
    const sentence = reading.sentences[mention.sentence]
    if (mention.category !== 'person' || mention.form !== 'name' || !sentence) continue
    const role = roles.get(mention.entity) ?? { words: new Set<string>() }
    learn(role, [...wordsBefore(mention, sentence), ...wordsBeside(mention, sentence)], sentence)
    roles.set(mention.entity, role)
  }
  return roles
}

/** The run of title words right before a name. */
function wordsBefore({ from }: Mention, { tokens }: Sentence): number[] {
  const run: number[] = []
  for (let index = from - 1; index >= 0; index -= 1) {
    const token = tokens[index]
    if (!token || !/^(?:NOUN|PROPN|ADJ)$/.test(token.upos)) break
    run.unshift(index)
  }
  return run
}

/** Appositions to the name, with their modifiers: "Peskov, the Kremlin's spokesman". */
function wordsBeside({ head }: Mention, sentence: Sentence): number[] {
  return dependents(sentence, head)
    .filter(child => sentence.tokens[child]?.deprel === 'appos')
    .flatMap(child => [child, ...dependents(sentence, child)])
}

function learn(role: Role, indexes: readonly number[], { tokens }: Sentence): void {
  for (const index of indexes) {
    const token = tokens[index]
    if (!token) continue
    const word = fold(token.lemma)
    if (SPEAKER_NOUNS.has(word) || TITLES.has(word)) role.words.add(word)
    const pair = `${token.text} ${tokens[index + 1]?.text ?? ''}`
    const state =
      DEMONYMS.get(pair) ??
      DEMONYMS.get(token.text) ??
      STATE_NAMES.get(pair) ??
      STATE_NAMES.get(token.text) ??
      CAPITALS.get(token.text)
    if (state && !role.state) role.state = state
    const gender = genderOfWord(token.text)
    if (gender && !role.gender) role.gender = gender
  }
}
