// Exports what is shown; the writers are fetched when one is asked for.
import { TEXT } from '../texts/interface.ts'
import { Menu } from './Menu.tsx'
import { ToolSign } from './ToolSign.tsx'

const FORMATS = ['png', 'svg', 'gexf', 'graphml', 'csv', 'json'] as const
export type Format = (typeof FORMATS)[number]

export function ExportMenu() {
  const save = (format: Format): void => {
    void import('../exports/save.ts').then(({ saveAs }) => saveAs(format))
  }
  return (
    <Menu
      label={
        <>
          <ToolSign of="export" />
          <span className="word">{TEXT.export}</span>
        </>
      }
    >
      <ul>
        {FORMATS.map(format => (
          <li key={format}>
            <button
              type="button"
              onClick={event => {
                event.currentTarget.closest('details')?.removeAttribute('open')
                save(format)
              }}
            >
              {TEXT.formats[format]}
            </button>
          </li>
        ))}
      </ul>
    </Menu>
  )
}
