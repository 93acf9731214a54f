import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {expectTold, faultsIn, finished} from './mutation.ts'
import {withPart, wordMutations} from './mutations-docx.ts'
import {markdownMutations} from './mutations-md.ts'
import {pdfMutations} from './mutations-pdf.ts'
import {fromQdf, type Qdf, toQdf} from './qdf.ts'

const all = markdownMutations.length + wordMutations.length + pdfMutations.length
let caught = 0

afterAll(() => {
  console.info(`mutations: ${caught} of ${all} caught, over Markdown, Word and PDF`)
})

test('there are sixty and more', () => {
  expect(all).toBeGreaterThanOrEqual(60)
})

describe('verifying Markdown tells who', () => {
  let text: string
  beforeAll(async () => {
    text = new TextDecoder().decode(await finished('md'))
  })

  test.each(markdownMutations)('%s', async (_, mutate, told) => {
    expectTold(await faultsIn('md', new TextEncoder().encode(mutate(text))), told)
    caught++
  })
})

describe('verifying a Word document tells who', () => {
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = await finished('docx')
  })

  test.each(wordMutations)('%s', async (_, part, mutate, told) => {
    expectTold(await faultsIn('docx', withPart(bytes, part, mutate)), told)
    caught++
  })
})

describe('verifying a PDF tells', () => {
  let qdf: Qdf
  beforeAll(async () => {
    qdf = await toQdf(await finished('pdf'))
  })

  test('nothing of one that qpdf wrote anew', async () => {
    expect(await faultsIn('pdf', fromQdf(qdf.text))).toEqual([])
  })

  test.each(pdfMutations)('who %s', async (_, mutate, told) => {
    expectTold(await faultsIn('pdf', fromQdf(mutate(qdf))), told)
    caught++
  })
})
