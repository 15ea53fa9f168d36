// The text of a page's element: a blank line between blocks, white space collapsed as a browser shows it.

/** What we use of a DOM node, whoever implements it. */
export interface PageNode {
  nodeType: number
  nodeName: string
  textContent: string | null
  childNodes: Iterable<PageNode>
}

const ELEMENT = 1
const TEXT = 3
const LEFT_OUT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE NAV FORM BUTTON IFRAME SVG'.split(' '))
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
)

/** The blocks of an element's text, joined by blank lines. */
export function blockText(root: PageNode | null): string {
  if (root === null) return ''
  const pieces: string[] = []
  collect(root, pieces)
  return pieces
    .join('')
    .split('\u0000')
    .map(block => block.replace(/\s+/gu, ' ').trim())
    .filter(block => block !== '')
    .join('\n\n')
}

/** Text in order of place, with U+0000 at the edge of every block; a stack rather than recursion, for pages nested without end. */
function collect(root: PageNode, pieces: string[]): void {
  const waiting: (PageNode | string)[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') pieces.push(node)
    else if (node.nodeType === TEXT) pieces.push((node.textContent ?? '').replaceAll('\u0000', ' '))
    else if (node.nodeType === ELEMENT && !LEFT_OUT.has(node.nodeName.toUpperCase())) expand(node, waiting)
  }
}

function expand(element: PageNode, waiting: (PageNode | string)[]): void {
  const edge = INLINE.has(element.nodeName.toUpperCase()) ? '' : '\u0000'
  waiting.push(edge)
  for (const child of [...element.childNodes].toReversed()) waiting.push(child)
  waiting.push(edge)
}
