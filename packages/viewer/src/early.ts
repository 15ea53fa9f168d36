// The first script that runs, a small file of its own: what takes its time before the picture can be drawn starts while the
// page's code and the graph are on their way, unless the address asks for something else than the picture.
import { warmUp } from './layout/elsewhere.ts'
import { hasWebGL } from './render/probe.ts'

if (hasWebGL() && !/[#&](view|read)=/.test(location.hash)) {
  warmUp().catch(() => undefined)
  // The first drawing context of a page, of whatever kind, waits for the graphics card to answer.
  document.createElement('canvas').getContext('2d', { willReadFrequently: true })?.fillRect(0, 0, 1, 1)
}
