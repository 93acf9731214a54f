import {expect, test} from 'vitest'
import {dossier, project} from './project.ts'

const texts = {
  'sources/a.md': '# A\n\n<b>One</b>\n',
  'sources/b.md': '# B\n\nTwo.\n',
  'dossier.config.yaml': 'packs:\n  - {template: digest}\n'
}

test('the last line says which packs are as they were, and messages are told again', async () => {
  const place = project(texts)
  const first = await dossier(place, ['build'])
  expect(first.stderr).toContain('2 sources built, 0 errors, 2 warnings; 2 documents')
  const second = await dossier(place, ['build'])
  expect(second.stderr).toContain('2 sources up to date, 0 errors, 2 warnings; 2 documents')
  expect(second.stderr).toContain('sources/a.md:3:1  warning')
  expect(second.stderr).not.toContain(' ms\nout/')
  place.write('sources/b.md', '# B\n\nThree.\n')
  const third = await dossier(place, ['build'])
  expect(third.stderr).toContain('1 source built, 1 up to date, 0 errors')
  place.write('sources/b.md', '# B\n\n![None](none.png)\n')
  const fourth = await dossier(place, ['build'])
  expect(fourth.stderr).toContain('0 sources built, 1 not, 1 up to date, 1 error')
})

test('a program is told which packs were made, and --no-cache makes all', async () => {
  const place = project(texts)
  const cached = async (...more: readonly string[]) => {
    const {stdout} = await dossier(place, ['build', '--json', ...more])
    const {sources}: {readonly sources: readonly {readonly cached?: true}[]} = JSON.parse(stdout)
    return sources.map((it) => it.cached)
  }
  expect(await cached()).toEqual([undefined, undefined])
  expect(await cached()).toEqual([true, true])
  expect(await cached('--no-cache')).toEqual([undefined, undefined])
})
