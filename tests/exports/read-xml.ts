// A strict reader of the XML that has no comments, sections or declarations of types: throws where a text is not well-formed.

export interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

const PIECE = /<\/([\w:]+)>|<([\w:]+)((?: [\w:.]+="[^"<]*")*)(\/?)>|([^<>]+)/y

export function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  PIECE.lastIndex = /^<\?xml[^>]*\?>/.exec(xml)?.[0].length ?? 0
  while (PIECE.lastIndex < xml.length) {
    const at = PIECE.lastIndex
    const [, closes, opens, attributes = '', isEmpty, text] = PIECE.exec(xml) ?? []
    const parent = open.at(-1)
    if (!parent) throw new Error(`nothing is open at ${at}`)
    if (text !== undefined) parent.text += decode(text)
    else if (closes !== undefined && open.pop()?.name !== closes)
      throw new Error(`</${closes}> closes nothing at ${at}`)
    else if (opens !== undefined) {
      const element = { name: opens, attributes: readAttributes(attributes), children: [], text: '' }
      parent.children.push(element)
      if (!isEmpty) open.push(element)
    } else if (closes === undefined) throw new Error(`not XML at ${at}: ${xml.slice(at, at + 40)}`)
  }
  if (open.length !== 1) throw new Error('something is left open')
  return root
}

/** All elements of a name, in the order of the file. */
export const find = (element: Element, name: string): Element[] =>
  element.children.flatMap(child => [...(child.name === name ? [child] : []), ...find(child, name)])

const readAttributes = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/ ([\w:.]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decode(value)]),
  )

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** As a parser does: bare line breaks and tabs are spaces in an attribute, so none may stand there. */
function decode(text: string): string {
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(text))
    throw new Error('a character that XML forbids')
  return text.replace(/&(?:#(\d+)|(\w+));|&/g, (_all, code?: string, name?: string) => {
    const found = code ? String.fromCodePoint(Number(code)) : NAMED[name ?? '']
    if (found === undefined) throw new Error(`no such reference: ${name ?? 'a bare &'}`)
    return found
  })
}
