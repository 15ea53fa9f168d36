// What an edit did to the words behind a claim: gone with it, or still there and read otherwise.
import { expect, it } from 'vitest'
import { build, check } from '../../packages/extractor/src/build.ts'
import { printDiff } from '../../packages/extractor/src/diff/print.ts'
import { around, newFolder, write } from '../build/folder.ts'
import { plainExtractor } from '../build/plain-extractor.ts'

const PLAIN = { red: String, green: String, yellow: String, dim: String }

async function changed(before: string, after: string) {
  const [articles, out] = [await newFolder(), await newFolder()]
  const options = { folders: [articles], out, extractor: plainExtractor() }
  const run = () => build(options)
  await write(articles, 'a.txt', around(before, 'Jon Helgason of Iceland rejects rain.'))
  await run()
  await write(articles, 'a.txt', around(after, 'Jon Helgason of Iceland rejects rain.'))
  // A check tells the same beforehand.
  const told = (await check(options)).changes
  const { changes } = await run()
  expect(told).toEqual(changes)
  return changes
}

it('a claim whose sentence was cut says so, with the quote and the words around it', async () => {
  const changes = await changed('Anna Berg of Norway demands an end to whaling.', 'It rained.')
  const stance = changes?.removed.find(({ kind }) => kind === 'stance')
  expect(stance?.words).toEqual([
    {
      path: 'a.txt',
      quote: {
        exact: 'Anna Berg of Norway demands an end to whaling.',
        prefix: expect.stringMatching(/governments for the year\. $/),
        suffix: expect.stringMatching(/^ Jon Helgason/),
      },
    },
  ])
  expect(changes && printDiff(changes, PLAIN)).toContain('(its words are gone)')
})

it('a claim whose words still stand is told from one that went with them', async () => {
  const changes = await changed('Anna Berg of Norway demands an end to whaling.', 'Suddenly Anna Berg of Norway left.')
  const [tie, stance] = ['relation', 'stance'].map(kind => changes?.removed.find(item => item.kind === kind))
  expect(tie?.words).toMatchObject([{ quote: { exact: 'Anna Berg of Norway' }, position: expect.anything() }])
  expect(stance?.words?.[0]).not.toHaveProperty('position')
  const now = around('Suddenly Anna Berg of Norway left.', 'Jon Helgason of Iceland rejects rain.')
  expect(now.slice(tie?.words?.[0]?.position?.start, tie?.words?.[0]?.position?.end)).toBe('Anna Berg of Norway')
  expect(changes && printDiff(changes, PLAIN)).toContain('(its words still stand, read otherwise)')
})
