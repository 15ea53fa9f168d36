// The opened pair: every claim between two entities on its own line, with its sign, so that each can be told apart.
import type { Strand } from './focus.ts'
import { shifted, type Layer } from './layer.ts'
import type { Palette } from './palette.ts'

const APART = 9
const MOST = 13
const SIGNS = { for: '+', against: '−', neutral: '○' } as const

export function drawStrands(layer: Layer, strands: readonly Strand[]): void {
  const drawn = strands.slice(0, MOST)
  drawn.forEach((strand, index) => drawStrand(layer, strand, (index - (drawn.length - 1) / 2) * APART))
}

function drawStrand({ context, scene, projection, palette }: Layer, { claim, from, to }: Strand, offset: number): void {
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
  if (polarity) drawSign(context, { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }, SIGNS[polarity], palette)
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
