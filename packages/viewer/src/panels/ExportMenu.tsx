// Exports what is shown; the writers are fetched when one is asked for.
import { useRef } from 'react'
import { TEXT } from '../texts.ts'

const FORMATS = ['png', 'svg', 'gexf', 'graphml', 'csv', 'json'] as const
export type Format = (typeof FORMATS)[number]

export function ExportMenu() {
  const menu = useRef<HTMLDetailsElement>(null)
  const save = (format: Format): void => {
    menu.current?.removeAttribute('open')
    void import('../exports/save.ts').then(({ saveAs }) => saveAs(format))
  }
  return (
    <details
      className="menu"
      ref={menu}
      onKeyDown={event => event.key === 'Escape' && menu.current?.removeAttribute('open')}
    >
      <summary className="tool">{TEXT.export}</summary>
      <ul>
        {FORMATS.map(format => (
          <li key={format}>
            <button type="button" onClick={() => save(format)}>
              {format.toUpperCase()}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
