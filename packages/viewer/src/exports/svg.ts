// The picture as an SVG file, at the size at which its places were found.
import type { Projection } from '../render/layer.ts'
import type { Palette } from '../render/palette.ts'
import type { Scene } from '../render/scene.ts'
import { drawAll } from './svg-parts.ts'

const MARGIN = 120
/** Mean width of a character of the interface's type at 12 px. */
const CHARACTER = 6.6

export function writeSvg(scene: Scene, palette: Palette): string {
  const nodes = [...scene.nodes.values()]
  const [xs, ys] = [nodes.map(node => node.x), nodes.map(node => node.y)]
  const [left, right] = [Math.min(...xs) - MARGIN, Math.max(...xs) + MARGIN]
  const [low, high] = [Math.min(...ys) - MARGIN, Math.max(...ys) + MARGIN]
  const [width, height] = [Math.round(right - left), Math.round(high - low)]
  const place: Projection['place'] = node => ({ x: node.x - left, y: high - node.y })
  const projection = { place, scale: (size: number) => size, width, height }
  const parts = drawAll({ scene, palette, projection, widthOf: text => text.length * CHARACTER })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    ...parts,
    '</svg>',
  ].join('\n')
}
