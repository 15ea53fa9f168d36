// A vite plugin: the page asks for the graph and for the interface's type at once, not only when the first script has run.
import type { HtmlTagDescriptor, Plugin } from 'vite'

const TYPE = /inter-latin-wght-normal-.*\.woff2$/

export function preload(): Plugin {
  return {
    name: 'preload',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const type = Object.keys(bundle ?? {}).find(name => TYPE.test(name))
        return [tag('./graph.json', 'fetch'), ...(type ? [tag(`./${type}`, 'font')] : [])]
      },
    },
  }
}

function tag(href: string, as: 'fetch' | 'font'): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel: 'preload', as, href, crossorigin: '' }, injectTo: 'head' }
}
