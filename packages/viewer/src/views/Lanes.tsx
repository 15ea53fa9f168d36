import { useStore } from '@nanostores/react'
import type { Dataset } from '../model/dataset.ts'
import type { Lanes as LanesData } from '../query/lanes.ts'
import { labelOf, type Statement } from '../query/statements.ts'
import { $view, select, selectEntity } from '../state/store.ts'
import { ACT, SIGN } from '../texts.ts'

/** A lane a holder, a column a day, a sign a position; each sign opens its sentence. */
export function Lanes({ data, lanes: { days, lanes } }: { data: Dataset; lanes: LanesData }) {
  return (
    <div className="lanes-scroll" tabIndex={0} role="region" aria-label="Lanes">
      <table className="lanes">
        <thead>
          <tr>
            <td />
            {days.map(day => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.map(({ holder, byDay }) => (
            <tr key={holder}>
              <th scope="row">
                <button type="button" className="entity-name" onClick={() => selectEntity(holder)}>
                  {labelOf(data, holder)}
                </button>
              </th>
              {days.map(day => (
                <td key={day}>
                  <span className="signs">
                    {(byDay.get(day) ?? []).map(statement => (
                      <Sign key={statement.claim.id} data={data} statement={statement} />
                    ))}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Sign({ data, statement: { holder, topic, side, claim } }: { data: Dataset; statement: Statement }) {
  const { selection } = useStore($view)
  const what = `${labelOf(data, holder)} ${claim.stance ? ACT[claim.stance.act] : ''} ${labelOf(data, topic)}: ${side}`
  const isChosen = selection?.kind === 'cell' && selection.holder === holder && selection.topic === topic
  return (
    <button
      type="button"
      className="polarity"
      data-polarity={side}
      aria-pressed={isChosen}
      aria-label={what}
      title={what}
      onClick={() => select({ kind: 'cell', holder, topic })}
    >
      {SIGN[side]}
    </button>
  )
}
