// Can this browser draw with WebGL? Asked before sigma is even fetched, because importing it without WebGL's names throws.
// Whether a context is to be had is found out by drawing: a context for the asking alone costs as long as the picture's own.

export function hasWebGL(): boolean {
  return typeof WebGLRenderingContext !== 'undefined' && typeof WebGL2RenderingContext !== 'undefined'
}
