// Three projects: unit needs nothing, stores needs the real Neo4j, e2e needs Chromium and the built viewer.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: import.meta.dirname,
  test: {
    reporters: ['default', './setup/reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: ['stores/**', 'e2e/**', '**/node_modules/**', '.cache/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'stores',
          include: ['stores/**/*.test.ts'],
          globalSetup: './setup/neo4j-server.ts',
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          globalSetup: './setup/viewer-build.ts',
          fileParallelism: false,
        },
      },
    ],
  },
})
