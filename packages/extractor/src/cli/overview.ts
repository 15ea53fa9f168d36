// What `standpoint` says without a command, or with one that it does not know.
import { commands } from './commands.ts'

export function overview(asked?: string): string {
  const known = asked === undefined ? undefined : commands[asked]
  if (known) return known.help
  const unknown = asked === undefined || asked.startsWith('-') ? '' : `standpoint: there is no command ${asked}\n\n`
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(9)}${summary}`)
  return `${unknown}Turn news articles into a graph of who stands where, with the sentence behind every edge.

Usage: standpoint <command> [options]

${lines.join('\n')}

Examples:
  standpoint build data/articles --out data/graph
  standpoint serve data/graph
  standpoint query 'MATCH (p:Person)-[:HOLDS]->(s) RETURN p.label, s.proposition' --graph data/graph/graph.json

Help on one command: standpoint <command> --help
`
}
