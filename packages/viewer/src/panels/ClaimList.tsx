import { useState } from 'react'
import type { Claim, Dataset } from '../model/dataset.ts'
import { newestFirst } from '../query/order.ts'
import { TEXT } from '../texts/interface.ts'
import { ClaimCard } from './ClaimCard.tsx'
import { SectionHead } from './SectionHead.tsx'

const FEW = 5

/** Claims, newest first; a few at first. */
export function ClaimList({
  data,
  claims,
  title,
  open = true,
}: {
  data: Dataset
  claims: readonly Claim[]
  title?: string
  open?: boolean
}) {
  const [isWhole, setWhole] = useState(false)
  if (claims.length === 0) return null
  const ordered = newestFirst(claims, data)
  const listed = isWhole ? ordered : ordered.slice(0, FEW)
  const list = (
    <>
      <ul className="claims">
        {listed.map(claim => (
          <ClaimCard key={claim.id} data={data} claim={claim} />
        ))}
      </ul>
      {listed.length < ordered.length && (
        <button type="button" className="plain more" onClick={() => setWhole(true)}>
          {TEXT.more(ordered.length - listed.length)}
        </button>
      )}
    </>
  )
  if (!title) return list
  return (
    <details className="section" open={open}>
      <SectionHead title={title} number={claims.length} />
      {list}
    </details>
  )
}
