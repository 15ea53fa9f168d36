// The extractor of the product: the main path of extract.ts behind readers that open when the first article has to be read.
import { extract } from './extract.ts'
import { codeVersion, type Extractor } from './extractor.ts'
import { openReaderPool, type ReaderPool, readerVersion } from './language/pool.ts'

/** @param jobs articles read at once, each in a thread of its own */
export async function openExtractor({ jobs }: { jobs: number }): Promise<Extractor> {
  const model = await readerVersion()
  let pool: Promise<ReaderPool> | undefined
  return {
    model,
    version: `${await codeVersion()} ${model}`,
    extract: async article => {
      pool ??= openReaderPool({ jobs })
      return extract(article, await pool)
    },
    close: async () => (await pool)?.close(),
  }
}
