// What one holder is told to be for and against, sentence beside sentence: changes over time and contradictions between outlets.
import { useStore } from '@nanostores/react'
import { useMemo } from 'react'
import type { Dataset } from '../model/dataset.ts'
import { contrastsOf, type Contrast } from '../query/contrasts.ts'
import { readableDay } from '../query/readable-day.ts'
import type { Side } from '../query/projections.ts'
import { labelOf, type Statement } from '../query/statements.ts'
import { $plainYear } from '../state/derived.ts'
import type { Clock } from '../state/stance-options.ts'
import { $statements } from '../state/statements.ts'
import { select } from '../state/store.ts'
import { ACT, SIGN } from '../texts/claims.ts'
import { STANCE_TEXT } from '../texts/stances.ts'
import { Quote } from '../panels/Quote.tsx'

/** Sentences a side; the rest is behind the heading. */
const MOST = 2

export function Contrasts({ data, clock }: { data: Dataset; clock: Clock }) {
  const statements = useStore($statements)
  const contrasts = useMemo(() => contrastsOf(data, statements, clock), [data, statements, clock])
  return (
    <section aria-label={STANCE_TEXT.contrasts}>
      <h3>{STANCE_TEXT.contrasts}</h3>
      {contrasts.length === 0 && <p className="soft">{STANCE_TEXT.noContrasts}</p>}
      <ul className="contrasts">
        {contrasts.map(contrast => (
          <ContrastCard key={`${contrast.holder}${contrast.topic}`} data={data} contrast={contrast} />
        ))}
      </ul>
    </section>
  )
}

function ContrastCard({ data, contrast }: { data: Dataset; contrast: Contrast }) {
  const plain = useStore($plainYear)
  const { holder, topic, changedOn, betweenOutlets } = contrast
  return (
    <li>
      <h4>
        <button type="button" className="entity-name" onClick={() => select({ kind: 'cell', holder, topic })}>
          {labelOf(data, holder)} · {labelOf(data, topic)}
        </button>
        {betweenOutlets && <span className="tag">{STANCE_TEXT.betweenOutlets}</span>}
        {changedOn && <span className="tag">{STANCE_TEXT.changedOn(readableDay(changedOn, plain))}</span>}
        {!betweenOutlets && !changedOn && <span className="tag">{STANCE_TEXT.inOneArticle}</span>}
      </h4>
      <div className="sides">
        <SideColumn data={data} side="for" statements={contrast.for} />
        <SideColumn data={data} side="against" statements={contrast.against} />
      </div>
    </li>
  )
}

function SideColumn({ data, side, statements }: { data: Dataset; side: Side; statements: readonly Statement[] }) {
  return (
    <div>
      {statements.slice(0, MOST).map(({ claim }) => {
        const [evidence] = claim.evidence
        return (
          evidence && (
            <Quote key={claim.id} data={data} evidence={evidence} polarity={side}>
              <span className="polarity" data-polarity={side} role="img" aria-label={side}>
                {SIGN[side]}
              </span>
              {claim.stance && <span>{ACT[claim.stance.act]}</span>}
            </Quote>
          )
        )
      })}
    </div>
  )
}
