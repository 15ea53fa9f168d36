// Nothing is chosen: what is in these articles, each thing a way in.
import { memo } from 'react'
import { useStore } from '@nanostores/react'
import { mostToldFirst } from '../model/salience.ts'
import type { Dataset, Entity } from '../model/dataset.ts'
import { TEXT } from '../texts/interface.ts'
import { CATEGORY } from '../texts/names.ts'
import { mostMentionedFirst, newestFirst } from '../query/order.ts'
import { ClaimCard } from './ClaimCard.tsx'
import { Name } from './Name.tsx'
import { groupsAmong } from '../query/groups.ts'
import { $data, $standing, read, showOnly } from '../state/store.ts'

/** Depends on the data alone, so that no click elsewhere counts it anew. */
export const StoryPanel = memo(function Story({ data }: { data: Dataset }) {
  const entities = mostToldFirst(data)
  const told = mostMentionedFirst(entities.filter(entity => entity.category !== 'topic')).slice(0, 6)
  const argued = entities
    .filter(entity => entity.category === 'topic')
    .toSorted((a, b) => positions(data, b) - positions(data, a))
    .slice(0, 6)
  const meetings = entities
    .filter(isDatedMeeting)
    .toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? 1 : -1))
    .slice(0, 5)
  return (
    <>
      <header className="panel-head">
        <h2>{TEXT.storyTitle}</h2>
        <p className="soft">{TEXT.storyCounts(data.articles.size, data.entities.size, data.stances.size)}</p>
        {data.entities.size > 0 && <p className="story-how">{TEXT.storyHow}</p>}
      </header>
      <Latest data={data} />
      <Ways title={TEXT.storyTold} data={data} entities={told} note={entity => `${entity.mentions.length}`} />
      <Ways title={TEXT.storyArgued} data={data} entities={argued} note={entity => `${positions(data, entity)}`} />
      <Groups />
      <Ways title={TEXT.storyMeetings} data={data} entities={meetings} note={entity => entity.start ?? ''} />
      <Articles data={data} />
    </>
  )
})

function Articles({ data }: { data: Dataset }) {
  if (data.articles.size === 0) return null
  return (
    <section className="story">
      <h3>{TEXT.storyArticles}</h3>
      <ul>
        {[...data.articles.values()].map(article => (
          <li key={article.key}>
            <button type="button" className="entity-name" onClick={() => read(article.key, 0, 0)}>
              {article.title}
            </button>
            <span className="number">{article.published ?? TEXT.undated}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The newest of the surest quotations that take a side: what a panel holds, seen before anything is clicked. */
function Latest({ data }: { data: Dataset }) {
  const quoted = [...data.claims.values()].filter(
    ({ stance }) => stance?.quoted && !stance.anonymous && stance.polarity !== 'neutral',
  )
  const surest = Math.max(...quoted.map(({ stance }) => stance?.confidence ?? 0))
  const [first] = newestFirst(
    quoted.filter(({ stance }) => stance?.confidence === surest),
    data,
  )
  if (!first) return null
  return (
    <section className="story">
      <h3>{TEXT.storyLatest}</h3>
      <ul className="claims">
        <ClaimCard data={data} claim={first} />
      </ul>
    </section>
  )
}

/** The groups of the picture; each can be seen by itself. */
function Groups() {
  const [data, standing] = [useStore($data), useStore($standing)]
  const groups = data && standing ? groupsAmong(mostToldFirst(data), standing.groups).slice(0, 6) : []
  if (groups.length === 0) return null
  return (
    <section className="story">
      <h3>{TEXT.storyGroups}</h3>
      <ul>
        {groups.map(({ id, members }) => (
          <li key={id}>
            <button type="button" className="entity-name" onClick={() => showOnly(members.map(({ key }) => key))}>
              {members
                .slice(0, 3)
                .map(({ label }) => label)
                .join(', ')}
            </button>
            <span className="number">{members.length}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Ways({
  title,
  data,
  entities,
  note,
}: {
  title: string
  data: Dataset
  entities: Entity[]
  note: (entity: Entity) => string
}) {
  if (entities.length === 0) return null
  return (
    <section className="story">
      <h3>{title}</h3>
      <ul>
        {entities.map(entity => (
          <li key={entity.key}>
            <Name data={data} entity={entity.key} />
            <span className="number" title={CATEGORY[entity.category].one}>
              {note(entity)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function positions(data: Dataset, entity: Entity): number {
  const lines = data.linesAt.get(entity.key) ?? []
  return new Set(lines.flatMap(line => line.claims.flatMap(claim => claim.stance?.key ?? []))).size
}

function isDatedMeeting(entity: Entity): boolean {
  return (
    entity.category === 'event' &&
    entity.start !== undefined &&
    ['meeting', 'call', 'summit', 'process'].includes(entity.kind ?? '')
  )
}
