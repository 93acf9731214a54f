import {readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {dossier} from '../cli/project.ts'

const excerpt = /(?<=```text\n)(?:¶|EXCERPT)[^`]*?\n(?=```)/

/** A paragraph of the output, without the empty line after it. */
async function shown(ordinal: number): Promise<string> {
  const {stdout} = await dossier({folder: '.'}, ['explain', 'sources/summit.txt'])
  const [paragraph = ''] = new RegExp(`^¶${ordinal} .*?\n\n(?=¶|$(?!.))`, 'ms').exec(stdout) ?? []
  return paragraph.replace(/\n+$/, '\n')
}

test.each(['README.md', 'docs/cli.md'])('%s shows what explain prints', async (page) => {
  const text = readFileSync(page, 'utf8')
  const actual = await shown(8)
  // Words in backticks would end the block; the paragraph was chosen for having none.
  expect(actual).toMatch(/^¶8 /)
  if (process.env.UPDATE_FIXTURES === '1')
    writeFileSync(
      page,
      text.replace(excerpt, () => actual)
    )
  expect(excerpt.exec(readFileSync(page, 'utf8'))?.[0]).toBe(actual)
})
