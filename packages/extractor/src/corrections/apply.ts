// Corrections replayed over what was read, in the order of their lines. One that no longer applies is reported, never dropped.
import type { Knowledge } from '../graph/knowledge.ts'
import type { Issue } from '../model.ts'
import { addAlias, hide, rename, retype, setDate } from './attributes.ts'
import type { Correction } from './correction.ts'
import {
  closeDraft,
  type Correctable,
  type Draft,
  type Lost,
  openDraft,
  type Refusal,
  type Surroundings,
} from './draft.ts'
import { merge } from './identity.ts'
import type { Corrections } from './read.ts'
import { split } from './split.ts'
import { markWrong } from './wrong.ts'

export interface Corrected extends Lost, Omit<Knowledge, 'articles'> {
  issues: Issue[]
}

/** All of a small corpus corrected, in memory. */
export function applyCorrections(
  knowledge: Knowledge,
  corrections: Corrections,
  textOf: Surroundings['textOf'],
): { knowledge: Knowledge; issues: Issue[] } {
  const articles = new Set(knowledge.articles.flatMap(({ key, path, paths = [path] }) => [key, ...paths]))
  const around = { textOf, categoryOf: () => undefined }
  const { issues, lost: _lost, ...corrected } = correct({ ...knowledge, articles }, corrections, around)
  return { knowledge: corrections.entries.length ? { ...corrected, articles: knowledge.articles } : knowledge, issues }
}

/** @param part of a corpus that holds all that the corrections touch */
export function correct(part: Correctable, { path, entries, issues }: Corrections, around: Surroundings): Corrected {
  const draft = openDraft(part, around)
  const refused = entries.flatMap(({ correction, says, line }) => {
    const refusal = apply(draft, correction)
    return refusal === undefined ? [] : [withoutEffect(path, `line ${line}: ${says}: ${refusal}`)]
  })
  return { ...closeDraft(draft, part), issues: [...issues, ...refused] }
}

function apply(draft: Draft, correction: Correction): Refusal {
  if ('merge' in correction) return merge(draft, correction.merge)
  if ('split' in correction) return split(draft, correction)
  if ('rename' in correction) return rename(draft, correction)
  if ('retype' in correction) return retype(draft, correction)
  if ('hide' in correction) return hide(draft, correction.hide)
  if ('alias' in correction) return addAlias(draft, correction)
  if ('date' in correction) return setDate(draft, correction)
  return markWrong(draft, correction)
}

const withoutEffect = (path: string, message: string): Issue => ({
  rule: 'correction-without-effect',
  level: 'warning',
  path,
  message,
  cure: 'The sources may have changed. Adapt the line to what is in the graph now, or delete it.',
})
