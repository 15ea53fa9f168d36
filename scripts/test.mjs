// `npm test`: install what the tests need, then format, lint, types and all tests.
// With CI=true nothing is skipped: what cannot be installed fails with the reason. Arguments go to vitest.
import { install, pnpm, run } from './workspace.mjs'
import { installTools } from './tools.mjs'

install()
installTools()
pnpm(['-s', 'run', 'format:check'])
pnpm(['-s', 'run', 'lint'])
pnpm(['-s', 'run', 'types'])
run(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.config.ts', ...process.argv.slice(2)],
  { cwd: new URL('../tests', import.meta.url) },
)
