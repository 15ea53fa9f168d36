// Text inside XML.

/** For attributes and elements alike: line breaks survive as references, what XML 1.0 forbids becomes the replacement character. */
export function escapeXml(value: unknown): string {
  return String(value)
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, space => `&#${space.charCodeAt(0)};`)
}
