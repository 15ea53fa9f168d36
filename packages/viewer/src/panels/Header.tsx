import { $sheetOpen } from '../a11y/shortcuts.ts'
import { openView, setTheme } from '../state/store.ts'
import { toAddress } from '../state/address.ts'
import { FIRST_VIEW, VIEWS } from '../state/view.ts'
import { TEXT } from '../texts/interface.ts'
import { VIEW } from '../texts/names.ts'
import { CopyLink } from './CopyLink.tsx'
import { ExportMenu } from './ExportMenu.tsx'
import { SearchBox } from './SearchBox.tsx'
import { ShortcutSheet } from './ShortcutSheet.tsx'
import { usePart } from './use-part.ts'

const NEXT_THEME = { system: 'light', light: 'dark', dark: 'system' } as const
const THEME_SIGN = { system: '◐', light: '☀', dark: '☾' } as const

export function Header() {
  const view = usePart(state => state.view)
  const theme = usePart(state => state.theme)
  return (
    <header className="header">
      <a className="brand" href={toAddress({ ...FIRST_VIEW, theme }) || '#'} aria-label={TEXT.title}>
        <svg width="20" height="20" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 12 12 4" />
          <circle cx="4" cy="12" r="3" />
          <path d="m12 1 3 3-3 3-3-3z" />
        </svg>
        <span>{TEXT.title}</span>
      </a>
      <SearchBox />
      <nav className="views" aria-label={TEXT.views}>
        {VIEWS.map(name => (
          <button
            key={name}
            type="button"
            aria-current={name === view ? 'page' : undefined}
            onClick={() => openView(name)}
          >
            {VIEW[name]}
          </button>
        ))}
      </nav>
      <div className="tools">
        <ExportMenu />
        <CopyLink />
        <button
          type="button"
          className="tool sign"
          aria-label={TEXT.theme[theme]}
          title={TEXT.theme[theme]}
          onClick={() => setTheme(NEXT_THEME[theme])}
        >
          {THEME_SIGN[theme]}
        </button>
        <button
          type="button"
          className="tool sign keys"
          aria-label={TEXT.shortcuts}
          title={TEXT.shortcuts}
          onClick={() => $sheetOpen.set(true)}
        >
          ?
        </button>
      </div>
      <ShortcutSheet />
    </header>
  )
}
