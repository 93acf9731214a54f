import process from 'node:process'
import {expect, test} from 'vitest'
import {heeding} from '../../src/cli/heed.ts'
import {openInterrupts} from '../../src/cli/interrupts.ts'
import {build} from '../../src/pack/build.ts'
import {project} from './project.ts'

const listeners = () => process.listenerCount('SIGINT') + process.listenerCount('SIGTERM')

test('signals end the process unless they are heeded, and then they are told once', () => {
  const before = listeners()
  const {signal, heed, ended} = openInterrupts()
  expect(listeners()).toBe(before)
  heed(true)
  heed(true)
  expect(listeners()).toBe(before + 2)
  heed(false)
  expect(listeners()).toBe(before)
  heed(true)
  for (const name of ['SIGTERM', 'SIGINT'] as const) process.emit(name, name)
  expect(signal.aborted).toBe(true)
  // Who puts away what is not finished is let, also while it goes on.
  heed(false)
  expect(listeners()).toBe(before + 2)
  expect([ended(130), ended(0)]).toEqual([143, 0])
  process.removeAllListeners('SIGTERM')
})

test('a build heeds signals while it writes, and between sources', async () => {
  const {folder} = project({'a.md': 'A note.\n', 'b.md': ''})
  let isHeeded = false
  const seen: string[] = []
  const host = {cwd: folder, env: {}, stdout: process.stdout, stderr: process.stderr}
  const heed = (on: boolean) => {
    isHeeded = on
  }
  const onEvent = ({kind}: {readonly kind: string}) => seen.push(`${kind} ${isHeeded}`)
  const onSource = () => {
    seen.push(`told ${isHeeded}`)
  }
  const options = {sources: ['a.md', 'b.md'], out: 'out', root: folder, templates: ['digest']}
  await build({...options, ...heeding({...host, heed}, {onEvent, onSource})})
  const ofFirst = ['read false', 'compose false', 'render false', 'rendered false', 'write true']
  const ends = ['done true', 'told true']
  expect(seen).toEqual(['planned true', ...ofFirst, ...ends, 'read false', ...ends])
})
