// Keeps the address and the state the same: acts push a step, the camera and the theme only replace; back and forward restore.
import { fromAddress, toAddress } from './address.ts'
import { $view } from './store.ts'
import type { ViewState } from './view.ts'

/** What of the browser this needs; handed in so that state stays free of the DOM. */
export interface Browser {
  address: () => string
  push: (address: string) => void
  replace: (address: string) => void
  onMove: (listener: () => void) => void
}

/** Reads the first state from the address and follows both ways from then on. */
export function followAddress(browser: Browser): void {
  let restoring = false
  const restore = (): void => {
    restoring = true
    $view.set(fromAddress(browser.address()))
    restoring = false
  }
  restore()
  browser.onMove(restore)
  $view.listen((state, before) => {
    if (restoring || !before) return
    if (isStep(before, state)) browser.push(toAddress(state))
    else browser.replace(toAddress(state))
  })
}

/** A step that "back" should undo: anything but moving the camera or changing the theme. */
function isStep(before: ViewState, after: ViewState): boolean {
  const still = { camera: undefined, theme: 'system' } as const
  return toAddress({ ...before, ...still }) !== toAddress({ ...after, ...still })
}
