import {readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {expect, test} from 'vitest'
import {schemas} from '../../src/cli/run-schema.ts'
import {dossier} from '../cli/project.ts'
import {publishedNames, publishedSchema} from './published.ts'

const fileOf = (name: string) => `docs/${name}.schema.json`

test.each(publishedNames)('docs/%s.schema.json is what the program goes by', (name) => {
  const actual = publishedSchema(name)
  if (process.env.UPDATE_SCHEMAS === '1') writeFileSync(fileOf(name), actual)
  const how = 'UPDATE_SCHEMAS=1 npm test -- tests/schemas'
  expect(readFileSync(fileOf(name), 'utf8'), `write it anew: ${how}`).toBe(actual)
})

/** Every key that an object of the schema may have, by its path, with what stands under it. */
function* keysOf(schema: unknown, path = ''): Generator<{path: string; schema: object}> {
  if (typeof schema !== 'object' || schema === null) return
  for (const [key, value] of Object.entries(schema)) {
    const isKeys = key === 'properties' && typeof value === 'object' && value !== null
    for (const [name, it] of isKeys ? Object.entries(value) : []) {
      if (typeof it === 'object' && it !== null) yield {path: `${path}.${name}`, schema: it}
    }
    yield* keysOf(value, isKeys ? path : `${path}.${key}`)
  }
}

test.each(publishedNames)('every key of %s is described', (name) => {
  const keys = [...keysOf(JSON.parse(publishedSchema(name)))]
  expect(keys.length).toBeGreaterThan(5)
  expect(keys.filter(({schema}) => !('description' in schema)).map((it) => it.path)).toEqual([])
})

test('a schema is printed as its file has it, and the package exports them all', async () => {
  const {exports} = JSON.parse(readFileSync('package.json', 'utf8'))
  const listed = await dossier({folder: '/'}, ['schema'])
  expect(listed.stdout.split('\n').slice(0, -1)).toHaveLength(schemas.size)
  expect([...schemas.keys()]).toEqual(expect.arrayContaining([...publishedNames]))
  for (const name of schemas.keys()) {
    expect(listed.stdout).toMatch(new RegExp(`^${name} {2,}\\S`, 'm'))
    const {code, stdout} = await dossier({folder: '/'}, ['schema', name])
    expect({code, stdout}).toEqual({code: 0, stdout: readFileSync(fileOf(name), 'utf8')})
    expect(exports[`./${name}.schema.json`]).toBe(`./${fileOf(name)}`)
  }
})

test('a schema that there is not is told with the near one', async () => {
  const {code, stderr} = await dossier({folder: '/'}, ['schema', 'setings'])
  expect(stderr).toContain('Unexpected schema `setings`, expected `settings`')
  expect(code).toBe(2)
  expect((await dossier({folder: '/'}, ['schema', 'theme', 'brand'])).code).toBe(2)
})
