// The proleptic Gregorian calendar on day numbers (day 0 is 1970-01-01), with ISO weeks, quarters and ordinal days.
// Years reach ±999,999,999 as in Java, which is further than JavaScript's Date or Temporal go.

export interface CivilDate {
  year: number
  month: number
  day: number
}

/** Day number of a civil date (Howard Hinnant's days_from_civil). */
export function toEpochDay({ year, month, day }: CivilDate): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** Civil date of a day number (Howard Hinnant's civil_from_days). */
export function fromEpochDay(epochDay: number): CivilDate {
  const days = epochDay + 719468
  const era = Math.floor(days / 146097)
  const dayOfEra = days - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export function addMonths(epochDay: number, months: number): number {
  const { year, month, day } = fromEpochDay(epochDay)
  const count = year * 12 + (month - 1) + months
  const newYear = Math.floor(count / 12)
  const newMonth = count - newYear * 12 + 1
  return toEpochDay({ year: newYear, month: newMonth, day: Math.min(day, daysInMonth(newYear, newMonth)) })
}

/** 1 for Monday to 7 for Sunday. */
export function weekDay(epochDay: number): number {
  return ((((epochDay + 3) % 7) + 7) % 7) + 1
}

export function ordinalDay(epochDay: number): number {
  const { year } = fromEpochDay(epochDay)
  return epochDay - toEpochDay({ year, month: 1, day: 1 }) + 1
}

export function dayOfQuarter(epochDay: number): number {
  const { year, month } = fromEpochDay(epochDay)
  return epochDay - toEpochDay({ year, month: firstMonthOfQuarter(quarterOf(month)), day: 1 }) + 1
}

export function quarterOf(month: number): number {
  return Math.ceil(month / 3)
}

export function firstMonthOfQuarter(quarter: number): number {
  return quarter * 3 - 2
}

/** The Monday of week 1, the week with the year's first Thursday. */
export function firstWeekStart(weekYear: number): number {
  const fourth = toEpochDay({ year: weekYear, month: 1, day: 4 })
  return fourth - weekDay(fourth) + 1
}

export function weekYearOf(epochDay: number): number {
  return fromEpochDay(epochDay - weekDay(epochDay) + 4).year
}

export function weekOf(epochDay: number): number {
  return Math.floor((epochDay - firstWeekStart(weekYearOf(epochDay))) / 7) + 1
}
