import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import type {Asset, Assets} from '../../src/model/asset.ts'
import {directionOfReport} from '../../src/render/direction.ts'
import {rendered} from '../inputs.ts'
import {readPdf} from '../readers/pdf.ts'
import {type Case, cases} from './documents.ts'
import {bodyFault, faultsOf} from './faults.ts'
import {readPrinted} from './printed.ts'
import {printed} from './soffice.ts'

// `npm run agreement`: what LibreOffice prints of every Word document says what its report says.

const documents = new Map<string, Uint8Array>()
for (const {name, report, assets} of cases) {
  // LibreOffice fills lines from the right with strokes that a PDF says are other letters.
  const ragged = directionOfReport(report) === 'rtl' ? {justify: false} : undefined
  documents.set(name, (await rendered(report, 'docx', assets, ragged)).bytes)
}

/** A case whose document has no contents, and one whose has: what is broken below. */
const plain = caseNamed('sources/quarter.md in templates/memo.md')
const listed = caseNamed('sources/quarter.md in contents.md')

function caseNamed(name: string): Case {
  const found = cases.find((it) => it.name === name)
  if (found === undefined) throw new Error(`Unexpected lack of ${name}`)
  return found
}

interface Break {
  readonly what: string
  readonly of: Case
  readonly part: string
  readonly pattern: RegExp
  readonly instead: string
}

const body = 'word/document.xml'

const breaks: readonly Break[] = [
  {what: 'Words', of: plain, part: body, pattern: /five weeks ahead/, instead: 'weeks ahead'},
  {what: 'Notes', of: plain, part: 'word/footnotes.xml', pattern: /raised once/, instead: 'raised'},
  {what: 'Tables', of: plain, part: body, pattern: />58%</, instead: '>85%<'},
  {
    what: 'Headings',
    of: plain,
    part: body,
    pattern: /<w:pStyle w:val="Heading3"\/>/,
    instead: '<w:pStyle w:val="BodyText"/>'
  },
  {what: 'Links', of: plain, part: body, pattern: / w:anchor="p8"/, instead: ' w:anchor="lost"'},
  {
    what: 'Contents',
    of: listed,
    part: body,
    pattern: /(PAGEREF .*?<w:t[^>]*>)\d+</s,
    instead: '$199<'
  }
]

/** A document in which one thing is wrong. */
function broken({of, part, pattern, instead}: Break): Uint8Array {
  const files = unzipSync(documents.get(of.name) ?? new Uint8Array())
  const text = strFromU8(files[part] ?? new Uint8Array())
  const changed = text.replace(pattern, instead)
  if (changed === text) throw new Error(`Unexpected lack of ${pattern} in ${part}`)
  return zipSync({...files, [part]: strToU8(changed)})
}

const nameOf = ({what}: Break) => `without its ${what}`
const pages = printed(
  new Map([...documents, ...breaks.map((it): [string, Uint8Array] => [nameOf(it), broken(it)])])
)

const pageOf = (name: string) => readPrinted(pages.get(name) ?? new Uint8Array())

describe('LibreOffice agrees on', () => {
  test.each(cases)('$name', async (it) => {
    expect(faultsOf(it, await pageOf(it.name))).toEqual([])
  })
})

/** Words of a drawing are words in our PDF, and pixels in LibreOffice. */
const inPixels = (assets: Assets): Assets =>
  new Map(
    [...assets].map(([url, asset]): [string, Asset] => {
      if (asset.kind !== 'svg') return [url, asset]
      const {drawing: _, ...rest} = asset
      return [url, rest]
    })
  )

/** What reads a PDF here does not go down so far. */
const readable = cases.filter(({name}) => name !== 'fixture too-deep')

describe('our PDF has the letters of LibreOffice of', () => {
  test.each(readable)('$name', async ({name, report, assets}) => {
    const {bytes} = await rendered(report, 'pdf', inPixels(assets))
    expect(bodyFault(report, await readPdf(bytes), await pageOf(name))).toBeUndefined()
  })
})

describe('one thing that is wrong is told', () => {
  test.each(breaks)('$what', async (it) => {
    const told = faultsOf(it.of, await pageOf(nameOf(it)))
    expect(told.filter((line) => line.startsWith(it.what))).not.toEqual([])
  })
})
