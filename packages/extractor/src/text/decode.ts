// Bytes → text. A byte-order mark stays in the text as one unit, so that offsets count in the file as it lies on disk.

export interface Decoded {
  text: string
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
}

const SAMPLE = 4096
const CONTROL_SHARE = 0.02

/** Decodes UTF-8 and UTF-16 (with a byte-order mark, or told by its zero bytes), else windows-1252; undefined when the bytes are no text. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return textual({ text: decodeAs(wide, bytes), encoding: wide })
  try {
    return textual({ text: decodeAs('utf-8', bytes), encoding: 'utf-8' })
  } catch {
    return textual({ text: decodeWindows(bytes), encoding: 'windows-1252' })
  }
}

/** What windows-1252 has from 0x80 to 0x9F, by the WHATWG's index; Node 20's own decoder reads ISO 8859-1 there. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

function decodeWindows(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin.replace(/[\u0080-\u009F]/gu, character => WINDOWS.charAt(character.charCodeAt(0) - 0x80))
}

function decodeAs(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true, fatal: encoding === 'utf-8' }).decode(bytes)
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const [even, odd] = zeroShares(bytes.subarray(0, SAMPLE))
  if (odd > 0.6 && even < 0.1) return 'utf-16le'
  return even > 0.6 && odd < 0.1 ? 'utf-16be' : undefined
}

/** How many of the bytes at even and at odd places are zero: Latin text in UTF-16 has a zero in every other place. */
function zeroShares(bytes: Uint8Array): [even: number, odd: number] {
  const zeros = [0, 0]
  bytes.forEach((byte, at) => (zeros[at % 2] = (zeros[at % 2] ?? 0) + (byte === 0 ? 1 : 0)))
  const half = Math.max(1, bytes.length / 2)
  return [(zeros[0] ?? 0) / half, (zeros[1] ?? 0) / half]
}

/** Text has almost no control characters: a picture or a program read as windows-1252 is full of them. */
function textual(decoded: Decoded): Decoded | undefined {
  const sample = decoded.text.slice(0, SAMPLE)
  // oxlint-disable-next-line no-control-regex
  const controls = sample.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F\uFFFD]/gu)?.length ?? 0
  return controls > sample.length * CONTROL_SHARE || decoded.text.slice(0, SAMPLE).includes('\u0000')
    ? undefined
    : decoded
}
