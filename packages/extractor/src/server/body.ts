import type { IncomingMessage } from 'node:http'

const MOST_BYTES = 64 * 1024

/** What a page sent; undefined when it is more than 64 KB. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request) {
    const chunk = Buffer.from(part)
    bytes += chunk.byteLength
    if (bytes > MOST_BYTES) return undefined
    parts.push(chunk)
  }
  return Buffer.concat(parts).toString('utf8')
}
