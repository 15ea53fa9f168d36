// The layout's own thread: one message in, one out.
import { settle, type LayoutInput } from './settle.ts'

addEventListener('message', (event: MessageEvent<LayoutInput>) => {
  postMessage(settle(event.data))
})
