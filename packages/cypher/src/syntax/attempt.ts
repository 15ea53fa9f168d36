// Two readings of one text: try the first, come back for the second.
import type { Cursor } from './cursor.ts'

/** Runs a parse that may turn out to be something else; on failure the cursor stands where it stood. */
export function attempt<Result>(cursor: Cursor, parse: () => Result | undefined): Result | undefined {
  const { position, nesting } = cursor
  let result: Result | undefined
  try {
    result = parse()
  } catch {
    result = undefined
  }
  if (result === undefined) {
    cursor.rewind(position)
    cursor.unnest(nesting)
  }
  return result
}
