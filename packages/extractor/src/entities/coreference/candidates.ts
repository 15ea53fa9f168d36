// What a pronoun may stand for: whatever was spoken of in the last sentences and fits by number, gender and kind, each thing once; besides,
// the subject that follows an opening phrase ("In his speech, Blair said"). What grammar and quotation marks forbid is left out.
import type { Token } from '../../model.ts'
import { followingSubject, sharedSubject, subjectOf } from '../phrases/binding.ts'
import type { Spoken } from '../phrases/history.ts'
import { placeOf } from '../phrases/strangers.ts'
import { fits } from './pronoun-words.ts'
import type { PronounKind } from './pronoun-words.ts'
import type { Setting } from './setting.ts'

export interface Candidate {
  key: string
  entity?: string
  /** Where it was spoken of within reach, latest first. */
  places: readonly [Spoken, ...Spoken[]]
  /** It comes after the pronoun. */
  follows: boolean
}

/** Sentences back that a pronoun reaches. */
const REACH = 5

export function candidatesFor(token: Token, kind: PronounKind, setting: Setting): Candidate[] {
  const quotation = setting.quotationAt(token)
  const excluded = new Set([rivalSubject(token, setting), quotation && setting.speakerOf(quotation)])
  const found = new Map<string, [Spoken, ...Spoken[]]>()
  for (const spoken of setting.history.spoken()) {
    if (setting.scene.sentence.index - spoken.sentence > REACH) break
    if (spoken.entity !== undefined && excluded.has(spoken.entity)) continue
    if (!quotation && isOnlyQuoted(spoken, setting)) continue
    const places = found.get(spoken.key)
    if (places) places.push(spoken)
    else if (fits(kind, spoken)) found.set(spoken.key, [spoken])
  }
  const earlier = [...found].map(([key, places]) => ({ key, places, follows: false, ...entityOf(places[0]) }))
  const ahead = aheadOf(token, kind, setting)
  return ahead && !excluded.has(ahead.key) ? [...earlier.filter(({ key }) => key !== ahead.key), ahead] : earlier
}

const entityOf = ({ entity }: Spoken): { entity?: string } => (entity === undefined ? {} : { entity })

/** "Blair told him": the subject of the verb is somebody else. */
function rivalSubject(token: Token, { scene, entityAt }: Setting): string | undefined {
  if (!/^(?:obj|iobj|obl)/.test(token.deprel)) return undefined
  const clause = scene.sentence.tokens[token.head]
  const subject = clause && (subjectOf(scene.sentence, clause) ?? sharedSubject(scene.sentence, clause))
  return subject && entityAt(subject.index)
}

/** "“… not bow before a king,” he said": whoever says it is nobody whom the quotation brings up. */
const isOnlyQuoted = ({ quoted, entity, sentence }: Spoken, { scene }: Setting): boolean =>
  quoted && (entity === undefined || sentence === scene.sentence.index)

/** The subject that follows, where it has a name. */
function aheadOf(token: Token, kind: PronounKind, setting: Setting): Candidate | undefined {
  const { scene, history, entityAt } = setting
  const subject = followingSubject(scene.sentence, token)
  const entity = subject && entityAt(subject.index)
  const category = entity === undefined ? undefined : scene.registry.get(entity)?.category
  if (!subject || entity === undefined || !category) return undefined
  const gender = scene.genderOf(entity)
  const spoken: Spoken = {
    ...placeOf(subject, scene.sentence),
    key: entity,
    entity,
    category,
    form: 'name',
    plural: false,
    anonymous: false,
    quoted: false,
    ...(gender ? { gender } : {}),
  }
  const before = [...history.spoken()].filter(
    ({ key, sentence }) => key === entity && scene.sentence.index - sentence <= REACH,
  )
  return fits(kind, spoken) ? { key: entity, entity, places: [spoken, ...before], follows: true } : undefined
}
