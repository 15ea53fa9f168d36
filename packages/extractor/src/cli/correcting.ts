// What `serve` adds where it knows the articles: corrections made in the page are kept beside the articles and the graph is built anew.
import { build } from '../build.ts'
import { correctionsOf } from '../corrections/place.ts'
import type { Extractor } from '../extractor.ts'
import type { Corrections } from '../server/site.ts'

export interface Correcting {
  corrections: Corrections
  close: () => Promise<void>
}

/** Another build, as `build --watch` begins one for the same correction, may take a while. */
const PATIENCE_MS = 60_000

/** The extractor opens with the first correction; a rebuild then reads no article again, only merges. */
export async function openCorrecting(folders: readonly string[], out: string, file?: string): Promise<Correcting> {
  const path = file ?? (await correctionsOf(folders[0] ?? '.'))
  let extractor: Promise<Extractor> | undefined
  const open = async (): Promise<Extractor> => (await import('../open-extractor.ts')).openExtractor({ jobs: 1 })
  return {
    corrections: {
      path,
      rebuild: async () => {
        extractor ??= open()
        const options = { folders, out, corrections: path, patience: PATIENCE_MS }
        return (await build({ ...options, extractor: await extractor })).issues
      },
    },
    close: async () => (await extractor)?.close(),
  }
}
