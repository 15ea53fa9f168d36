// Article files → articles: finds the files, decodes them, takes out text and metadata, and judges date and body.
// Trouble becomes an Issue on the result, never a throw.
import type { Article, Issue } from '../model.ts'

/** One file found: where it is and what it is called in the graph. */
export interface SourceFile {
  /** Relative to the folder that was given, with forward slashes. */
  path: string
  /** Where to open it. */
  location: string
}

export interface ReadOptions {
  /** Files larger than this are reported and left out; in bytes. */
  largestFile?: number
}

export interface ReadResult {
  articles: Article[]
  issues: Issue[]
}
