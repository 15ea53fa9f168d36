import { useState, type FormEvent } from 'react'
import { CORRECT_TEXT } from '../../texts/corrections.ts'
import type { CorrectProps } from './Corrections.tsx'

/** The days of an event, as precise as they are known: a day, a month or a year. */
export function DaysForm({ entity, isBusy, send }: CorrectProps) {
  const [start, setStart] = useState(entity.start ?? '')
  const [end, setEnd] = useState(entity.end ?? '')
  const set = (event: FormEvent): void => {
    event.preventDefault()
    if (start.trim()) send({ date: entity.key, start: start.trim(), ...(end.trim() ? { end: end.trim() } : {}) })
  }
  const field = (label: string, value: string, change: (text: string) => void) => (
    <input
      className="field"
      type="text"
      pattern="\d{4}(-\d\d){0,2}"
      placeholder="2022-01-10"
      value={value}
      aria-label={label}
      title={label}
      onChange={event => change(event.target.value)}
    />
  )
  return (
    <form onSubmit={set} className="correct-row">
      {field(CORRECT_TEXT.first, start, setStart)}
      {field(CORRECT_TEXT.last, end, setEnd)}
      <button type="submit" disabled={isBusy}>
        {CORRECT_TEXT.days}
      </button>
    </form>
  )
}
