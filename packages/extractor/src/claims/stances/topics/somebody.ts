// Whether a noun names somebody who acts: as the subject of what is to be done it is no matter by itself, and it is nothing that "the ruling" could go back to.
import { ARM_NOUNS, BODY_NOUNS, SPEAKER_NOUNS, STATE_NOUNS } from '../../../lexicon/actor-nouns.ts'
import { AGENT_NOUNS } from '../../../lexicon/agent-nouns.ts'
import { PEOPLE_NOUNS } from '../../../lexicon/people-nouns.ts'
import { BELONGING_ROLES, LEADING_ROLES, REPRESENTING_ROLES } from '../../../lexicon/roles.ts'
import { GENERAL_PEOPLE } from '../../../lexicon/topic-words.ts'

const LISTS = [
  SPEAKER_NOUNS,
  BODY_NOUNS,
  STATE_NOUNS,
  ARM_NOUNS,
  PEOPLE_NOUNS,
  LEADING_ROLES,
  REPRESENTING_ROLES,
  BELONGING_ROLES,
  AGENT_NOUNS,
  GENERAL_PEOPLE,
]

/** @param lemma in lower case; "all countries", "prosecutors", "nobody", "the world" */
export const isSomebody = (lemma: string): boolean => LISTS.some(list => list.has(lemma))
