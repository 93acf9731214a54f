import {beforeAll, describe, expect, test} from 'vitest'
import {expectTold, faultsIn, finished} from './mutation.ts'
import {withPart, wordMutations} from './mutations-docx.ts'
import {markdownMutations} from './mutations-md.ts'

/** One in four: all of them are tried by `npm run parity`. */
const some = <T>(all: readonly T[]): readonly T[] => all.filter((_, index) => index % 4 === 0)

describe('in a finished digest, verifying tells who', () => {
  let text: string
  beforeAll(async () => {
    text = new TextDecoder().decode(await finished('md'))
  })

  test('does nothing to it: nothing', async () => {
    expect(await faultsIn('md', new TextEncoder().encode(text))).toEqual([])
  })

  test.each(some(markdownMutations))('%s', async (_, mutate, told) => {
    expectTold(await faultsIn('md', new TextEncoder().encode(mutate(text))), told)
  })
})

describe('in a finished Word document, verifying tells who', () => {
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = await finished('docx')
  })

  test('packs it again: nothing', async () => {
    const again = withPart(bytes, 'word/document.xml', (xml) => xml)
    expect(await faultsIn('docx', again)).toEqual([])
  })

  test.each(some(wordMutations))('%s', async (_, part, mutate, told) => {
    expectTold(await faultsIn('docx', withPart(bytes, part, mutate)), told)
  })
})
