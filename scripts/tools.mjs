// The programs outside npm that the tests drive: Chromium for the viewer, Java and Maven for a real Neo4j.
// As root with apt they are installed; elsewhere the command that installs them is named, and the run fails.
import { spawnSync } from 'node:child_process'
import { fail, run } from './workspace.mjs'

const TOOLS = [
  {
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome'],
    probe: '--version',
    apt: 'chromium',
    brew: '--cask chromium',
    variable: 'STANDPOINT_CHROMIUM',
  },
  { name: 'Java 17 or newer', commands: ['java'], probe: '-version', apt: 'default-jre-headless', brew: 'openjdk' },
  { name: 'Maven', commands: ['mvn'], probe: '-version', apt: 'maven', brew: 'maven' },
]

const answers = (command, probe) => spawnSync(command, [probe], { stdio: 'ignore' }).status === 0
const isThere = tool =>
  [process.env[tool.variable ?? ''], ...tool.commands].filter(Boolean).some(command => answers(command, tool.probe))

const canUseApt = () => process.platform === 'linux' && process.getuid?.() === 0 && answers('apt-get', '--version')

function installWithApt(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] }
  process.stderr.write(`Installing ${packages.join(', ')} with apt-get …\n`)
  run('apt-get', ['update', '-qq'], { ...quiet, allowFailure: true })
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)
}

/** Makes sure that every tool answers; ends the process with the cure when one does not. */
export function installTools() {
  const missing = TOOLS.filter(tool => !isThere(tool))
  if (missing.length === 0) return
  if (canUseApt()) installWithApt(missing.map(tool => tool.apt))
  const still = missing.filter(tool => !isThere(tool))
  if (still.length === 0) return
  const cure =
    process.platform === 'darwin'
      ? still.map(tool => `brew install ${tool.brew}`).join(' && ')
      : `sudo apt-get install -y ${still.map(tool => tool.apt).join(' ')}`
  fail(
    `the tests need ${still.map(tool => tool.name).join(', ')}, which this machine does not have. Install with: ${cure}`,
  )
}
