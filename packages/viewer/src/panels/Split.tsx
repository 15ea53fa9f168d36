import { POLARITY, SIGN } from '../texts/claims.ts'

const SIDES = ['for', 'against', 'neutral'] as const

/** How many positions are for, against and neutral: a bar with its numbers. */
export function Split({ shown }: { shown: Record<(typeof SIDES)[number], number> }) {
  return (
    <p className="split">
      {SIDES.filter(side => shown[side] > 0).map(side => (
        <span key={side} data-polarity={side} style={{ flexGrow: shown[side] }}>
          {SIGN[side]} {shown[side]} {POLARITY[side]}
        </span>
      ))}
    </p>
  )
}
