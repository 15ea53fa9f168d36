/** Text inside XML, attribute or element; control characters that XML forbids become spaces. */
export function escapeXml(value: unknown): string {
  return String(value)
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** The type of a value as GEXF and GraphML name it. */
export function typeOf(value: string | number | boolean): 'string' | 'double' | 'boolean' {
  return typeof value === 'number' ? 'double' : typeof value === 'boolean' ? 'boolean' : 'string'
}
