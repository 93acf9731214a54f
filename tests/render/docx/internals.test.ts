import {Document, Packer, Paragraph} from 'docx'
import {strFromU8, unzipSync} from 'fflate'
import {expect, test} from 'vitest'
import {compiled} from '../../../src/render/docx/internals.ts'

test('docx still gives the parts that it would have zipped', async () => {
  const document = () => new Document({sections: [{children: [new Paragraph('Words.')]}]})
  const parts = compiled(document())
  const zipped = unzipSync(await Packer.toBuffer(document()))
  expect([...parts.keys()].sort()).toEqual(Object.keys(zipped).sort())
  const body = zipped['word/document.xml'] ?? new Uint8Array()
  expect(parts.get('word/document.xml')).toBe(strFromU8(body))
})
