// Hand-made annotations: the format of a gold file, read and made comparable. Offsets are UTF-16 units into the article's file.
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { StoreError } from '../stores/store.ts'

interface Place {
  start: number
  end: number
  /** Found by one annotator of two: counts neither way. */
  optional?: boolean
}

export interface GoldEntity {
  /** The same for the same real thing in every file. */
  id: string
  type: string
  kind: string
  name: string
  mentions: (Place & { surface: string })[]
}

export interface GoldRelation extends Place {
  subject: string
  predicate: string
  object: string
  alternativeObjects?: string[]
  role?: string | null
  evidence: string
}

export interface GoldMeeting extends Place {
  id?: string
  name: string
  /** ISO date, `a/b` for a range; null where nobody can tell. */
  date: string | null
  venue: string | null
  forum: string | null
  participants: string[]
}

/** Plural fields list every answer that counts as right. */
export interface GoldStance extends Place {
  holder: string
  holders?: string[]
  act: string
  acts?: string[]
  polarity: string
  polarities?: string[]
  topic?: string | null
  topics?: (string | null)[]
  target?: string | null
  targets?: (string | null)[]
  source?: string | null
  sources?: (string | null)[]
  quote: boolean
  evidence: string
}

export interface GoldArticle {
  article: string
  /** The article's file name without extension: how gold and graph name the same article. */
  stem: string
  date?: string
  dates?: string[]
  boilerplate?: [number, number][]
  entities: GoldEntity[]
  relations: GoldRelation[]
  meetings: GoldMeeting[]
  stances: GoldStance[]
}

/** `data/articles/a.txt` → `a` */
export const stemOf = (path: string): string => basename(path).replace(/\.(txt|html?|md|json)$/i, '')

/** Every *.json of a folder, in the order of their names. */
export async function readGold(folder: string): Promise<GoldArticle[]> {
  const names = await readdir(folder).catch(cause => {
    throw new StoreError(
      `${folder}: there is no folder of annotations here`,
      'Name the folder that holds one *.json for each annotated article.',
      { cause },
    )
  })
  const golds = names.filter(name => name.endsWith('.json')).sort()
  if (golds.length === 0)
    throw new StoreError(
      `${folder}: no *.json here`,
      'Name the folder that holds one *.json for each annotated article.',
    )
  return Promise.all(golds.map(name => readOne(join(folder, name))))
}

async function readOne(path: string): Promise<GoldArticle> {
  try {
    const gold = JSON.parse(await readFile(path, 'utf8')) as GoldArticle
    if (!Array.isArray(gold.entities) || !Array.isArray(gold.stances))
      throw new Error('entities or stances are missing')
    return { ...gold, stem: stemOf(gold.article) }
  } catch (cause) {
    throw new StoreError(
      `${path}: not an annotation file (${cause instanceof Error ? cause.message : ''})`,
      'See tests/gold/README.md for the format.',
      { cause },
    )
  }
}
