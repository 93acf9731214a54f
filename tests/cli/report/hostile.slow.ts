import {expect, test} from 'vitest'
import {dossier} from '../project.ts'
import {calls, harmOf, hostileProject, name, other, own} from './hostile.ts'

test('no command and no reporter sends a terminal what it would obey', async () => {
  const place = hostileProject()
  const {code, stderr} = await dossier(place, ['build', name, other, ...own])
  expect(code, stderr).toBe(0)
  const harms: string[] = []
  for (const argv of calls) harms.push((await harmOf(place, argv)) ?? '')
  expect(harms.filter(Boolean)).toEqual([])
})
