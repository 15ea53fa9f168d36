/** Ctrl-C: what was stopped, and what is left. Neither trouble nor wrong usage. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError'
}
