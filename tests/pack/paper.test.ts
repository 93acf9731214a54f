import {strFromU8, unzipSync} from 'fflate'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {expect, test} from 'vitest'
import {build} from '../../src/index.ts'
import {project} from '../cli/project.ts'

const words = 'The ferry is late. It will sail at ten.\n\nNobody minds.\n'
const template = '---\nkind: Report\npaper: A5\n---\n\n::body\n'

/** Sizes of the pages of a source's PDF and Word, in points. */
async function sizesOf(source: string) {
  const {folder} = project({'note.md': source, 'templates/report.md': template})
  const {sources} = await build({
    sources: ['note.md'],
    out: 'out',
    root: folder,
    templates: ['report'],
    formats: ['pdf', 'docx'],
    write: false
  })
  const [docx, pdf] = ['docx', 'pdf'].map(
    (format) => sources[0]?.outputs.find((it) => it.format === format)?.bytes ?? new Uint8Array()
  )
  const task = getDocument({data: pdf?.slice() ?? new Uint8Array(), verbosity: 0})
  const page = await (await task.promise).getPage(1)
  const body = strFromU8(
    unzipSync(docx ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array()
  )
  const size = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(body) ?? []
  const {view} = page
  await task.destroy()
  return {pdf: view.slice(2), docx: size.slice(1).map((it) => Number(it) / 20)}
}

test('prints on the paper that the source states', async () => {
  const letter = [612, 792]
  expect(await sizesOf(`---\npaper: letter\n---\n\n${words}`)).toEqual({pdf: letter, docx: letter})
})

test('prints on the paper of the template where the source states none', async () => {
  const {pdf, docx} = await sizesOf(words)
  expect(pdf.map(Math.round)).toEqual([420, 595])
  expect(docx.map(Math.round)).toEqual([420, 595])
})
