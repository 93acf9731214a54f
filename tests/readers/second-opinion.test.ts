import {extractRawText} from 'mammoth'
import {expect, test} from 'vitest'
import {rendered} from '../inputs.ts'
import {sampleAssets, sampleReport} from '../render/sample-report.ts'
import {readDocx} from './docx.ts'

test('another reader of Word documents finds the same words as ours', async () => {
  const {bytes} = await rendered(sampleReport(), 'docx', sampleAssets)
  const {words} = await readDocx(bytes)
  const {value, messages} = await extractRawText({buffer: Buffer.from(bytes)})
  const theirs = value.replace(/\s/g, '')
  expect(words.filter((word) => !theirs.includes(word))).toEqual([])
  expect(messages.filter((it) => it.type === 'error')).toEqual([])
})
