// Dates and times as ISO 8601 text.
import { fromEpochDay } from './calendar.ts'

export function formatDate(epochDay: number): string {
  const { year, month, day } = fromEpochDay(epochDay)
  return `${formatYear(year)}-${pad(month)}-${pad(day)}`
}

function formatYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0')
  if (year < 0) return `-${digits}`
  return year > 9999 ? `+${digits}` : digits
}

/** `12:31`, `12:31:14` or `12:31:14.645`: as many digits as the value needs. */
export function formatTime(nanoOfDay: number): string {
  const seconds = Math.floor(nanoOfDay / 1e9)
  const nanos = nanoOfDay - seconds * 1e9
  const text = `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}`
  if (seconds % 60 === 0 && nanos === 0) return text
  return `${text}:${pad(seconds % 60)}${formatFraction(nanos)}`
}

/** The digits after the point of a second, without trailing zeros; empty for none. */
export function formatFraction(nanos: number): string {
  return nanos === 0 ? '' : `.${String(nanos).padStart(9, '0').replace(/0+$/, '')}`
}

export function pad(number: number): string {
  return String(number).padStart(2, '0')
}
