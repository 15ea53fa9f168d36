// The live state and the acts that change it. Every act gives a new state; history.ts writes it into the address.
import { atom, computed } from 'nanostores'
import type { Standing } from '../layout/positions.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Difference } from '../model/difference.ts'
import { shortKey } from '../model/short-key.ts'
import { knownOn } from '../query/known-data.ts'
import type { StanceOptions } from './stance-options.ts'
import {
  FIRST_LIMIT,
  FIRST_VIEW,
  toggleFilter,
  type FacetName,
  type Selection,
  type ViewName,
  type ViewState,
} from './view.ts'

export const $view = atom<ViewState>(FIRST_VIEW)
/** The graph as it was loaded. */
export const $loaded = atom<Dataset | undefined>(undefined)
const $known = computed($view, state => state.known)
/** The graph as everything shows it: whole, or as it was known on a day. */
export const $data = computed([$loaded, $known], (data, day): Dataset | undefined =>
  data && day ? knownOn(data, day) : data,
)
/** The entity under the pointer or the walking focus; not part of a link. */
export const $hovered = atom<string | undefined>(undefined)
/** Where everything stands and in which group; undefined until it is found. */
export const $standing = atom<Standing | undefined>(undefined)
/** What the last rebuild changed. */
export const $difference = atom<Difference | undefined>(undefined)
/** What the live region says. */
export const $said = atom('')

function change(part: Partial<ViewState>): void {
  $view.set({ ...$view.get(), ...part })
}

export function select(selection: Selection | undefined): void {
  change({ selection })
}

export function selectEntity(key: string): void {
  select({ kind: 'entity', key })
}

export function selectLine(id: string): void {
  select({ kind: 'line', id })
}

export function openView(view: ViewName): void {
  change({ view, camera: undefined, reading: undefined })
}

export function toggle(facet: FacetName, value: string): void {
  change({ filters: toggleFilter($view.get().filters, facet, value) })
}

export function clearFilters(): void {
  change({ filters: {}, days: undefined })
}

export function showDays(days: [string, string] | undefined): void {
  change({ days })
}

/** As known on a day; all of it without one. */
export function showKnown(known: string | undefined): void {
  change({ known })
}

export function setStances(part: Partial<StanceOptions>): void {
  change({ stances: { ...$view.get().stances, ...part } })
}

/** Opens the questions with this one asked. */
export function askQuestion(question: string): void {
  change({ view: 'ask', question, reading: undefined })
}

export function showAll(all: boolean): void {
  change({ limit: all ? 0 : FIRST_LIMIT, camera: undefined })
}

export function toggleExpanded(key: string): void {
  const { expanded } = $view.get()
  change({ expanded: expanded.includes(key) ? expanded.filter(item => item !== key) : [...expanded, key] })
}

export function hide(key: string): void {
  change({ hidden: [...$view.get().hidden, key], selection: undefined })
}

export function showHidden(): void {
  change({ hidden: [] })
}

/** Shows only these in the picture; none shows all again. Held by short keys, so that the link stays short. */
export function showOnly(keys: string[]): void {
  change({ only: keys.map(shortKey), view: 'graph', camera: undefined })
}

export function focusOn(key: string | undefined, depth = 1): void {
  change({ ego: key === undefined ? undefined : { key, depth }, camera: undefined })
}

export function read(article: string, start: number, end: number): void {
  change({ reading: { article, start, end } })
}

export function closeReader(): void {
  change({ reading: undefined })
}

export function moveCamera(camera: ViewState['camera']): void {
  change({ camera })
}

export function setTheme(theme: ViewState['theme']): void {
  change({ theme })
}

export function arrange(layout: ViewState['layout']): void {
  change({ layout, camera: undefined })
}

export function showGroups(groups: boolean): void {
  change({ groups })
}

/** Puts an entity there, in whole pixels of the picture, and keeps it there. */
export function pin(key: string, [x, y]: readonly [number, number]): void {
  change({ pinned: { ...$view.get().pinned, [key]: [Math.round(x), Math.round(y)] } })
}

export function unpin(key: string): void {
  const { [key]: _, ...others } = $view.get().pinned
  change({ pinned: others })
}

export function unpinAll(): void {
  change({ pinned: {} })
}
