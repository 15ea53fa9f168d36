// The names that the reader found, without dates and without those that it hardly believes in.
import type { Reading } from '../../model.ts'
import { byPlace } from './name.ts'
import type { Name } from './name.ts'

/** Below this probability a name must be confirmed by a list or by another occurrence. */
const DOUBTFUL = 0.4

export function collectNames(reading: Reading): Name[] {
  return reading.sentences
    .flatMap(({ index, names }) =>
      names.flatMap(({ label, from, to, probability }): Name[] =>
        label === 'date' || probability < DOUBTFUL ? [] : [{ sentence: index, from, to, label, probability }],
      ),
    )
    .sort(byPlace)
}
