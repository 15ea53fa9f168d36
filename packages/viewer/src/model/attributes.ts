// Typed reads of attributes: a missing or mistyped attribute becomes its harmless default, here and nowhere else.
import { isRecord, type Attributes } from './source.ts'
import type { Evidence, MentionForm } from '@standpoint/extractor/model'

/** One mention of an entity, with why it was counted to it. */
export interface Mention extends Evidence {
  form: MentionForm
  reason: string
}

export function textOf(attributes: Attributes, name: string): string | undefined {
  const value = attributes[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function numberOf(attributes: Attributes, name: string): number {
  const value = attributes[name]
  return typeof value === 'number' ? value : 0
}

export function textsOf(attributes: Attributes, name: string): string[] {
  const value = attributes[name]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** One of a list of words, else the first of them. */
export function oneOf<Word extends string>(attributes: Attributes, name: string, words: readonly [Word, ...Word[]]): Word {
  return words.find((word) => word === attributes[name]) ?? words[0]
}

export function evidenceOf(attributes: Attributes): Evidence[] {
  const value = attributes['evidence']
  return Array.isArray(value) ? value.flatMap(evidence) : []
}

export function mentionsOf(attributes: Attributes): Mention[] {
  const value = attributes['mentions']
  return Array.isArray(value) ? value.flatMap(mention) : []
}

function evidence(value: unknown): Evidence[] {
  if (!isRecord(value)) return []
  const { article, start, end, text } = value
  if (typeof article !== 'string' || typeof text !== 'string') return []
  if (typeof start !== 'number' || typeof end !== 'number') return []
  return [{ article, start, end, text }]
}

function mention(value: unknown): Mention[] {
  if (!isRecord(value)) return []
  const form = oneOf(value, 'form', ['name', 'nominal', 'pronoun'])
  return evidence(value).map((span) => ({ ...span, form, reason: textOf(value, 'reason') ?? '' }))
}
