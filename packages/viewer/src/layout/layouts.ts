// The layouts to choose from, as data: the form is made from this, the address holds it, and places.ts does it.

export const LAYOUT_NAMES = ['springs', 'islands', 'rings', 'columns'] as const
export type LayoutName = (typeof LAYOUT_NAMES)[number]

/** Layouts that keep groups together; in the others their grounds would lie across each other. */
export const GROUPED: readonly LayoutName[] = ['springs', 'islands']

export interface Parameter {
  name: string
  least: number
  most: number
  step: number
  first: number
}

const ROOM: Parameter = { name: 'room', least: 0.5, most: 2, step: 0.1, first: 1 }

export const LAYOUTS: Record<LayoutName, readonly Parameter[]> = {
  springs: [
    { name: 'groups', least: 0, most: 4, step: 0.5, first: 2 },
    { name: 'gravity', least: 0.1, most: 3, step: 0.1, first: 0.8 },
    ROOM,
  ],
  islands: [{ name: 'gap', least: 0, most: 200, step: 10, first: 70 }, ROOM],
  rings: [{ name: 'step', least: 80, most: 320, step: 10, first: 150 }, ROOM],
  columns: [{ name: 'rows', least: 10, most: 60, step: 2, first: 24 }, ROOM],
}

/** A layout with what was changed of its parameters. */
export interface LayoutChoice {
  name: LayoutName
  values: Readonly<Record<string, number>>
}

export const FIRST_LAYOUT: LayoutChoice = { name: 'springs', values: {} }

/** Every parameter of the chosen layout with its value in force, within its bounds. */
export function valuesOf({ name, values }: LayoutChoice): Record<string, number> {
  const inForce = LAYOUTS[name].map(parameter => {
    const value = values[parameter.name] ?? parameter.first
    return [parameter.name, Math.min(Math.max(value, parameter.least), parameter.most)]
  })
  return Object.fromEntries(inForce)
}

/** The choice with one value changed; a value as at first is not kept. */
export function withValue({ name, values }: LayoutChoice, parameter: Parameter, value: number): LayoutChoice {
  const { [parameter.name]: _, ...others } = values
  return { name, values: value === parameter.first ? others : { ...others, [parameter.name]: value } }
}
