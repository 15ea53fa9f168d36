// A lane a holder, a column a day, a sign a position; a lane opens into a strip a topic that flags where the holder changed side.
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { moveByArrows } from '../a11y/grid-keys.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Lane, Lanes as LanesData, Strip } from '../query/lanes.ts'
import { readableDay } from '../query/readable-day.ts'
import { labelOf, type Statement } from '../query/statements.ts'
import { $plainYear } from '../state/derived.ts'
import { $view, select, selectEntity } from '../state/store.ts'
import { ACT, SIGN } from '../texts/claims.ts'
import { STANCE_TEXT } from '../texts/stances.ts'

export function Lanes({ data, lanes: { days, lanes } }: { data: Dataset; lanes: LanesData }) {
  const plain = useStore($plainYear)
  return (
    <section aria-label={STANCE_TEXT.lanes}>
      <h3>{STANCE_TEXT.lanes}</h3>
      <div className="lanes-scroll" tabIndex={0} role="region" aria-label={STANCE_TEXT.lanes}>
        <table className="lanes" onKeyDown={moveByArrows}>
          <thead>
            <tr>
              <td />
              {days.map(day => (
                <th key={day} scope="col">
                  {readableDay(day, plain)}
                </th>
              ))}
            </tr>
          </thead>
          {lanes.map(lane => (
            <LaneRows key={lane.holder} data={data} days={days} lane={lane} />
          ))}
        </table>
      </div>
    </section>
  )
}

interface LaneProps {
  data: Dataset
  days: readonly string[]
  lane: Lane
}

function LaneRows({ data, days, lane: { holder, byDay, strips } }: LaneProps) {
  const [isOpen, setOpen] = useState(false)
  const label = labelOf(data, holder)
  const changes = strips.filter(strip => strip.changes.size > 0).length
  return (
    <tbody data-open={isOpen || undefined}>
      <tr>
        <th scope="row">
          <span className="lane-name">
            <button
              type="button"
              className="twist"
              aria-expanded={isOpen}
              aria-label={STANCE_TEXT.openTopics(label)}
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen ? '▾' : '▸'}
            </button>
            <button type="button" className="entity-name" onClick={() => selectEntity(holder)}>
              {label}
            </button>
            {changes > 0 && (
              <span className="flag" role="img" aria-label={STANCE_TEXT.changed} title={STANCE_TEXT.changed}>
                ⇄
              </span>
            )}
          </span>
        </th>
        {days.map(day => (
          <td key={day}>{!isOpen && <Signs data={data} statements={byDay.get(day) ?? []} />}</td>
        ))}
      </tr>
      {isOpen &&
        strips.map(strip => <StripRow key={strip.topic} data={data} days={days} holder={holder} strip={strip} />)}
    </tbody>
  )
}

interface StripProps {
  data: Dataset
  days: readonly string[]
  holder: string
  strip: Strip
}

function StripRow({ data, days, holder, strip: { topic, byDay, changes } }: StripProps) {
  return (
    <tr className="strip" data-changed={changes.size > 0 || undefined}>
      <th scope="row">
        <button type="button" className="entity-name" onClick={() => select({ kind: 'cell', holder, topic })}>
          {labelOf(data, topic)}
        </button>
      </th>
      {days.map(day => (
        <td key={day}>
          <span className="signs">
            {changes.has(day) && (
              <span className="flag" role="img" aria-label={STANCE_TEXT.changed} title={STANCE_TEXT.changed}>
                ⇄
              </span>
            )}
            <Signs data={data} statements={byDay.get(day) ?? []} />
          </span>
        </td>
      ))}
    </tr>
  )
}

function Signs({ data, statements }: { data: Dataset; statements: readonly Statement[] }) {
  if (statements.length === 0) return null
  return (
    <span className="signs">
      {statements.map(statement => (
        <Sign key={statement.claim.id} data={data} statement={statement} />
      ))}
    </span>
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
