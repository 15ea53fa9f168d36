// A vite plugin: the page asks for the graph and for the interface's type at once, not only when the first script has run, and
// runs src/early.ts before it.
import type { HtmlTagDescriptor, Plugin } from 'vite'

const TYPE = /inter-latin-wght-normal-.*\.woff2$/
const EARLY = 'early'

export function preload(): Plugin {
  return {
    name: 'preload',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: '/src/early.ts', name: EARLY })
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const files = Object.values(bundle ?? {})
        const type = files.find(file => TYPE.test(file.fileName))
        const early = files.find(file => file.type === 'chunk' && file.name === EARLY)
        return [
          ...(early ? [script(`./${early.fileName}`)] : []),
          link('./graph.json', 'fetch'),
          ...(type ? [link(`./${type.fileName}`, 'font')] : []),
        ]
      },
    },
  }
}

function script(src: string): HtmlTagDescriptor {
  return { tag: 'script', attrs: { type: 'module', crossorigin: '', src }, injectTo: 'head-prepend' }
}

function link(href: string, as: 'fetch' | 'font'): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel: 'preload', as, href, crossorigin: '' }, injectTo: 'head' }
}
