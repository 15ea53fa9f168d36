// One claim: what it says in a line, then the sentences behind it.
import type { Claim, Dataset, Stance } from '../model/dataset.ts'
import { ACT, actOn, MODALITY, POLARITY, PREDICATE, SIGN } from '../texts/claims.ts'
import { TEXT } from '../texts/interface.ts'
import { Name } from './Name.tsx'
import { Quote } from './Quote.tsx'
import { WrongButton } from './WrongButton.tsx'

export function ClaimCard({ data, claim }: { data: Dataset; claim: Claim }) {
  return (
    <li className="claim" data-claim={claim.id}>
      {claim.stance ? (
        <StanceLine data={data} claim={claim} stance={claim.stance} />
      ) : (
        <RelationLine data={data} claim={claim} />
      )}
      {claim.evidence.map(evidence => (
        <Quote
          key={`${evidence.article}${evidence.start}`}
          data={data}
          evidence={evidence}
          polarity={claim.stance?.polarity}
        >
          {claim.stance && <Speaker data={data} stance={claim.stance} />}
        </Quote>
      ))}
      <WrongButton claim={claim} />
    </li>
  )
}

function StanceLine({ data, claim, stance }: { data: Dataset; claim: Claim; stance: Stance }) {
  return (
    <p className="claim-line">
      <span className="polarity" data-polarity={stance.polarity} role="img" aria-label={POLARITY[stance.polarity]}>
        {SIGN[stance.polarity]}
      </span>
      <span>
        <Name data={data} entity={claim.source} plain />{' '}
        {stance.topics.length > 0 ? actOn(stance.act, stance.polarity) : ACT[stance.act]}{' '}
        {stance.topics.map(topic => (
          <Name key={topic} data={data} entity={topic} plain />
        ))}
        {stance.toward.length > 0 && (
          <>
            {' '}
            <span className="soft">{PREDICATE.TOWARD}</span>{' '}
            {stance.toward.map((whom, index) => (
              <span key={whom}>
                {index > 0 && ', '}
                <Name data={data} entity={whom} plain />
              </span>
            ))}
          </>
        )}
        {stance.modality !== 'actual' && <span className="tag">{MODALITY[stance.modality]}</span>}
      </span>
    </p>
  )
}

function RelationLine({ data, claim }: { data: Dataset; claim: Claim }) {
  return (
    <p className="claim-line">
      <span>
        <Name data={data} entity={claim.source} plain /> <span className="soft">{PREDICATE[claim.predicate]}</span>{' '}
        <Name data={data} entity={claim.target} plain />
        {claim.role && (
          <span className="role">
            {' '}
            · {claim.former && `${TEXT.former} `}
            {claim.role}
          </span>
        )}
        {claim.start && (
          <span className="soft"> · {claim.end ? TEXT.between(claim.start, claim.end) : claim.start}</span>
        )}
      </span>
    </p>
  )
}

function Speaker({ data, stance }: { data: Dataset; stance: Stance }) {
  const names = (keys: readonly string[]): string => keys.map(key => data.entities.get(key)?.label ?? key).join(', ')
  return (
    <>
      <span>{stance.anonymous ? TEXT.anonymous : names(stance.holders)}</span>
      <span>{stance.quoted ? TEXT.quoted : TEXT.paraphrased}</span>
      {stance.reportedBy.length > 0 && <span>{TEXT.toldBy(names(stance.reportedBy))}</span>}
    </>
  )
}
