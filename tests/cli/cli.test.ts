// The command line as others call it: exit codes, what goes to which stream, help with examples.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../packages/extractor/src/cli/commands.ts'
import { mergeExtractions } from '../../packages/extractor/src/graph/merge.ts'
import { toGraph } from '../../packages/extractor/src/graph/to-graph.ts'
import { describeNode } from '../../packages/extractor/src/explain/node.ts'
import { fileStore } from '../../packages/extractor/src/stores/file.ts'
import { around, newFolder, write } from '../build/folder.ts'
import { tell } from '../graph/tell.ts'
import { standpoint, standpointIntoHead } from './run.ts'

const BERG = 'person/anna-berg'
const ESCAPE = '\u001b'

async function toldGraph(name = 'Anna Berg'): Promise<string> {
  const path = join(await newFolder(), 'graph.json')
  const telling = tell('a.txt', `${name} of Norway spoke.`)
    .person('b', name)
    .state('n', 'Norway', 'NO')
    .relation('b', 'AFFILIATED_WITH', 'n', `${name} of Norway`)
  await fileStore(path).write(toGraph(mergeExtractions([telling]), { extractor: '0', model: 'told' }))
  return path
}

const toldFolder = async (): Promise<string> => dirname(await toldGraph())

describe('standpoint', () => {
  it('explains itself', async () => {
    const { code, out, err } = await standpoint(['--help'])
    expect([code, err]).toEqual([0, ''])
    for (const name of Object.keys(commands)) expect(out).toContain(`  ${name} `)
  })

  it.each(Object.keys(commands))('%s has help with an example', async name => {
    expect(commands[name]?.help).toMatch(/\nExamples?:\n {2}(NEO4J_PASSWORD=… )?standpoint /)
  })

  it('exits with 2 and the way to the help for wrong usage', async () => {
    for (const args of [
      ['build', 'x', '--out', 'y', '--jobs', 'none'],
      ['diff', 'one'],
      ['score', '--nonsense'],
      ['build', '/nowhere/articles', '--out', 'y'],
      ['serve', await toldFolder(), '--port', '70000'],
    ]) {
      const { code, out, err } = await standpoint(args)
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(`See standpoint ${args[0]} --help`)
    }
  })

  it('explains lines that say the same once, with their number', async () => {
    const text = 'Anna Berg said it must rain. Again Anna Berg said that rain must fall.'
    const telling = tell('a.txt', text).person('b', 'Anna Berg')
    const proposition = 'Anna Berg demands: rain'
    telling.stance('b', 'it must rain', { topic: 'rain', proposition })
    telling.stance('b', 'that rain must fall', { topic: 'rain falls', proposition })
    const { lines } = describeNode(toGraph(mergeExtractions([telling]), { extractor: '0', model: 'told' }), BERG)
    expect(lines.filter(line => line.includes('HOLDS'))).toEqual([expect.stringMatching(/demands.*× 2$/)])
  })

  it('says which annotated articles a scored graph was not built from', async () => {
    const gold = await newFolder()
    await write(
      gold,
      'b.json',
      JSON.stringify({ article: 'b.txt', entities: [], relations: [], meetings: [], stances: [] }),
    )
    const { code, err } = await standpoint(['score', '--graph', await toldGraph(), '--gold', gold])
    expect(code).toBe(0)
    expect(err).toContain('not in the graph: b.txt')
  })

  it('exits with 2 for a command that does not exist', async () => {
    const { code, err } = await standpoint(['bild'])
    expect(code).toBe(2)
    expect(err).toContain('there is no command bild')
  })

  it('exits with 1, one line and a cure when a graph is missing', async () => {
    const { code, out, err } = await standpoint(['query', 'RETURN 1', '--graph', '/nowhere/graph.json'])
    expect([code, out]).toEqual([1, ''])
    expect(err).toBe(
      'standpoint query: /nowhere/graph.json: there is no graph here\n  Build one with `standpoint build <folder> --out <folder>`.\n',
    )
  })

  it('answers a query as a table and as JSON, with nothing else on standard output', async () => {
    const graph = await toldGraph()
    const cypher = 'MATCH (p:Person)-[:AFFILIATED_WITH]->(o) RETURN p.label AS person, o.label AS organization'
    const json = await standpoint(['query', cypher, '--graph', graph, '--json'])
    expect(JSON.parse(json.out)).toEqual({ columns: ['person', 'organization'], rows: [['Anna Berg', 'Norway']] })
    expect((await standpoint(['query', cypher, '--graph', graph])).out).toContain('Anna Berg  Norway\n\n1 row\n')
  })

  it('ends in peace when its reader has seen enough', async () => {
    const cypher = 'UNWIND range(1, 100000) AS number RETURN number'
    const { code, err } = await standpointIntoHead(['query', cypher, '--graph', await toldGraph()])
    expect([code, err]).toEqual([0, ''])
  })

  it('says where a query is wrong', async () => {
    const { code, err } = await standpoint(['query', 'MATCH (p RETURN p', '--graph', await toldGraph()])
    expect(code).toBe(1)
    expect(err).toMatch(/line 1/)
  })

  it('compares two graphs and exits with 1 when they differ, in colour only on a terminal', async () => {
    const [one, other] = [await toldGraph(), await toldGraph('Lena Storm')]
    expect((await standpoint(['diff', one, one])).code).toBe(0)
    const { code, out } = await standpoint(['diff', one, other])
    expect(code).toBe(1)
    expect(out).toContain('+ entity Lena Storm')
    expect(out).not.toContain(ESCAPE)
  })

  it('never asks for a password where nobody can type one', async () => {
    const { code, err } = await standpoint(['push', await toldGraph(), '--store', 'bolt://127.0.0.1:1'])
    expect(code).toBe(1)
    expect(err).toContain('Set NEO4J_USERNAME and NEO4J_PASSWORD')
  })
})

