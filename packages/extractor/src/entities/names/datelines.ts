// Names in a dateline are where it was filed: "JULIAN, Calif., Oct. 30 -" is no person, whatever the name may be elsewhere.
import type { Reading } from '../../model.ts'
import { datelineEnd } from '../../text/datelines.ts'
import { sentenceOf, type Name, type Repair } from './name.ts'

export const placeDatelines: Repair = (names, reading) =>
  names.map(name =>
    name.from === 0 && name.label !== 'state' && isDateline(reading, name)
      ? { ...name, label: 'venue' as const, rule: 'dateline' }
      : name,
  )

function isDateline(reading: Reading, name: Name): boolean {
  const sentence = sentenceOf(reading, name)
  if (!sentence) return false
  // The text after it is what makes a dash the end of a dateline.
  const paragraph = { start: sentence.start, end: reading.article.text.length }
  return datelineEnd(reading.article.text, paragraph) === sentence.end
}
