import {readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {dossier} from '../cli/project.ts'

const excerpt = /(?<=```text\n)¶[^`]*?\n(?=```)/

/** A paragraph of the output, without the empty line after it. */
async function shown(ordinal: number): Promise<string> {
  const {stdout} = await dossier({folder: '.'}, ['explain', 'sources/summit.txt'])
  const [paragraph = ''] = new RegExp(`^¶${ordinal} .*?\n\n(?=¶|$(?!.))`, 'ms').exec(stdout) ?? []
  return paragraph.replace(/\n+$/, '\n')
}

/** Without how often rules were right, and where lines end for that: this changes with each measurement. */
const lasting = (text: string | undefined) =>
  text?.replace(/\((?:\d+\s+of\s+\d+\s+right|not\s+measured)\)/g, '').replace(/\s+/g, ' ')

// The words in it may have no backtick, which would end the block.
test.each(['README.md', 'docs/cli.md'])('%s shows what explain prints', async (page) => {
  const text = readFileSync(page, 'utf8')
  const actual = await shown(8)
  if (process.env.UPDATE_FIXTURES === '1')
    writeFileSync(
      page,
      text.replace(excerpt, () => actual)
    )
  const written = excerpt.exec(readFileSync(page, 'utf8'))?.[0]
  expect(written).toMatch(/^¶8 /)
  expect(lasting(written)).toBe(lasting(actual))
})
