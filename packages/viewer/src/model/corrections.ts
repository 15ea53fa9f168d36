// What a reader corrects is written by the local server that stands behind the page; a static page has none and offers none.
import type { EntityCategory } from './dataset.ts'

/** Words with what stands around them, as in the Web Annotation model. */
export interface QuoteInPlace {
  exact: string
  prefix: string
  suffix: string
}

export type RetypeCategory = Exclude<EntityCategory, 'topic'>

export type Correction =
  | { merge: string[] }
  | { split: string; quotes: QuoteInPlace[]; as: string }
  | { rename: string; label: string }
  | { retype: string; category: RetypeCategory; kind?: string }
  | { hide: string }
  | { alias: string; add: string }
  | { date: string; start: string; end?: string }
  | { wrong: string; quote?: string }

export function canCorrect(): boolean {
  return server()?.hasAttribute('data-corrects') ?? false
}

/** Resolves when the graph was built anew. @throws Error with the server's reason */
export function correct(correction: Correction): Promise<void> {
  return post('corrections', correction)
}

export function takeBack(): Promise<void> {
  return post('corrections/undo', {})
}

async function post(path: string, body: unknown): Promise<void> {
  const token = server()?.getAttribute('content') ?? ''
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'x-standpoint-token': token },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(await response.text())
}

function server(): Element | null {
  return document.querySelector('meta[name="standpoint-live"]')
}
