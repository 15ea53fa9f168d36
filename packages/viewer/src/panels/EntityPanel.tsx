// All that is told of one entity: positions first, each with its sentences; then roles, meetings, places and names.
import { useStore } from '@nanostores/react'
import type { Claim, Dataset, Entity, Family } from '../model/dataset.ts'
import { neighboursOf } from '../query/neighbourhood.ts'
import { $shown } from '../state/derived.ts'
import { $said, $standing, $view, focusOn, hide, pin, toggleExpanded, unpin } from '../state/store.ts'
import { TEXT } from '../texts/interface.ts'
import { CATEGORY } from '../texts/names.ts'
import { ClaimList } from './ClaimList.tsx'
import { Corrections } from './correct/Corrections.tsx'
import { Glyph } from './Glyph.tsx'
import { Names, namesOf } from './Names.tsx'
import { Piles } from './Piles.tsx'
import { PathFinder } from './PathFinder.tsx'

export function EntityPanel({ data, entity }: { data: Dataset; entity: Entity }) {
  const claims = (data.linesAt.get(entity.key) ?? []).flatMap(line => line.claims)
  const of = (family: Family): Claim[] => claims.filter(claim => claim.family === family)
  const held = of('position').filter(claim => claim.source === entity.key)
  const toward = of('position').filter(claim => claim.target === entity.key)
  return (
    <>
      <header className="panel-head">
        <p className="kind">
          <Glyph entity={entity} /> {entity.kind?.replaceAll('-', ' ') ?? CATEGORY[entity.category].one}
          {entity.country && ` · ${entity.country}`}
        </p>
        <h2>{entity.label}</h2>
        {entity.description && <p>{entity.description}</p>}
        {entity.start && (
          <p>{entity.end && entity.end !== entity.start ? TEXT.between(entity.start, entity.end) : entity.start}</p>
        )}
        <p className="soft">
          {TEXT.mentions(entity.mentions.length, entity.articles.length)}
          <OtherNames entity={entity} />
        </p>
        <Acts data={data} entity={entity} />
      </header>
      <Piles data={data} claims={held} title={TEXT.positionsHeld} by="topic" />
      <Piles
        data={data}
        claims={toward}
        title={entity.category === 'topic' ? TEXT.positionsOn : TEXT.positionsToward}
        by="holder"
        open={held.length === 0}
      />
      <ClaimList data={data} claims={of('meeting')} title={TEXT.meetings} open={held.length === 0} />
      <ClaimList data={data} claims={of('role')} title={TEXT.roles} open={entity.category === 'person'} />
      <ClaimList data={data} claims={of('place')} title={TEXT.places} open={entity.category === 'venue'} />
      <Names data={data} entity={entity} />
      <PathFinder data={data} entity={entity} />
      <Corrections data={data} entity={entity} />
    </>
  )
}

/** “also Moscow 14, the Kremlin 9”: what was merged into this, told before anyone asks. */
function OtherNames({ entity }: { entity: Entity }) {
  const others = namesOf(entity).filter(
    ({ text, mentions }) => text !== entity.label && mentions.some(mention => mention.form === 'name'),
  )
  if (others.length === 0) return null
  const told = others.slice(0, 3).map(({ text, mentions }) => `${text} ${mentions.length}`)
  return <> · {TEXT.also(told, others.length - told.length)}</>
}

function Acts({ data, entity }: { data: Dataset; entity: Entity }) {
  const view = useStore($view)
  const shown = useStore($shown)
  const hidden = neighboursOf(data, entity.key).filter(key => !shown?.keys.has(key)).length
  const isExpanded = view.expanded.includes(entity.key)
  const isAlone = view.ego?.key === entity.key
  return (
    <p className="acts">
      {(hidden > 0 || isExpanded) && (
        <button type="button" onClick={() => toggleExpanded(entity.key)}>
          {isExpanded ? TEXT.collapse : TEXT.expand(hidden)}
        </button>
      )}
      <button type="button" onClick={() => focusOn(isAlone ? undefined : entity.key)}>
        {isAlone ? TEXT.leaveEgo : TEXT.ego}
      </button>
      <PinButton entity={entity} />
      <button type="button" onClick={() => hide(entity.key)}>
        {TEXT.hide}
      </button>
    </p>
  )
}

function PinButton({ entity: { key, label } }: { entity: Entity }) {
  const { pinned } = useStore($view)
  const at = useStore($standing)?.positions.get(key)
  if (pinned[key])
    return (
      <button type="button" onClick={() => unpin(key)}>
        {TEXT.unpin}
      </button>
    )
  if (!at) return null
  const put = (): void => {
    pin(key, at)
    $said.set(TEXT.pinned(label))
  }
  return (
    <button type="button" onClick={put}>
      {TEXT.pin}
    </button>
  )
}
