import { useStore } from '@nanostores/react'
import { canCorrect, takeBack } from '../model/corrections.ts'
import { $difference, $said } from '../state/store.ts'
import { count, TEXT } from '../texts.ts'

const MOST = 40

/** What the last rebuild changed, until it is closed. */
export function DifferenceNote() {
  const difference = useStore($difference)
  if (!difference) return null
  const { added, removed } = difference
  return (
    <aside className="difference" aria-label={TEXT.rebuilt}>
      <details>
        <summary>
          {TEXT.rebuilt} + {count(added.length, 'new')} − {count(removed.length, 'gone', 'gone')}
        </summary>
        <ul>
          {removed.slice(0, MOST).map(text => (
            <li key={`-${text}`}>
              <del>{text}</del>
            </li>
          ))}
          {added.slice(0, MOST).map(text => (
            <li key={`+${text}`}>
              <ins>{text}</ins>
            </li>
          ))}
        </ul>
      </details>
      {canCorrect() && (
        <button type="button" className="plain" onClick={() => void undo()}>
          {TEXT.takeBack}
        </button>
      )}
      <button type="button" className="plain" onClick={() => $difference.set(undefined)}>
        {TEXT.close}
      </button>
    </aside>
  )
}

async function undo(): Promise<void> {
  await takeBack().catch((cause: unknown) => $said.set(cause instanceof Error ? cause.message : String(cause)))
}
