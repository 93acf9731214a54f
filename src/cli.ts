#!/usr/bin/env node
import process from 'node:process'
import {main} from './cli/main.ts'

const abort = new AbortController()
// Once: a second Ctrl+C ends the process at once.
process.once('SIGINT', () => abort.abort())
// A reader such as `head` may close the pipe before all is written.
process.stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error
})

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  signal: abort.signal
})
