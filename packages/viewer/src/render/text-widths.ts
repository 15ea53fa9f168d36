// How wide texts are in the page's type, remembered: most are drawn again and again.

export type TextStyle = 'name' | 'group'

const widths: Record<TextStyle, Map<string, number>> = { name: new Map(), group: new Map() }

/** Pixels that a text takes in the font of the context, which is the one of the style: asking the context for it takes long. */
export function widthOf(context: CanvasRenderingContext2D, text: string, style: TextStyle): number {
  const known = widths[style].get(text)
  if (known !== undefined) return known
  const { width } = context.measureText(text)
  widths[style].set(text, width)
  return width
}

/** Widths were measured with another font before the page's own had loaded. */
export function forgetWidths(): void {
  for (const known of Object.values(widths)) known.clear()
}
