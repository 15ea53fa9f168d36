// Can this browser draw with WebGL? Asked before sigma is even fetched, because importing it without WebGL throws.

export function hasWebGL(): boolean {
  try {
    const context =
      document.createElement('canvas').getContext('webgl2') ?? document.createElement('canvas').getContext('webgl')
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}
