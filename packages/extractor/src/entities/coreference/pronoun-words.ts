// Pronouns by what they can stand for.
import type { Gender } from '../identity/gender.ts'
import type { Spoken } from '../phrases/history.ts'

export type PronounKind = 'he' | 'she' | 'it' | 'they'

const KINDS: ReadonlyMap<string, PronounKind> = new Map(
  Object.entries({
    he: 'he him his himself',
    she: 'she her hers herself',
    it: 'it its itself',
    they: 'they them their theirs themselves',
  } as const satisfies Record<PronounKind, string>).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, PronounKind] => [word, kindNamed(kind)]),
  ),
)

function kindNamed(kind: string): PronounKind {
  return kind === 'he' || kind === 'she' || kind === 'it' ? kind : 'they'
}

const SPEAKER = new Set(['i', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves'])

export const kindOfPronoun = (text: string): PronounKind | undefined => KINDS.get(text.toLowerCase())

/** "I", "we": whoever speaks. */
export const isSpeakersOwn = (text: string): boolean => SPEAKER.has(text.toLowerCase())

export const isReflexive = (text: string): boolean => /sel(?:f|ves)$/i.test(text)

export function genderOfPronoun(text: string): Gender | undefined {
  const kind = kindOfPronoun(text)
  if (kind === 'he') return 'male'
  return kind === 'she' ? 'female' : undefined
}

type Look = Pick<Spoken, 'category' | 'plural' | 'anonymous' | 'gender'>

/** What number, gender and kind allow. */
export function fits(kind: PronounKind, { category, plural, anonymous, gender }: Look): boolean {
  if (kind === 'they') return plural || category === 'organization'
  if (plural) return false
  if (kind === 'it') return category !== 'person' && !anonymous
  return category === 'person' && gender !== (kind === 'he' ? 'female' : 'male')
}
