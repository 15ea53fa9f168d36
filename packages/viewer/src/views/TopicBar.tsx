// What can be done with the topic that is chosen in the matrix: open it into wordings, look at it together with another, keep that.
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { canCorrect, correct } from '../model/corrections.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Column } from '../query/matrix.ts'
import { labelOf } from '../query/statements.ts'
import { joinTopics, leaveJoin, likelyJoins } from '../query/joins.ts'
import { wordingOf } from '../query/wordings.ts'
import { $statements } from '../state/statements.ts'
import { $said, $view, selectEntity, setStances } from '../state/store.ts'
import { TEXT } from '../texts/interface.ts'
import { STANCE_TEXT } from '../texts/stances.ts'
import { Name } from '../panels/Name.tsx'

export function TopicBar({ data, columns }: { data: Dataset; columns: readonly Column[] }) {
  const { selection, stances } = useStore($view)
  const key = selection?.kind === 'entity' ? selection.key : selection?.kind === 'cell' ? selection.topic : undefined
  const topic = columns.find(column => column.topic === key)?.topic
  if (topic === undefined) return <p className="topic-bar soft">{STANCE_TEXT.topicHint}</p>
  const others = stances.joined.find(topics => topics[0] === topic)?.slice(1) ?? []
  return (
    <div className="topic-bar">
      <Name data={data} entity={topic} />
      {others.map(other => (
        <button
          key={other}
          type="button"
          className="chip"
          aria-label={STANCE_TEXT.takeApart(labelOf(data, other))}
          onClick={() => setStances({ joined: leaveJoin(stances.joined, topic, other) })}
        >
          + {labelOf(data, other)} ×
        </button>
      ))}
      <Wordings data={data} topic={topic} />
      <JoinChoice data={data} topic={topic} />
      {others.length > 0 && canCorrect() && <KeepButton topics={[topic, ...others]} />}
    </div>
  )
}

function Wordings({ data, topic }: { data: Dataset; topic: string }) {
  const statements = useStore($statements)
  const { opened } = useStore($view).stances
  const isOpen = opened.includes(topic)
  const wordings = new Set(statements.filter(item => item.topic === topic).map(item => wordingOf(data, item)))
  if (!isOpen && wordings.size < 2) return <span className="soft">{STANCE_TEXT.oneWording}</span>
  return (
    <button
      type="button"
      className="plain"
      aria-pressed={isOpen}
      onClick={() => setStances({ opened: isOpen ? opened.filter(item => item !== topic) : [...opened, topic] })}
    >
      {isOpen ? STANCE_TEXT.closeWordings : STANCE_TEXT.openWordings(wordings.size)}
    </button>
  )
}

function JoinChoice({ data, topic }: { data: Dataset; topic: string }) {
  const { joined } = useStore($view).stances
  const { alike, others } = likelyJoins(data, topic, joined)
  const join = (other: string): void => {
    setStances({ joined: joinTopics(joined, topic, other) })
    selectEntity(topic)
  }
  return (
    <select className="choices" aria-label={STANCE_TEXT.joinWith} value="" onChange={event => join(event.target.value)}>
      <option value="" disabled>
        {STANCE_TEXT.joinWith}
      </option>
      {[
        { label: STANCE_TEXT.alike, keys: alike },
        { label: STANCE_TEXT.others, keys: others },
      ].map(({ label, keys }) => (
        <optgroup key={label} label={label}>
          {keys.map(key => (
            <option key={key} value={key}>
              {labelOf(data, key)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}

/** Writes the join into the corrections, so that every build makes one topic of them. */
function KeepButton({ topics }: { topics: string[] }) {
  const [isBusy, setBusy] = useState(false)
  const keep = (): void => {
    setBusy(true)
    correct({ merge: topics })
      .then(() => setStances({ joined: $view.get().stances.joined.filter(join => join[0] !== topics[0]) }))
      .catch((cause: unknown) => $said.set(cause instanceof Error ? cause.message : String(cause)))
      .finally(() => setBusy(false))
  }
  return (
    <button type="button" className="plain" disabled={isBusy} onClick={keep}>
      {isBusy ? TEXT.rebuilding : STANCE_TEXT.keepJoined}
    </button>
  )
}
