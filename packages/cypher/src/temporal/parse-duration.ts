// `P1Y2M10DT2H30M`, `P2W`, `PT0.75M`, `P-1D` and the alternative `P2012-02-02T14:37:21.545`.
import { Duration, approximateDuration } from './duration.ts'
import { invalid } from './parse.ts'

const amount = String.raw`([+-]?\d+(?:[.,]\d+)?)`
const units = new RegExp(
  `^([+-]?)P(?:${amount}Y)?(?:${amount}M)?(?:${amount}W)?(?:${amount}D)?(T(?:${amount}H)?(?:${amount}M)?(?:${amount}S)?)?$`,
  'i',
)
const alternative = /^([+-]?)P(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(?:[.,](\d{1,9}))?)?$/i

export function parseDuration(text: string): Duration {
  const match = units.exec(text)
  if (
    match !== null &&
    match.slice(2).some(group => group !== undefined && group.length > 1 - Number(/\d/.test(group)))
  )
    return fromUnits(match)
  const dated = alternative.exec(text)
  if (dated === null) throw invalid(text, 'duration')
  return fromDate(dated)
}

function fromUnits(match: RegExpExecArray): Duration {
  const sign = match[1] === '-' ? -1 : 1
  const texts = [2, 3, 4, 5, 7, 8, 9].map(group => (match[group] ?? '0').replace(',', '.'))
  if (texts.some(text => text.includes('.'))) return fromFractions(texts.map(text => sign * Number(text)))
  const [years = 0n, months = 0n, weeks = 0n, days = 0n, hours = 0n, minutes = 0n, seconds = 0n] = texts.map(
    text => BigInt(sign) * BigInt(text.replace('+', '')),
  )
  return new Duration({
    months: years * 12n + months,
    days: weeks * 7n + days,
    seconds: (hours * 60n + minutes) * 60n + seconds,
  })
}

function fromFractions(amounts: number[]): Duration {
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = amounts
  const wholeSeconds = Math.trunc(seconds)
  const nanos = Math.round((seconds - wholeSeconds) * 1e9)
  return approximateDuration({
    months: years * 12 + months,
    days: weeks * 7 + days,
    seconds: (hours * 60 + minutes) * 60 + wholeSeconds,
    nanos,
  })
}

function fromDate(match: RegExpExecArray): Duration {
  const sign = match[1] === '-' ? -1n : 1n
  const [years = 0n, months = 0n, days = 0n, hours = 0n, minutes = 0n, seconds = 0n] = match
    .slice(2, 8)
    .map(group => BigInt(group ?? 0))
  const nanos = BigInt((match[8] ?? '').padEnd(9, '0'))
  return new Duration({
    months: sign * (years * 12n + months),
    days: sign * days,
    seconds: sign * ((hours * 60n + minutes) * 60n + seconds),
    nanos: sign * nanos,
  })
}
