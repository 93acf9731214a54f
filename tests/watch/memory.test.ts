import {expect, test} from 'vitest'
import {keyOf} from '../../src/cli/watch/changes.ts'
import {openMemory} from '../../src/cli/watch/memory.ts'
import {openStep} from '../../src/cli/watch/step.ts'
import {type Lookup, noteFile} from '../../src/io/lookups.ts'

test('a step is done again only where something that it asked is stale, also after it threw', async () => {
  const step = openStep<number>()
  let count = 0
  const work = async () => {
    noteFile('/nowhere/a.md')
    count += 1
    if (count === 1) throw new Error('first')
    return count
  }
  await expect(step.result(work)).rejects.toThrow('first')
  expect([...step.lookups()]).toEqual([{kind: 'file', path: '/nowhere/a.md'}])
  expect(await step.result(work)).toBe(2)
  step.forget(new Set([keyOf({kind: 'file', path: '/nowhere/b.md'})]))
  expect(await step.result(work)).toBe(2)
  step.forget(new Set([keyOf({kind: 'file', path: '/nowhere/a.md'})]))
  expect(await step.result(work)).toBe(3)
  expect(step.last()).toBe(3)
})

test('a mistake of the program keeps one source from being made, until next time', async () => {
  const crashed: string[] = []
  const made: string[] = []
  const {keep, lookups, retain} = openMemory({
    onLoad: () => {},
    onSource: (it) => made.push(it.source),
    onCrash: (error, source) => crashed.push(`${source}: ${error}`)
  })
  const planned = {path: 'sources/a.md', name: 'a', folder: 'out/a'}
  const plan = {first: [], last: []}
  const result = {
    source: planned.path,
    folder: planned.folder,
    outputs: [],
    messages: [],
    written: true
  }
  const failing = async () => {
    noteFile('/nowhere/a.md')
    throw new Error('unforeseen')
  }
  expect(await keep.source(planned, plan, failing)).toEqual({...result, written: false})
  expect(crashed).toEqual(['sources/a.md: Error: unforeseen'])
  const asked: readonly Lookup[] = [{kind: 'file', path: '/nowhere/a.md'}]
  expect(lookups()).toEqual(asked)
  expect(await keep.source(planned, plan, async () => result)).toBe(result)
  expect(await keep.source(planned, plan, failing)).toBe(result)
  expect(made).toEqual(['sources/a.md'])
  expect(retain([])).toEqual([result])
  expect(lookups()).toEqual([])
})
