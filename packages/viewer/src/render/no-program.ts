// Sigma has a layer of its own for the node under the pointer. Ours is on the overlay, so that layer draws nothing and compiles nothing.
import { AbstractNodeProgram } from 'sigma/rendering'

export class NoProgram extends AbstractNodeProgram {
  drawLabel = undefined
  drawHover = undefined
  reallocate(): void {}
  process(): void {}
  render(): void {}
  kill(): void {}
}
