// Two builds of one source: files beside each other for the server and static hosts, and with `--mode offline` one file that
// holds all script and style, into which `standpoint export --html` writes the data.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { preload } from './preload.ts'
import { singleFile } from './single-file.ts'

export default defineConfig(({ mode }) => {
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
      rolldownOptions: isOffline ? { output: { codeSplitting: false } } : {},
    },
  }
})
