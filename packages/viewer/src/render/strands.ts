// The opened pair: every claim between two entities on its own line, with its sign, so that each can be told apart.
import type { Strand } from './focus.ts'
import { shifted, type Layer } from './layer.ts'
import type { Palette } from './palette.ts'

/** Pixels between strands, fewer when there are many: all stay within the shapes that they join. */
const APART = 9
const WIDEST = 36
const MOST = 13
const SIGNS = { for: '+', against: '−', neutral: '○' } as const

export function drawStrands(layer: Layer, strands: readonly Strand[]): void {
  const drawn = strands.slice(0, MOST)
  const apart = Math.min(APART, WIDEST / drawn.length)
  drawn.forEach((strand, index) => {
    const offset = (index - (drawn.length - 1) / 2) * apart
    drawStrand(layer, strand, { offset, along: (index + 1) / (drawn.length + 1) })
  })
}

interface StrandPlace {
  /** Pixels to the side of the middle. */
  offset: number
  /** Where its sign stands, from 0 at one end to 1 at the other, so that signs do not lie on each other. */
  along: number
}

function drawStrand(layer: Layer, { claim, from, to }: Strand, { offset, along }: StrandPlace): void {
  const { context, scene, projection, palette } = layer
  const [first, second] = [from, to].toSorted().map(key => scene.nodes.get(key))
  if (!first || !second) return
  const [start, end] = shifted(projection.place(first), projection.place(second), offset)
  const polarity = claim.stance?.polarity
  context.strokeStyle = strandColor(polarity, palette)
  context.lineWidth = 2
  context.setLineDash(polarity === 'against' ? [6, 4] : polarity === 'neutral' ? [1.5, 3] : [])
  context.beginPath()
  context.moveTo(start.x, start.y)
  context.lineTo(end.x, end.y)
  context.stroke()
  context.setLineDash([])
  const at = { x: start.x + (end.x - start.x) * along, y: start.y + (end.y - start.y) * along }
  if (polarity) drawSign(context, at, SIGNS[polarity], palette)
}

function strandColor(polarity: keyof typeof SIGNS | undefined, palette: Palette): string {
  return polarity ? palette[polarity] : palette.line
}

function drawSign(
  context: CanvasRenderingContext2D,
  at: { x: number; y: number },
  sign: string,
  palette: Palette,
): void {
  const color = context.strokeStyle
  context.beginPath()
  context.arc(at.x, at.y, 6, 0, 2 * Math.PI)
  context.fillStyle = palette.paper
  context.fill()
  context.lineWidth = 1.5
  context.stroke()
  context.fillStyle = color
  context.font = '700 10px "Inter Variable", system-ui, sans-serif'
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillText(sign, at.x, at.y + 0.5)
  context.textAlign = 'start'
}
