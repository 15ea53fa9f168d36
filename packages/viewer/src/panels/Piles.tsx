// Positions by topic, or by who holds them: one row a pile that says its sides, and opens its sentences.
import { useState } from 'react'
import type { Claim, Dataset } from '../model/dataset.ts'
import { pilesOf, type Pile } from '../query/by-topic.ts'
import { POLARITY, SIGN } from '../texts/claims.ts'
import { TEXT } from '../texts/interface.ts'
import { ClaimList } from './ClaimList.tsx'
import { Glyph } from './Glyph.tsx'
import { SectionHead } from './SectionHead.tsx'

const FEW = 8
const SIDES = ['for', 'against', 'neutral'] as const

interface PilesProps {
  data: Dataset
  title: string
  claims: readonly Claim[]
  by: 'topic' | 'holder'
  open?: boolean
}

export function Piles({ data, title, claims, by, open = true }: PilesProps) {
  const [isWhole, setWhole] = useState(false)
  const piles = pilesOf(data, claims, by)
  if (piles.length === 0) return null
  const listed = isWhole ? piles : piles.slice(0, FEW)
  return (
    <details className="section" open={open}>
      <SectionHead title={title} number={piles.reduce((sum, pile) => sum + pile.claims.length, 0)} />
      <ul className="piles">
        {listed.map((pile, index) => (
          <li key={pile.about.key}>
            <PileRow data={data} pile={pile} isOpen={index === 0} />
          </li>
        ))}
      </ul>
      {listed.length < piles.length && (
        <button type="button" className="plain more" onClick={() => setWhole(true)}>
          {TEXT.more(piles.length - listed.length)}
        </button>
      )}
    </details>
  )
}

/** Sentences are read from the articles only when a pile is opened. */
function PileRow({ data, pile, isOpen }: { data: Dataset; pile: Pile; isOpen: boolean }) {
  const [wasOpened, setOpened] = useState(isOpen)
  return (
    <details className="pile" open={isOpen} onToggle={event => event.currentTarget.open && setOpened(true)}>
      <summary>
        <Glyph entity={pile.about} />
        <span className="name">{pile.about.label}</span>
        <span className="sides">
          {SIDES.filter(side => pile[side] > 0).map(side => (
            <span key={side} data-polarity={side} aria-label={`${pile[side]} ${POLARITY[side]}`} role="img">
              {SIGN[side]}
              {pile[side]}
            </span>
          ))}
        </span>
      </summary>
      {wasOpened && <ClaimList data={data} claims={pile.claims} />}
    </details>
  )
}
