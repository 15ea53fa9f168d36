import { useStore } from '@nanostores/react'
import { canCorrect, takeBack } from '../model/corrections.ts'
import type { Told } from '../model/difference.ts'
import { $difference, $said, read } from '../state/store.ts'
import { TEXT } from '../texts/interface.ts'
import { CORRECT_TEXT } from '../texts/corrections.ts'

const MOST = 30

/** What the last rebuild changed, with the sentences, until it is closed. */
export function DifferenceNote() {
  const difference = useStore($difference)
  if (!difference) return null
  const { added, removed, changed } = difference
  const rest =
    Math.max(changed.length - MOST, 0) + Math.max(removed.length - MOST, 0) + Math.max(added.length - MOST, 0)
  return (
    <aside className="difference" aria-label={CORRECT_TEXT.rebuilt}>
      <details open>
        <summary>
          {CORRECT_TEXT.rebuilt} {CORRECT_TEXT.changes(added.length, removed.length, changed.length)}
        </summary>
        <ul>
          {changed.slice(0, MOST).map(({ before, after }) => (
            <li key={`~${before.key}`}>
              <del>{before.text}</del> <ins>{after.text}</ins> <Sentence told={after} />
            </li>
          ))}
          {removed.slice(0, MOST).map(item => (
            <li key={`-${item.key}`}>
              <del>{item.text}</del> <Sentence told={item} />
            </li>
          ))}
          {added.slice(0, MOST).map(item => (
            <li key={`+${item.key}`}>
              <ins>{item.text}</ins> <Sentence told={item} />
            </li>
          ))}
        </ul>
        {rest > 0 && <p className="soft">{CORRECT_TEXT.more(rest)}</p>}
      </details>
      <p className="acts">
        {canCorrect() && (
          <button type="button" onClick={() => void undo()}>
            {CORRECT_TEXT.undo}
          </button>
        )}
        <button type="button" onClick={() => $difference.set(undefined)}>
          {TEXT.close}
        </button>
      </p>
    </aside>
  )
}

function Sentence({ told: { evidence } }: { told: Told }) {
  if (!evidence) return null
  const { article, start, end, text } = evidence
  return (
    <button type="button" className="entity-name said" title={text} onClick={() => read(article, start, end)}>
      “{text}”
    </button>
  )
}

async function undo(): Promise<void> {
  await takeBack().catch((cause: unknown) => $said.set(cause instanceof Error ? cause.message : String(cause)))
}
