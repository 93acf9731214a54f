import {expect, test} from 'vitest'
import type * as z from 'zod'
import {defaultSettings} from '../../src/config/defaults.ts'
import {type Config, defineConfig, loadSettings} from '../../src/config/index.ts'
import {settingsSchema} from '../../src/config/settings.ts'
import {project} from '../cli/project.ts'

type Frozen<T> = T extends object ? {readonly [Key in keyof T]: Frozen<T[Key]>} : T
/** Not `extends` both ways, which a missing optional key would pass. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : never

test('settings in code are given back', () => {
  const config: Config = {packs: [{template: 'brief', format: 'pdf'}]}
  expect(defineConfig(config)).toBe(config)
  // Does not compile where the schema and the type for settings in code differ.
  const isSame: Same<Frozen<z.input<typeof settingsSchema>>, Frozen<Config>> = true
  expect(isSame).toBe(true)
})

test('where there are no settings every one has its default', async () => {
  const {settings, messages, path} = await loadSettings(project().folder)
  expect({messages, path}).toEqual({messages: [], path: undefined})
  expect(settings).toEqual({
    out: 'out',
    index: false,
    strict: false,
    attachSource: true,
    limits: {
      sourceBytes: 5_000_000,
      paragraphMarks: 2000,
      nesting: 100,
      tableCells: 20_000,
      notes: 10_000,
      pages: 2000,
      pictureBytes: 20_000_000,
      picturePixels: 40_000_000,
      documentSeconds: 120,
      documentMegabytes: 1000,
      sentenceWords: 40,
      paragraphWords: 200
    }
  })
})

test('an empty file is no mistake, and a place is that of what is written', async () => {
  const empty = await loadSettings(project({'dossier.config.yaml': '# nothing yet\n'}).folder)
  expect(empty.settings).toMatchObject({out: 'out'})
  const file = '\uFEFFout: packs\nlimits:\n  sourceBytes: 10\n'
  const {settings, placeOf} = await loadSettings(project({'dossier.config.yml': file}).folder)
  expect(settings).toMatchObject({out: 'packs', limits: {sourceBytes: 10}})
  expect(placeOf(['limits', 'sourceBytes'])).toMatchObject({
    path: 'dossier.config.yml',
    position: {start: {line: 3, column: 16}}
  })
})

test('a project without settings has what the schema makes of nothing', () => {
  expect(defaultSettings).toStrictEqual(settingsSchema.parse({}))
})
