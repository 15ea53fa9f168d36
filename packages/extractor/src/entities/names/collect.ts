// The names that the reader found, without dates and without those that it hardly believes in.
import type { Reading } from '../../model.ts'
import { knownName } from '../lookup/known.ts'
import { kindsOf } from '../lookup/kinds.ts'
import { isAcronym } from '../spelling.ts'
import { byPlace, textOf } from './name.ts'
import type { Name } from './name.ts'

/** Below this probability a name must look like one: a head word ("Center for …"), an acronym or a listed name. */
const DOUBTFUL = 0.4

/** Below this one nothing helps. */
const UNLIKELY = 0.2

export function collectNames(reading: Reading): Name[] {
  return reading.sentences
    .flatMap(({ index, names }) =>
      names.flatMap(({ label, from, to, probability }): Name[] =>
        label === 'date' ? [] : [{ sentence: index, from, to, label, probability }],
      ),
    )
    .filter(
      name => name.probability >= DOUBTFUL || (name.probability >= UNLIKELY && looksLikeName(textOf(reading, name))),
    )
    .sort(byPlace)
}

function looksLikeName(text: string): boolean {
  if (isAcronym(text) || knownName(text)) return true
  return /\s/.test(text) && kindsOf(text).organization !== undefined
}
