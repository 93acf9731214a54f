import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, expect, test} from 'vitest'
import {keepFonts} from '../../../src/packaging/fonts.mjs'
import {packedAhead} from '../../../src/render/docx/finalise/packed-ahead.ts'
import {zipped} from '../../../src/render/docx/finalise/zip.ts'
import {deflatedAs} from '../../../src/render/zlib.ts'

const folder = mkdtempSync(join(tmpdir(), 'dossier-packed-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))
const beside = pathToFileURL(`${join(folder, 'packed')}/`)
const mono = '@expo-google-fonts/source-code-pro/400Regular/SourceCodePro_400Regular.ttf'
const font = readFileSync(createRequire(import.meta.url).resolve(mono))

test('fonts of a document that was built are packed as the next one would pack them', () => {
  const document = join(folder, 'memo.docx')
  writeFileSync(
    document,
    zipped([
      ['word/document.xml', '<w:document/>'],
      ['word/fonts/font1.odttf', font]
    ])
  )
  keepFonts(document, join(folder, 'packed'))
  expect(packedAhead(font, beside)).toEqual(Buffer.from(deflatedAs('raw', font, 6)))
  expect(packedAhead(font.subarray(1), beside)).toBeUndefined()
})

test('beside the sources nothing is packed ahead', () => {
  expect(packedAhead(font)).toBeUndefined()
})
