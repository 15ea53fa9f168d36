// Builds made articles in a process of its own, to be killed or to fail: `node build-made.ts <articles> <out>`. Says `begin` when it starts.
import { build } from '../../packages/extractor/src/build.ts'
import { failure } from '../../packages/extractor/src/cli/failure.ts'
import { plainExtractor } from './plain-extractor.ts'

const [articles = '', out = ''] = process.argv.slice(2)
process.stdout.write('begin\n')
try {
  await build({ folders: [articles], out, extractor: plainExtractor() })
} catch (error) {
  process.exitCode = failure('build', error)
}
