import {join} from 'node:path'
import {expect, test} from 'vitest'
import {nearPath} from '../../src/io/near-path.ts'
import {project} from '../cli/project.ts'

const files = {
  'sources/summit.txt': '',
  'sources/summit.md': '',
  'sources/quarter.md': '',
  'sources/.hidden.md': '',
  'out/a/pack.json': ''
}

test.each([
  ['sources/sumit.txt', 'sources/summit.txt'],
  ['sources/sumit.md', 'sources/summit.md'],
  ['sources/summit.markdown', 'sources/summit.md'],
  ['sources/quart', 'sources/quarter.md'],
  ['sources/../sorces/quarter.md', 'sources/../sources/quarter.md'],
  ['out/a/pakc.json', 'out/a/pack.json'],
  ['sources/hidden.md', undefined],
  ['sources/other.md', undefined],
  ['nowhere/summit.txt', undefined],
  ['out/b/pack.json', undefined],
  [`sources/${'s'.repeat(100_000)}.md`, undefined]
])('%s was meant for %s', async (path, meant) => {
  expect(await nearPath(path, project(files).folder)).toBe(meant)
})

test('an absolute path stays one', async () => {
  const {folder} = project(files)
  expect(await nearPath(join(folder, 'sources/sumit.txt'), '/')).toBe(
    join(folder, 'sources/summit.txt')
  )
})
