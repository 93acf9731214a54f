import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {rendered} from '../../inputs.ts'
import {readPdf} from '../../readers/pdf.ts'
import {elementsOf, readStructure} from '../../readers/structure.ts'
import {
  bullets,
  inlines,
  item,
  note,
  origin,
  p,
  section,
  strong,
  table,
  text
} from '../sample-nodes.ts'
import {renderPdf, reportOf} from './render.ts'

/** What poppler copies: by place on the page, and by the order of painting. */
function pdftotext(bytes: Uint8Array, ...options: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-text-'))
  try {
    const file = join(folder, 'a.pdf')
    writeFileSync(file, bytes)
    const {stdout} = spawnSync('pdftotext', [...options, file, '-'], {encoding: 'utf8'})
    return stdout
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined
const withPoppler = test.skipIf(!hasPoppler)
const reason = hasPoppler ? '' : ' (skipped: there is no pdftotext)'

const long =
  'Interdepartmental representatives characteristically underestimate administrative responsibilities; nevertheless, internationally comparable infrastructure acknowledges extraordinarily disproportionate bureaucratic entanglements throughout metropolitan constituencies. '
const paragraphs = Array.from({length: 24}, (_, at) =>
  `${'so '.repeat(at)}${long.repeat(3)}`.trim()
)
const all = paragraphs.join(' ')
const blocks = paragraphs.map((it) => p(it))
const justified = {justify: true}
const wordsIn = (words: string): readonly string[] => words.split(/\s+/).filter((it) => it !== '')

/** Without running heads and feet, which poppler cannot tell from the text. */
const bare = (report: ReturnType<typeof reportOf>) => ({
  ...report,
  furniture: {first: empty, rest: empty}
})
const strip = {left: [], center: [], right: []}
const empty = {header: strip, footer: strip}

describe('a long text with divided words', () => {
  test('has each word whole to pdf.js', async () => {
    const {bytes} = await rendered(reportOf(blocks), 'pdf', new Map(), justified)
    expect(JSON.stringify(await readStructure(bytes)).match(/\u00ad/g)?.length).toBeGreaterThan(3)
    expect((await readPdf(bytes)).words).toEqual(wordsIn(all))
  })

  withPoppler(`has each word whole to pdftotext${reason}`, async () => {
    const {bytes} = await rendered(bare(reportOf(blocks)), 'pdf', new Map(), justified)
    for (const options of [[], ['-raw']]) {
      // It leaves U+00AD, which says that the word goes on in the next line, to who reads the text.
      const copied = pdftotext(bytes, ...options).replace(/\u00ad\s+/g, '')
      expect(wordsIn(copied)).toEqual(wordsIn(all))
    }
  })
})

const said = 'Office, affluent, efﬁcient: ﬀ ﬃ ÉCOLE Straße a\u0301 é № ½'

test('has ligatures as letters, accents and capitals as they are written', async () => {
  const title = [text(said)]
  const callout = {type: 'callout', origin, tone: 'note', title, children: [p(said)]} as const
  const {bytes} = await renderPdf(reportOf([callout]))
  const [tree] = await readStructure(bytes)
  const strings =
    tree === undefined ? [] : [...elementsOf(tree)].flatMap((it) => it.element.children)
  expect(strings.flatMap((it) => (typeof it === 'string' ? it.trim() : []))).toEqual([said, said])
})

withPoppler(`has ligatures as letters to pdftotext${reason}`, async () => {
  const {bytes} = await renderPdf(bare(reportOf([p('Office affluent efficient fjord waffle.')])))
  expect(pdftotext(bytes).trim()).toBe('Office affluent efficient fjord waffle.')
})

const report = reportOf(
  [
    section(1, 'a', 'First heading', [
      p('One ', strong(text('two')), ' three', note(1), ' four.'),
      table(['left', 'right'], ['Town', 'Tonnes'], ['Alpha', '1'], [inlines('Beta'), '22']),
      bullets(item(p('Five'), bullets(item(p('six')))), item(p('seven'))),
      section(2, 'b', 'Second heading', [p('Eight.')])
    ])
  ],
  [{id: 'n1', number: 1, origin, children: [p('The note.')]}]
)

test('reads in the order of the source: rows of a table, items of a list, notes after their mark', async () => {
  const trees = await readStructure((await renderPdf(report)).bytes)
  const read = trees
    .flatMap((tree) => [...elementsOf(tree)])
    .filter(({element}) => /^(?:H\d|P|TH|TD|Note)$/.test(element.role))
    .map(({element}) =>
      element.children
        .filter((it) => typeof it === 'string')
        .join('')
        .trim()
    )
  expect(read.filter((it) => it !== '')).toEqual([
    'First heading',
    'One two three four.',
    'The note.',
    'Town',
    'Tonnes',
    'Alpha',
    '1',
    'Beta',
    '22',
    'Five',
    'six',
    'seven',
    'Second heading',
    'Eight.'
  ])
})

withPoppler(`is copied in the order of the page, without a doubled space${reason}`, async () => {
  const {bytes} = await renderPdf(bare(report))
  const copied = pdftotext(bytes, '-raw').trim()
  expect(copied).not.toMatch(/\S {2,}\S/)
  expect(wordsIn(copied).join(' ')).toBe(
    'First heading One two three1 four. Town Tonnes Alpha 1 Beta 22 • Five • six • seven Second heading Eight. 1 The note.'
  )
})
