// ViewState ↔ the part of the address behind `#`: every state is a link. Unknown or broken parts are left out, never thrown.
import { isShort, joinShort, splitShort } from '../model/short-key.ts'
import { readArrangement, writeArrangement } from './arrangement.ts'
import { readOptions, writeOptions } from './stance-options.ts'
import { FACETS, FIRST_VIEW, VIEWS, type Camera, type Filters, type Selection, type ViewState } from './view.ts'

/** The shortest address of a state: what is as at first is not written. */
export function toAddress(state: ViewState): string {
  const parts = new URLSearchParams()
  const set = (name: string, value: string | undefined): void => {
    if (value) parts.set(name, value)
  }
  set('view', state.view === FIRST_VIEW.view ? undefined : state.view)
  set('select', writeSelection(state.selection))
  for (const facet of FACETS) for (const value of state.filters[facet] ?? []) parts.append(`f.${facet}`, value)
  set('days', state.days?.join('..'))
  set('known', state.known)
  writeOptions(parts, state.stances)
  set('ask', state.question)
  set('limit', state.limit === FIRST_VIEW.limit ? undefined : String(state.limit))
  for (const key of state.expanded) parts.append('expand', key)
  for (const key of state.hidden) parts.append('hide', key)
  set('only', joinShort(state.only.filter(isShort)))
  for (const key of state.only) if (!isShort(key)) parts.append('only', key)
  set('ego', state.ego && `${state.ego.depth}:${state.ego.key}`)
  set('read', state.reading && `${state.reading.article}:${state.reading.start}-${state.reading.end}`)
  set('camera', state.camera && [state.camera.x, state.camera.y, state.camera.ratio].map(short).join(','))
  for (const [name, value] of writeArrangement(state)) parts.append(name, value)
  set('theme', state.theme === FIRST_VIEW.theme ? undefined : state.theme)
  return parts.size === 0 ? '' : `#${parts}`
}

/** Reads an address; `#` in front or not. */
export function fromAddress(address: string): ViewState {
  const parts = new URLSearchParams(address.replace(/^#/, ''))
  const limit = Number(parts.get('limit') ?? FIRST_VIEW.limit)
  const theme = parts.get('theme')
  return {
    view: VIEWS.find(name => name === parts.get('view')) ?? FIRST_VIEW.view,
    selection: readSelection(parts.get('select')),
    filters: readFilters(parts),
    days: readDays(parts.get('days')),
    known: readDay(parts.get('known')),
    stances: readOptions(parts),
    question: parts.get('ask') ?? '',
    limit: Number.isInteger(limit) && limit >= 0 ? limit : FIRST_VIEW.limit,
    expanded: parts.getAll('expand'),
    hidden: parts.getAll('hide'),
    only: parts.getAll('only').flatMap(splitShort),
    ego: readEgo(parts.get('ego')),
    reading: readReading(parts.get('read')),
    camera: readCamera(parts.get('camera')),
    ...readArrangement(parts),
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
  }
}

function writeSelection(selection: Selection | undefined): string | undefined {
  switch (selection?.kind) {
    case undefined:
      return undefined
    case 'entity':
      return `entity:${selection.key}`
    case 'line':
      return `line:${selection.id}`
    case 'pair':
      return `pair:${selection.holders.join('~')}`
    case 'cell':
      return `cell:${[selection.holder, selection.topic, selection.wording].filter(Boolean).join('~')}`
    case 'path':
      return `path:${selection.from}~${selection.to}${selection.shortest ? '~shortest' : ''}`
  }
}

function readSelection(text: string | null): Selection | undefined {
  const [, kind, rest] = /^(\w+):(.+)$/su.exec(text ?? '') ?? []
  if (!rest) return undefined
  if (kind === 'entity') return { kind, key: rest }
  if (kind === 'line') return { kind, id: rest }
  const [first, second, third] = rest.split('~')
  if (!first || !second) return undefined
  if (kind === 'pair') return { kind, holders: [first, second] }
  if (kind === 'cell') return { kind, holder: first, topic: second, ...(third ? { wording: third } : {}) }
  if (kind !== 'path') return undefined
  return { kind, from: first, to: second, ...(third === 'shortest' ? { shortest: true } : {}) }
}

function readFilters(parts: URLSearchParams): Filters {
  const filters: Filters = {}
  for (const facet of FACETS) {
    const values = parts.getAll(`f.${facet}`)
    if (values.length > 0) filters[facet] = values.toSorted()
  }
  return filters
}

function readDays(text: string | null): [string, string] | undefined {
  const [, first, last] = /^(\d{4}(?:-\d\d){0,2})\.\.(\d{4}(?:-\d\d){0,2})$/.exec(text ?? '') ?? []
  return first && last ? [first, last] : undefined
}

function readDay(text: string | null): string | undefined {
  return /^\d{4}(?:-\d\d){0,2}$/.test(text ?? '') ? (text ?? undefined) : undefined
}

function readEgo(text: string | null): ViewState['ego'] {
  const [, depth, key] = /^([1-4]):(.+)$/su.exec(text ?? '') ?? []
  return key ? { key, depth: Number(depth) } : undefined
}

function readReading(text: string | null): ViewState['reading'] {
  const [, article, start, end] = /^(.+):(\d+)-(\d+)$/su.exec(text ?? '') ?? []
  return article ? { article, start: Number(start), end: Number(end) } : undefined
}

function readCamera(text: string | null): Camera | undefined {
  const [x, y, ratio] = (text ?? '').split(',').map(Number)
  const isCamera = [x, y, ratio].every(value => Number.isFinite(value)) && Number(ratio) > 0
  return isCamera ? { x: Number(x), y: Number(y), ratio: Number(ratio) } : undefined
}

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
