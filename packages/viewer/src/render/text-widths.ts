// How wide texts are in the page's type, remembered: most are drawn again and again.

const widths = new Map<string, number>()

/** Pixels that a text takes in the font of the context. */
export function widthOf(context: CanvasRenderingContext2D, text: string): number {
  const key = `${context.font} ${text}`
  const width = widths.get(key) ?? context.measureText(text).width
  widths.set(key, width)
  return width
}

/** Widths were measured with another font before the page's own had loaded. */
export function forgetWidths(): void {
  widths.clear()
}
