// Builds the viewer once before the browser tests, as a user's `npm start` does: for the server, as one file, and what runs in Node.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

export function setup(): void {
  const viewer = join(import.meta.dirname, '../../packages/viewer')
  for (const mode of [[], ['--mode', 'offline'], ['--mode', 'ahead']]) {
    execFileSync(
      process.execPath,
      [join(viewer, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn', ...mode],
      { cwd: viewer, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } },
    )
  }
}
