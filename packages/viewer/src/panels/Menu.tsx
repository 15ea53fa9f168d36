// A button with a small sheet that belongs to it: closes with Escape, and when the focus or the pointer goes elsewhere.
import { useRef, type ReactNode } from 'react'

interface MenuProps {
  label: ReactNode
  /** Where the sheet opens. */
  side?: 'above' | 'below'
  children: ReactNode
}

export function Menu({ label, side = 'below', children }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null)
  const close = (): void => menu.current?.removeAttribute('open')
  return (
    <details
      className="menu"
      data-side={side}
      ref={menu}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !menu.current?.open) return
        event.stopPropagation()
        close()
        menu.current.querySelector('summary')?.focus()
      }}
      onBlur={event => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) close()
      }}
    >
      <summary className="tool">{label}</summary>
      <div className="menu-sheet">{children}</div>
    </details>
  )
}
