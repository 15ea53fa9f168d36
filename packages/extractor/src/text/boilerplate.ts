// What in a text is not the article.
import type { Article } from '../model.ts'
import type { Draft, Metadata } from './draft.ts'

export function findBoilerplate(_text: string, frame: Draft['frame'], _metadata: Metadata): Article['boilerplate'] {
  return [...frame]
}
