// How the picture is laid out: the form is made from the layouts' own data.
import { useId } from 'react'
import {
  GROUPED,
  LAYOUT_NAMES,
  LAYOUTS,
  valuesOf,
  withValue,
  type LayoutChoice,
  type Parameter,
} from '../layout/layouts.ts'
import { arrange, showGroups, unpinAll } from '../state/store.ts'
import { count } from '../texts/count.ts'
import { TEXT } from '../texts/interface.ts'
import { LAYOUT } from '../texts/names.ts'
import { Menu } from './Menu.tsx'
import { usePart } from './use-part.ts'

export function LayoutMenu() {
  const layout = usePart(view => view.layout)
  const groups = usePart(view => view.groups)
  const pinned = usePart(view => view.pinned)
  const name = useId()
  const pins = Object.keys(pinned).length
  return (
    <Menu label={TEXT.layout} side="above">
      <fieldset className="layouts">
        <legend>{TEXT.layout}</legend>
        {LAYOUT_NAMES.map(item => (
          <label key={item}>
            <input
              type="radio"
              name={name}
              checked={item === layout.name}
              onChange={() => arrange({ name: item, values: {} })}
            />
            <span>
              {LAYOUT[item].label}
              <small>{LAYOUT[item].says}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {LAYOUTS[layout.name].map(parameter => (
        <ParameterRow key={`${layout.name} ${parameter.name}`} layout={layout} parameter={parameter} />
      ))}
      {GROUPED.includes(layout.name) && (
        <label className="check">
          <input type="checkbox" checked={groups} onChange={event => showGroups(event.target.checked)} />
          {TEXT.groups}
        </label>
      )}
      {pins > 0 && (
        <button type="button" className="plain" onClick={unpinAll}>
          {TEXT.unpinAll(count(pins, 'pinned node'))}
        </button>
      )}
    </Menu>
  )
}

function ParameterRow({ layout, parameter }: { layout: LayoutChoice; parameter: Parameter }) {
  const { name, least, most, step } = parameter
  const value = valuesOf(layout)[name] ?? parameter.first
  return (
    <label className="parameter">
      <span>{LAYOUT[layout.name].parameters[name] ?? name}</span>
      <input
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        onChange={event => arrange(withValue(layout, parameter, Number(event.target.value)))}
      />
      <output>{value}</output>
    </label>
  )
}
