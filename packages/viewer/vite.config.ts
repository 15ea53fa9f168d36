// Three builds of one source: files beside each other for the server and static hosts; with `--mode offline` one file that
// holds all script and style, into which `standpoint export --html` writes the data; with `--mode ahead` what runs in Node.
import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'vite'
import { preload } from './preload.ts'
import { singleFile } from './single-file.ts'

/** What the page opens with, a file a part with all that it needs: many small files would wait for each other. */
const PARTS = [
  { name: 'first', test: /src\/main\.ts$/, priority: 2 },
  { name: 'desk', test: /src\/desk\.tsx$/, priority: 1 },
]

export default defineConfig(({ mode }) => {
  if (mode === 'ahead') return ahead
  const isOffline = mode === 'offline'
  return {
    base: './',
    plugins: [react(), isOffline ? singleFile() : preload()],
    worker: { format: 'iife' },
    build: {
      outDir: isOffline ? 'dist/offline' : 'dist',
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: isOffline ? false : { polyfill: false },
      assetsInlineLimit: isOffline ? () => true : 0,
      cssCodeSplit: !isOffline,
      chunkSizeWarningLimit: 600,
      rolldownOptions: { output: { codeSplitting: isOffline ? false : { groups: PARTS } } },
    },
  }
})

/** One file without dependencies, for a thread of Node. */
const ahead: UserConfig = {
  build: { ssr: 'ahead.ts', outDir: 'dist/ahead', emptyOutDir: true, target: 'node20' },
  ssr: { noExternal: true },
}
