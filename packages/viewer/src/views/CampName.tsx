import type { Dataset } from '../model/dataset.ts'
import type { Camp } from '../query/camps.ts'
import { labelOf } from '../query/statements.ts'
import { SIGN } from '../texts/claims.ts'
import { STANCE_TEXT } from '../texts/stances.ts'

/** A camp by what its members share: "+ de-escalation, − denial of proposals". */
export function CampName({ data, camp, most = 3 }: { data: Dataset; camp: Camp; most?: number }) {
  return (
    <span className="camp-name">
      {camp.shared.slice(0, most).map(({ topic, side, pairs }) => (
        <span key={`${topic}${side}`} title={STANCE_TEXT.pairs(pairs)}>
          <span className="polarity" data-polarity={side} role="img" aria-label={side}>
            {SIGN[side]}
          </span>
          {labelOf(data, topic)}
        </span>
      ))}
    </span>
  )
}
