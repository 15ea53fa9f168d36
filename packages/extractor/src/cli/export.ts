// standpoint export: the graph for other programs, in as many formats as are asked for.
import { dirname, join, resolve } from 'node:path'
import { writeEdges, writeNodes } from '../exports/csv.ts'
import { writeCypher } from '../exports/cypher.ts'
import { writeGexf } from '../exports/gexf.ts'
import { writeGraphml } from '../exports/graphml.ts'
import { writeHtml } from '../exports/html.ts'
import { writeJsonLd } from '../exports/jsonld.ts'
import { writeSite } from '../exports/site.ts'
import { readTexts } from '../exports/texts.ts'
import type { StandpointGraph } from '../graph/attributes.ts'
import { readGraph } from '../stores/file.ts'
import { writeAside } from '../stores/write-aside.ts'
import { readArguments, required, UsageError } from './arguments.ts'
import { graphPath } from './paths.ts'

const FORMATS = ['html', 'site', 'gexf', 'graphml', 'csv', 'jsonld', 'cypher'] as const
type Format = (typeof FORMATS)[number]

const TEXT = { type: 'string' } as const
const OPTIONS = {
  html: TEXT,
  site: TEXT,
  gexf: TEXT,
  graphml: TEXT,
  csv: TEXT,
  jsonld: TEXT,
  cypher: TEXT,
  graph: TEXT,
}

export async function runExport(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS)
  if (positionals.length > 0) throw new UsageError(`${positionals[0]} is no option of export`)
  const path = resolve(await graphPath(required('--graph <graph.json>', values.graph)))
  const wanted = FORMATS.flatMap(format => {
    const place = values[format]
    return place === undefined ? [] : [{ format, place: resolve(place) }]
  })
  checkPlaces(
    wanted.flatMap(({ format, place }) => filesOf(format, place)),
    path,
  )
  const graph = await readGraph(path)
  for (const { format, place } of wanted) {
    await write(format, place, { graph, path })
    process.stdout.write(`${place}\n`)
  }
  return 0
}

const filesOf = (format: Format, place: string): string[] =>
  format === 'csv' ? [join(place, 'nodes.csv'), join(place, 'edges.csv')] : [place]

function checkPlaces(places: readonly string[], graph: string): void {
  if (places.length === 0) throw new UsageError(`one of ${FORMATS.map(format => `--${format}`).join(', ')} is missing`)
  const twice = places.find((place, index) => place === graph || places.indexOf(place) !== index)
  if (twice !== undefined) throw new UsageError(`${twice} cannot be two files at once`)
}

async function write(
  format: Format,
  place: string,
  { graph, path }: { graph: StandpointGraph; path: string },
): Promise<void> {
  if (format === 'site') return writeSite(graph, path, place)
  const [first = place, second] = filesOf(format, place)
  await writeAside(first, await piecesOf(format, { graph, path }))
  if (second !== undefined) await writeAside(second, writeEdges(graph))
}

async function piecesOf(
  format: Exclude<Format, 'site'>,
  { graph, path }: { graph: StandpointGraph; path: string },
): Promise<Iterable<string>> {
  switch (format) {
    case 'html':
      return [await writeHtml(path)]
    case 'gexf':
      return writeGexf(graph)
    case 'graphml':
      return writeGraphml(graph)
    case 'csv':
      return writeNodes(graph)
    case 'jsonld':
      return writeJsonLd(graph, await readTexts(dirname(path), graph))
    case 'cypher':
      return writeCypher(graph)
  }
}
