#!/usr/bin/env node
// Runs the command line from its TypeScript source, in a workspace that has nothing built.
import { register } from 'tsx/esm/api'

register()
await import('../src/cli.ts')
