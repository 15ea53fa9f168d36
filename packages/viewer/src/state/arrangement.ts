// The part of the address that says how the picture is arranged: layout, groups, pins.
import { FIRST_LAYOUT, LAYOUT_NAMES, LAYOUTS, type LayoutChoice } from '../layout/layouts.ts'
import type { ViewState } from './view.ts'

type Arrangement = Pick<ViewState, 'layout' | 'groups' | 'pinned'>

export function writeArrangement({ layout, groups, pinned }: Arrangement): [string, string][] {
  const values = Object.entries(layout.values).map(([name, value]) => `${name}=${value}`)
  const isFirst = layout.name === FIRST_LAYOUT.name && values.length === 0
  return [
    ...(isFirst ? [] : [['layout', [layout.name, ...values].join(';')] satisfies [string, string]]),
    ...(groups ? [] : [['groups', 'off'] satisfies [string, string]]),
    ...Object.entries(pinned).map(([key, [x, y]]): [string, string] => ['pin', `${x},${y}:${key}`]),
  ]
}

export function readArrangement(parts: URLSearchParams): Arrangement {
  return {
    layout: readLayout(parts.get('layout')),
    groups: parts.get('groups') !== 'off',
    pinned: Object.fromEntries(parts.getAll('pin').flatMap(readPin)),
  }
}

function readLayout(text: string | null): LayoutChoice {
  const [chosen, ...values] = (text ?? '').split(';')
  const name = LAYOUT_NAMES.find(known => known === chosen)
  if (!name) return FIRST_LAYOUT
  const known = values.flatMap((part): [string, number][] => {
    const [parameter = '', value] = part.split('=')
    const isKnown = LAYOUTS[name].some(item => item.name === parameter) && value && Number.isFinite(Number(value))
    return isKnown ? [[parameter, Number(value)]] : []
  })
  return { name, values: Object.fromEntries(known) }
}

function readPin(text: string): [string, [number, number]][] {
  const [, x, y, key] = /^(-?\d+),(-?\d+):(.+)$/su.exec(text) ?? []
  return key ? [[key, [Number(x), Number(y)]]] : []
}
