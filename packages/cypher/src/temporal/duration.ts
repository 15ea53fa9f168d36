// Durations keep months, days and seconds apart, because their lengths differ; 64-bit wide like Neo4j's.
import { formatFraction } from './format.ts'

const nanosPerSecond = 1_000_000_000

export interface DurationParts {
  months?: bigint
  days?: bigint
  seconds?: bigint
  nanos?: bigint
}

export class Duration {
  readonly kind = 'duration'
  readonly months: bigint
  readonly days: bigint
  readonly seconds: bigint
  /** 0 to 999,999,999; the sign of the time part is in `seconds`. */
  readonly nanos: number

  constructor({ months = 0n, days = 0n, seconds = 0n, nanos = 0n }: DurationParts) {
    const rest = ((nanos % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n
    this.months = months
    this.days = days
    this.seconds = seconds + (nanos - rest) / 1_000_000_000n
    this.nanos = Number(rest)
  }

  toString(): string {
    const date = part(this.months / 12n, 'Y') + part(this.months % 12n, 'M') + part(this.days, 'D')
    const time = this.timeText()
    if (date === '' && time === '') return 'PT0S'
    return `P${date}${time === '' ? '' : `T${time}`}`
  }

  private timeText(): string {
    const negative = this.seconds < 0n
    const carried = negative && this.nanos > 0
    const seconds = carried ? this.seconds + 1n : this.seconds
    const nanos = carried ? nanosPerSecond - this.nanos : this.nanos
    const rest = seconds % 60n
    const text = part(seconds / 3600n, 'H') + part((seconds / 60n) % 60n, 'M')
    if (rest === 0n && nanos === 0) return text
    return `${text}${negative ? '-' : ''}${rest < 0n ? -rest : rest}${formatFraction(nanos)}S`
  }

  identity(): string {
    return `${this.months}/${this.days}/${this.seconds}/${this.nanos}`
  }
}

function part(amount: bigint, unit: string): string {
  return amount === 0n ? '' : `${amount}${unit}`
}

const secondsPerMonth = 2_629_746
const secondsPerDay = 86_400

/** Fractions of larger units fall into smaller ones: a month is 30.436875 days on average, a day 24 hours. */
export function approximateDuration(parts: { months: number; days: number; seconds: number; nanos: number }): Duration {
  const months = Math.trunc(parts.months)
  const days = parts.days + ((parts.months - months) * secondsPerMonth) / secondsPerDay
  const wholeDays = Math.trunc(days)
  const seconds = parts.seconds + (days - wholeDays) * secondsPerDay
  const wholeSeconds = Math.trunc(seconds)
  const nanos = Math.trunc(parts.nanos + (seconds - wholeSeconds) * nanosPerSecond)
  return new Duration({
    months: BigInt(months),
    days: BigInt(wholeDays),
    seconds: BigInt(wholeSeconds),
    nanos: BigInt(nanos),
  })
}
