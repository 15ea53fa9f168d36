import { useStore } from '@nanostores/react'
import { useEffect, useRef } from 'react'
import { $sheetOpen, SHORTCUTS } from '../a11y/shortcuts.ts'
import { TEXT } from '../texts/interface.ts'

export function ShortcutSheet() {
  const isOpen = useStore($sheetOpen)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isOpen])
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby="shortcuts-title" onClose={() => $sheetOpen.set(false)}>
      <h2 id="shortcuts-title">{TEXT.shortcuts}</h2>
      <dl>
        {SHORTCUTS.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="plain" onClick={() => $sheetOpen.set(false)}>
        {TEXT.close}
      </button>
    </dialog>
  )
}
