// A vite plugin: the page asks at once for the graph, for the interface's type and for the scripts of its second part, not only
// when the first script has run.
import type { HtmlTagDescriptor, Plugin } from 'vite'

const TYPE = /inter-latin-wght-normal-.*\.woff2$/
/** The second part: main.ts asks for it while the graph is being read. */
const SECOND = 'desk'

type Bundle = Parameters<NonNullable<Extract<Plugin['generateBundle'], (...args: never[]) => unknown>>>[1]

export function preload(): Plugin {
  return {
    name: 'preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const type = Object.keys(bundle ?? {}).find(file => TYPE.test(file))
        return [
          link('./graph.json', { rel: 'preload', as: 'fetch' }),
          ...(type ? [link(`./${type}`, { rel: 'preload', as: 'font' })] : []),
          ...secondPart(bundle ?? {}).map(file => link(`./${file}`, { rel: 'modulepreload' })),
        ]
      },
    },
  }
}

/** Its file and all that it imports, but for what the first part has asked for anyway. */
function secondPart(bundle: Bundle): string[] {
  const chunks = Object.values(bundle).filter(file => file.type === 'chunk')
  const first = chunks.find(file => file.isEntry)
  const second = chunks.find(file => file.name === SECOND)
  if (!second) return []
  return [second.fileName, ...second.imports].filter(file => file !== first?.fileName && !first?.imports.includes(file))
}

function link(href: string, attributes: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'link', attrs: { ...attributes, href, crossorigin: '' }, injectTo: 'head' }
}
