#!/usr/bin/env node
import process from 'node:process'
import {exitCodes} from './cli/exit-codes.ts'
import {openInterrupts} from './cli/interrupts.ts'
import {main} from './cli/main.ts'
import {failureOf} from './io/failure.ts'

const {signal, heed, ended} = openInterrupts()
// A reader such as `head` may close the pipe before all is written: that stops nothing.
let lost = false
process.stderr.on('error', () => undefined)
process.stdout.on('error', (error) => {
  const {code, words} = failureOf(error)
  if (code === 'EPIPE') return
  lost = true
  process.exitCode = exitCodes.io
  process.stderr.write(`dossier: Unexpected \`${words}\` for stdout\n`)
})

void main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  signal,
  heed,
  jobs: 'cores'
}).then((code) => {
  process.exitCode = lost ? exitCodes.io : ended(code)
})
