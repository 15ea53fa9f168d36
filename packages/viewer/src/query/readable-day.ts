// ISO days as people read them; months and years as they are told.

/** `Mon 10 Jan`; `December 2021` for a month, `2010` for a year. */
export function readableDay(day: string): string {
  if (day.length === 4) return day
  const date = new Date(`${day.padEnd(10, '-01')}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  const form: Intl.DateTimeFormatOptions =
    day.length < 10 ? { month: 'long', year: 'numeric' } : { weekday: 'short', day: 'numeric', month: 'short' }
  return date.toLocaleDateString('en-GB', { ...form, timeZone: 'UTC' })
}

/** `10 Jan`; `Dec 2021` for a month, `2010` for a year. */
export function shortDay(day: string): string {
  if (day.length === 4) return day
  const date = new Date(`${day.padEnd(10, '-01')}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  const form: Intl.DateTimeFormatOptions =
    day.length < 10 ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' }
  return date.toLocaleDateString('en-GB', { ...form, timeZone: 'UTC' })
}
