// The page's second part: React and all rooms. It comes with the first, and starts once the picture has been sketched.
import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { Desk } from './panels/Desk.tsx'
import { Trouble } from './panels/Trouble.tsx'

/** Draws the desk where the sketch is; in pieces, so that what else is waiting comes to its turn in between. */
export function openDesk(element: HTMLElement): void {
  startTransition(() => createRoot(element).render(<Desk />))
}

export function tellTrouble(element: HTMLElement, message: string): void {
  createRoot(element).render(<Trouble message={message} />)
}
