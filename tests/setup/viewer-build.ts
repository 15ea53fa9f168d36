// Builds the viewer once before the browser tests, as a user's `npm start` does: for the server and as one file.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

export function setup(): void {
  const viewer = join(import.meta.dirname, '../../packages/viewer')
  for (const mode of [[], ['--mode', 'offline']]) {
    execFileSync(
      process.execPath,
      [join(viewer, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn', ...mode],
      { cwd: viewer, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } },
    )
  }
}
