// The steps that turn what the reader found into the names of the article, one rule a file, in this order.
import type { Reading } from '../../model.ts'
import { addAcronyms } from './acronyms.ts'
import { joinPartners } from './ampersand.ts'
import { addServed } from './before-roles.ts'
import { collectNames } from './collect.ts'
import { placeDatelines } from './datelines.ts'
import { dropDefinedNouns } from './defined-nouns.ts'
import { describeNames } from './described.ts'
import { dropOthers } from './drop.ts'
import { extendNames } from './extended.ts'
import { addLeaders } from './governments.ts'
import { addHeadedNames } from './headed-names.ts'
import { tameHeadlines } from './headline.ts'
import { joinNames } from './join.ts'
import { addKnownNames } from './known-names.ts'
import type { Name, Repair } from './name.ts'
import { settleNamesakes } from './namesakes.ts'
import { followPeers } from './peers.ts'
import { addSecondOccurrences } from './second-occurrences.ts'
import { addSides } from './sides.ts'
import { splitNames } from './split.ts'
import { trimNames } from './trim.ts'

const STEPS: readonly Repair[] = [
  placeDatelines,
  splitNames,
  trimNames,
  joinNames,
  joinPartners,
  addKnownNames,
  trimNames,
  addHeadedNames,
  extendNames,
  tameHeadlines,
  addSides,
  dropOthers,
  addAcronyms,
  dropDefinedNouns,
  addLeaders,
  addServed,
  describeNames,
  followPeers,
  settleNamesakes,
  addSecondOccurrences,
]

/** Names in order of place; none overlaps another. */
export function repairNames(reading: Reading): Name[] {
  return STEPS.reduce<Name[]>((names, step) => step(names, reading), collectNames(reading))
}
