// The main path of this stage: what the reader found in one article → who is who in it.
import type { Reading } from '../model.ts'
import { joinNames } from './identity/join.ts'
import { indexMentions } from './index-mentions.ts'
import { repairNames } from './names/repair.ts'
import { likeliest } from './coreference/choose.ts'
import type { Chooser } from './coreference/choose.ts'
import type { People } from './people.ts'
import { walkArticle } from './phrases/walk.ts'
import { resolvePlaceBodies } from './use/bodies-of-places.ts'
import { resolveConstituencies } from './use/constituencies.ts'
import { resolveMetonyms } from './use/metonyms.ts'
import { resolveSharedNames } from './use/shared-names.ts'
import { sortNames } from './use/sort.ts'

/** What a name stands for by its use, in this order. */
const USES = [resolveSharedNames, resolveConstituencies, resolvePlaceBodies, resolveMetonyms]

/** Decides which mentions mean the same person, organization, venue or event: names first, then nominals and pronouns in reading order; `choose` says what a pronoun stands for. */
export function resolveEntities(reading: Reading, choose: Chooser = likeliest): People {
  const names = repairNames(reading)
  const sorted = USES.reduce((entries, resolve) => resolve(entries, reading), sortNames(names, reading))
  const named = joinNames(sorted, reading)
  const { entities, mentions, actors } = walkArticle(reading, named, choose)
  return indexMentions(entities, [...named.mentions, ...mentions], actors)
}