describe('standpoint build', { timeout: 240_000 }, () => {
  it('reads a folder, reads nothing twice, checks, and shows what a change changed', async () => {
    const folder = await newFolder()
    const [articles, out] = [join(folder, 'articles'), join(folder, 'graph')]
    await mkdir(articles)
    await write(
      articles,
      'a.txt',
      around('Prime Minister Anna Berg of Norway said that Norway rejects a ban on fishing.'),
    )
    await write(
      articles,
      'b.txt',
      around('Foreign Minister Jon Helgason of Iceland met Norwegian officials in Oslo on Tuesday.'),
    )
    await copyFile(join(articles, 'a.txt'), join(articles, 'copy.txt'))
    const first = await standpoint(['build', articles, '--out', out, '--jobs', '1', '--json'])
    expect([first.code, JSON.parse(first.out)]).toMatchObject([0, { read: 3, reused: 0 }])
    const text = await readFile(join(out, 'graph.json'), 'utf8')
    expect((await standpoint(['build', articles, '--out', out, '--check'])).code).toBe(0)
    await write(
      articles,
      'b.txt',
      around('Foreign Minister Jon Helgason of Iceland met Danish officials in Reykjavik on Tuesday.'),
    )
    const checked = await standpoint(['build', articles, '--out', out, '--check'])
    expect([checked.code, checked.out]).toEqual([1, expect.stringContaining('is not what the sources give')])
    expect(await readFile(join(out, 'graph.json'), 'utf8')).toBe(text)
    const second = await standpoint(['build', articles, '--out', out, '--jobs', '1'])
    expect(second.out).toContain('from 2 articles (1 read, 2 unchanged, 1 the same as another)')
    expect(second.out).toContain('~ article b.txt')
  })

  it('exits with 1 and names what it could not read, and writes the graph of the others', async () => {
    const folder = await newFolder()
    const [articles, out] = [join(folder, 'articles'), join(folder, 'graph')]
    await mkdir(articles)
    await write(
      articles,
      'a.txt',
      around('Prime Minister Anna Berg of Norway said that Norway rejects a ban on fishing.'),
    )
    await writeFile(join(articles, 'picture.txt'), Buffer.from([0, 1, 2, 255, 254, 0, 0, 7]))
    await writeFile(join(folder, 'corrections.yaml'), '- hide: person/nobody\n')
    const { code, err } = await standpoint(['build', articles, `${articles}/`, '--out', out, '--jobs', '1'])
    expect(code).toBe(1)
    expect(err.match(/^error: picture\.txt is not text$/gm)).toHaveLength(1)
    expect(err).toContain('line 1: hide: person/nobody: there is no person/nobody in the graph')
    expect(await readFile(join(out, 'graph.json'), 'utf8')).toContain('Anna Berg')
  })
})
