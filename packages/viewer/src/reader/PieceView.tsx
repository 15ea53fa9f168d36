import { useStore } from '@nanostores/react'
import type { KeyboardEvent } from 'react'
import type { Claim, Dataset } from '../model/dataset.ts'
import { $hovered, $view, selectEntity, selectLine } from '../state/store.ts'
import { actOn, POLARITY, PREDICATE, SIGN } from '../texts/claims.ts'
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
  const ties = ending.filter(item => !item.stance)
  return (
    <>
      <span
        className="piece"
        data-here={isHere || undefined}
        data-boilerplate={piece.isBoilerplate || undefined}
        data-unread={piece.isUnread || undefined}
        data-claim={claim ? (claim.stance?.polarity ?? 'relation') : undefined}
      >
        {entity ? <Mention data={data} entity={entity} isChosen={isChosen} words={words} /> : words}
      </span>
      {ending
        .filter(item => item.stance)
        .map(item => (
          <ClaimSign key={item.id} data={data} claims={[item]} />
        ))}
      {ties.length > 0 && <ClaimSign data={data} claims={ties} />}
    </>
  )
}

interface MentionProps {
  data: Dataset
  entity: string
  isChosen: boolean
  words: string
}

/** No button of HTML: that is a box that never breaks across lines, and a long name would leave the line before it ragged. */
function Mention({ data, entity, isChosen, words }: MentionProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    selectEntity(entity)
  }
  return (
    <span
      role="button"
      tabIndex={0}
      className="mention"
      data-category={data.entities.get(entity)?.category}
      data-chosen={isChosen || undefined}
      onClick={() => selectEntity(entity)}
      onKeyDown={onKeyDown}
      onPointerEnter={() => $hovered.set(entity)}
      onPointerLeave={() => $hovered.set(undefined)}
    >
      {words}
    </span>
  )
}

/** A sign at the end of what made a claim: one for each position, one for all roles, meetings and places. */
function ClaimSign({ data, claims }: { data: Dataset; claims: Claim[] }) {
  const [first] = claims
  if (!first) return null
  const what = claims.map(claim => tell(data, claim)).join('; ')
  const line = (data.linesAt.get(first.source) ?? []).find(item => item.claims.includes(first))
  return (
    <button
      type="button"
      className="claim-sign"
      data-polarity={first.stance?.polarity ?? 'relation'}
      title={what}
      aria-label={first.stance ? `${POLARITY[first.stance.polarity]}: ${what}` : what}
      onClick={() => line && selectLine(line.id)}
    >
      {first.stance ? SIGN[first.stance.polarity] : '↔'}
    </button>
  )
}

function tell(data: Dataset, claim: Claim): string {
  const [from, to] = [claim.source, claim.target].map(key => data.entities.get(key)?.label ?? key)
  return `${from} ${claim.stance ? actOn(claim.stance.act, claim.stance.polarity) : PREDICATE[claim.predicate]} ${to}`
}
