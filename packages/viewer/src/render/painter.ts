// Sigma with one drawing context for lines and shapes, where it has one each and a third for hovers: contexts are most of what
// opening a picture costs, and a page has sixteen at most. Lines are drawn after shapes, and beneath them (line-program.ts).
import { Sigma } from 'sigma'

type ContextOptions = Parameters<Sigma['createWebGLContext']>[1]

export class Painter extends Sigma {
  override createWebGLContext(id: string, options?: ContextOptions): WebGLRenderingContext {
    if (id === 'edges') return super.createWebGLContext(id, options)
    // Sigma keeps a canvas for every layer and its size; these stay empty.
    this.createCanvas(id).hidden = true
    const shared = id === 'nodes' ? this.getCanvases()['edges'] : undefined
    return super.createWebGLContext(id, { picking: options?.picking ?? false, canvas: shared ?? smallest() })
  }
}

/** The layer of hovers draws nothing (no-program.ts). */
function smallest(): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = 1
  canvas.height = 1
  return canvas
}
