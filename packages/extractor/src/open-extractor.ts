// The extractor of the product: the main path of extract.ts behind a reader that opens when the first article has to be read.
import { extract } from './extract.ts'
import { codeVersion, type Extractor } from './extractor.ts'
import { readModelFiles } from './language/model-files.ts'
import { openReader, type Reader } from './language/reader.ts'

/** @param jobs articles read at once, each by a worker of its own */
export async function openExtractor(_options: { jobs: number }): Promise<Extractor> {
  const { version: model } = await readModelFiles()
  let reader: Promise<Reader> | undefined
  return {
    model,
    version: `${await codeVersion()} ${model}`,
    extract: async article => {
      reader ??= openReader()
      return extract(article, await reader)
    },
    close: async () => (await reader)?.close(),
  }
}
