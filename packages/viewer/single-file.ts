// A vite plugin: writes the script and the style of the build into the page itself.
import type { Plugin } from 'vite'

export function singleFile(): Plugin {
  return {
    name: 'single-file',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') return
        let html = String(page.source)
        for (const [name, item] of Object.entries(bundle)) {
          if (item.type === 'chunk')
            html = html
              .replace(scriptTag(name), () => '')
              .replace('</body>', () => `<script type="module">${closed(item.code)}</script></body>`)
          else if (name.endsWith('.css'))
            html = html.replace(styleTag(name), () => `<style>${String(item.source)}</style>`)
          if (name !== 'index.html') delete bundle[name]
        }
        page.source = html
      },
    },
  }
}

function scriptTag(name: string): RegExp {
  return new RegExp(`<script[^>]*src="[^"]*${escaped(name)}"[^>]*></script>`)
}

function styleTag(name: string): RegExp {
  return new RegExp(`<link[^>]*href="[^"]*${escaped(name)}"[^>]*>`)
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Script that may stand inside a script element. */
function closed(code: string): string {
  return code.replaceAll('</script', '<\\/script')
}
