// Builds made articles in a process of its own, to be killed: `node build-made.ts <articles> <out>`. Says `begin` when it starts.
import { build } from '../../packages/extractor/src/build.ts'
import { plainExtractor } from './plain-extractor.ts'

const [articles = '', out = ''] = process.argv.slice(2)
process.stdout.write('begin\n')
await build({ folders: [articles], out, extractor: plainExtractor() })
