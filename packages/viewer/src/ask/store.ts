// A question against the Neo4j that the local server stands before: it opens a read-only session, explains first, and limits rows and time.
import type { Plain } from '@standpoint/cypher'
import { isRecord } from '../model/source.ts'
import { toAnswer, type Answer } from './answer.ts'
import { withEvidence } from './with-evidence.ts'

/** The address of the database, where the server has one. */
export function storeAddress(): string | undefined {
  return server()?.getAttribute('data-asks') ?? undefined
}

export class StoreTrouble extends Error {
  override name = 'StoreTrouble'
  readonly offset: number | undefined

  constructor(message: string, offset: number | undefined) {
    super(message)
    this.offset = offset
  }
}

/** @throws StoreTrouble with what the database says */
export async function askStore(question: string): Promise<Answer> {
  const widened = withEvidence(question)
  const start = performance.now()
  const found = widened && (await post(widened.question).catch(() => undefined))
  const { columns, rows, isCut } = found ?? (await post(question))
  const milliseconds = Math.round(performance.now() - start)
  return { ...toAnswer({ columns, rows }, found && widened?.column), isCut, milliseconds }
}

interface Found {
  columns: string[]
  rows: Plain[][]
  isCut: boolean
}

async function post(question: string): Promise<Found> {
  const token = server()?.getAttribute('content') ?? ''
  const response = await fetch('query', { method: 'POST', headers: { 'x-standpoint-token': token }, body: question })
  const value: unknown = await response.json().catch(() => undefined)
  if (!isRecord(value)) throw new StoreTrouble(`the server says ${response.status}`, undefined)
  if (!response.ok)
    throw new StoreTrouble(String(value['message']), typeof value['offset'] === 'number' ? value['offset'] : undefined)
  // The server writes what `queryNeo4j` gave.
  return value as unknown as Found
}

function server(): Element | null {
  return document.querySelector('meta[name="standpoint-live"]')
}
