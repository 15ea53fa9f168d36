import { useStore } from '@nanostores/react'
import type { Claim, Dataset } from '../model/dataset.ts'
import { $hovered, $view, selectEntity, selectLine } from '../state/store.ts'
import { ACT, POLARITY, PREDICATE, SIGN } from '../texts.ts'
import type { Piece } from './marks.ts'

interface PieceViewProps {
  data: Dataset
  piece: Piece
  text: string
  isHere: boolean
}

/** One stretch of the article, always as text; what was read from it is a button on it. */
export function PieceView({ data, piece, text, isHere }: PieceViewProps) {
  const { selection } = useStore($view)
  const words = text.slice(piece.start, piece.end)
  const [entity] = piece.entities
  const [claim] = piece.claims
  const isChosen = selection?.kind === 'entity' && piece.entities.includes(selection.key)
  const ending = piece.claims.filter(item => item.evidence.some(span => span.end === piece.end))
  return (
    <>
      <span
        className="piece"
        data-here={isHere || undefined}
        data-boilerplate={piece.isBoilerplate || undefined}
        data-unread={piece.isUnread || undefined}
        data-claim={claim ? (claim.stance?.polarity ?? 'relation') : undefined}
      >
        {entity ? (
          <button
            type="button"
            className="mention"
            data-category={data.entities.get(entity)?.category}
            data-chosen={isChosen || undefined}
            onClick={() => selectEntity(entity)}
            onPointerEnter={() => $hovered.set(entity)}
            onPointerLeave={() => $hovered.set(undefined)}
          >
            {words}
          </button>
        ) : (
          words
        )}
      </span>
      {ending.map(item => (
        <ClaimSign key={item.id} data={data} claim={item} />
      ))}
    </>
  )
}

function ClaimSign({ data, claim }: { data: Dataset; claim: Claim }) {
  const [from, to] = [claim.source, claim.target].map(key => data.entities.get(key)?.label ?? key)
  const what = `${from} ${claim.stance ? ACT[claim.stance.act] : PREDICATE[claim.predicate]} ${to}`
  const line = [...(data.linesAt.get(claim.source) ?? [])].find(item => item.claims.includes(claim))
  return (
    <button
      type="button"
      className="claim-sign"
      data-polarity={claim.stance?.polarity ?? 'relation'}
      title={what}
      aria-label={claim.stance ? `${POLARITY[claim.stance.polarity]}: ${what}` : what}
      onClick={() => line && selectLine(line.id)}
    >
      {claim.stance ? SIGN[claim.stance.polarity] : '↔'}
    </button>
  )
}
