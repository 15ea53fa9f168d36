// The model's files in the package: found, checked against the manifest's hashes, read. Nothing is downloaded.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MANIFEST = 'manifest.json'
const MODEL = 'model.int8.onnx'
const RELATIONS = 'relations.int8.onnx'
const CURE = 'Install the package again, or name another folder with `modelFolder`.'

export interface ModelFiles {
  folder: string
  version: string
  model: Uint8Array
  relations: Uint8Array
  vocabulary: string
  labels: unknown
}

/**
 * Reads and checks the model's files.
 *
 * @param folder where they lie; without it the `model` folder of this package
 * @throws Error saying which file is missing or damaged, and the cure
 */
export async function readModelFiles(folder: string = packagedModel()): Promise<ModelFiles> {
  const manifest = parseRecord(await readPart(folder, MANIFEST), join(folder, MANIFEST))
  const hashes = hashesOf(manifest)
  const model = await readChecked(folder, MODEL, hashes)
  const relations = await readChecked(folder, RELATIONS, hashes)
  const vocabulary = await readChecked(folder, 'vocab.txt', hashes)
  const labels = await readChecked(folder, 'labels.json', hashes)
  return {
    folder,
    version: `${String(manifest['version'] ?? 'unnamed')}+${(hashes.get(MODEL) ?? '').slice(0, 8)}`,
    model,
    relations,
    vocabulary: vocabulary.toString('utf8'),
    labels: parseJson(labels, join(folder, 'labels.json')),
  }
}

/** `model/` beside the nearest package.json above this file, in the sources as in a bundle. */
function packagedModel(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return join(folder, 'model')
}

async function readPart(folder: string, name: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, name))
  } catch (cause) {
    throw new Error(`Reading model: ${join(folder, name)} cannot be read. ${CURE}`, { cause })
  }
}

async function readChecked(folder: string, name: string, hashes: ReadonlyMap<string, string>): Promise<Buffer> {
  const content = await readPart(folder, name)
  const expected = hashes.get(name)
  const found = createHash('sha256').update(content).digest('hex')
  if (expected === undefined)
    throw new Error(`Reading model: ${join(folder, MANIFEST)} has no hash of ${name}. ${CURE}`)
  if (found === expected) return content
  const what = `is damaged (${content.length} bytes, sha256 ${found.slice(0, 12)}…, expected ${expected.slice(0, 12)}…)`
  throw new Error(`Reading model: ${join(folder, name)} ${what}. ${CURE}`)
}

function hashesOf(manifest: Readonly<Record<string, unknown>>): Map<string, string> {
  const hashes = manifest['sha256']
  if (typeof hashes !== 'object' || hashes === null) return new Map()
  return new Map(Object.entries(hashes).map(([name, hash]) => [name, String(hash)]))
}

function parseJson(content: Buffer, path: string): unknown {
  try {
    return JSON.parse(content.toString('utf8'))
  } catch (cause) {
    throw new Error(`Reading model: ${path} is not JSON. ${CURE}`, { cause })
  }
}

function parseRecord(content: Buffer, path: string): Record<string, unknown> {
  const value = parseJson(content, path)
  if (typeof value !== 'object' || value === null) throw new Error(`Reading model: ${path} is not an object. ${CURE}`)
  return Object.fromEntries(Object.entries(value))
}
