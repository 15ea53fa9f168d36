// The table of commands: a line each for the overview, the help of each, and where its code lies, loaded when called.
import { help } from './help.ts'

/** Runs a command with its arguments and gives the exit code. */
export type Run = (args: readonly string[]) => Promise<number>

export interface Command {
  summary: string
  help: string
  load: () => Promise<Run>
}

export const commands: Record<string, Command> = {
  build: {
    summary: 'read articles and build the graph',
    help: help.build,
    load: async () => (await import('./build.ts')).runBuild,
  },
  serve: {
    summary: 'look at a graph in the browser',
    help: help.serve,
    load: async () => (await import('./serve.ts')).runServe,
  },
  query: {
    summary: 'ask a graph in Cypher',
    help: help.query,
    load: async () => (await import('./query.ts')).runQuery,
  },
  explain: {
    summary: 'show why something is in the graph',
    help: help.explain,
    load: async () => (await import('./explain.ts')).runExplain,
  },
  diff: {
    summary: 'compare two graphs, claim by claim',
    help: help.diff,
    load: async () => (await import('./diff.ts')).runDiff,
  },
  score: {
    summary: 'measure a graph against hand-made annotations',
    help: help.score,
    load: async () => (await import('./score.ts')).runScore,
  },
  export: {
    summary: 'write the graph for other programs',
    help: help.export,
    load: async () => (await import('./export.ts')).runExport,
  },
  push: {
    summary: 'write a graph into Neo4j',
    help: help.push,
    load: async () => (await import('./push.ts')).runPush,
  },
  pull: {
    summary: 'fetch a graph from Neo4j',
    help: help.pull,
    load: async () => (await import('./pull.ts')).runPull,
  },
}
