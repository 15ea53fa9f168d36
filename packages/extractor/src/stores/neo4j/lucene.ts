// Words that somebody typed → a query of the full-text index: every word has to begin a word of the name, or nearly be one.

/** Empty for what has no letter or digit in it; signs that mean something to Lucene never get in. */
export function luceneOf(words: string): string {
  const found = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return found.map(word => `(${word}* OR ${word}~1)`).join(' AND ')
}
