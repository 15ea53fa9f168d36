// `npm start`: install what is missing, build the graph from data/articles, build the viewer, serve and open it.
// Arguments after `--` go to `standpoint serve`, e.g. `npm start -- --port 4000 --no-open`.
import { install, pnpm } from './workspace.mjs'

install()
process.stderr.write('Building the viewer …\n')
pnpm(['--filter', './packages/viewer', 'run', '--silent', 'build'])
// Exit code 1 means that some articles could not be read; they are named, and the graph of the others is there.
if (pnpm(['-s', 'standpoint', 'build', 'data/articles', '--out', 'data/graph'], { allowFailure: true }) > 1)
  process.exit(2)
pnpm(['-s', 'standpoint', 'serve', 'data/graph', '--articles', 'data/articles', ...process.argv.slice(2)])
