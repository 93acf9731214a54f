import {unzipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import type {Report} from '../../../../src/model/report.ts'
import {readDocx} from '../../../readers/docx.ts'
import {lintDocx} from '../../../readers/docx-lint.ts'
import {expectedReading} from '../../../words.ts'
import {bullets, item, p, section} from '../../sample-nodes.ts'
import {sampleAssets, sampleReport} from '../../sample-report.ts'
import {all, open, paragraphWith, reportOf, styleNamed, styleOf, wordsOf} from '../open.ts'
import {themeFor} from '../theme.ts'
import {changedPart, type Files, filesOf, type LookName, referenceIn} from './look.ts'
import {faultsOf} from './package.ts'

const names: readonly LookName[] = ['behoerde', 'harbour', 'letterhead']

const inLook = (report: Report, look: LookName | Files) =>
  open(report, {reference: referenceIn(typeof look === 'string' ? filesOf(look) : look)})

const short = reportOf([
  section(1, 's', 'Findings', [p('Words.'), bullets(item(p('One.')), item(p('Two.')))])
])

describe.each(names)('in the look of %s', (name) => {
  test('a report has every word, note, table, link and picture', async () => {
    const report = sampleReport()
    const {bytes} = await inLook(report, name)
    const found = await readDocx(bytes)
    const expected = expectedReading(report, 'docx', sampleAssets)
    expect(found.words).toEqual(expected.words)
    expect(found.notes).toEqual(expected.notes)
    expect(found.tables).toEqual(expected.tables)
    expect(found.images).toEqual(expected.images)
    expect(found.headings).toEqual(expected.headings)
    expect(found.properties?.lang).toBe(report.meta.lang)
  })

  test('the parts of the file hang together', async () => {
    expect(faultsOf(await inLook(sampleReport(), name))).toEqual([])
  })

  test('the lint finds nothing but how the file itself writes and counts lists', async () => {
    const {bytes} = await inLook(sampleReport(), name)
    const ofTheFile = /^kind \d+ of lists has no|^two kinds|an item of \w+2 is of level 0/
    expect(lintDocx(bytes).filter((it) => !ofTheFile.test(it))).toEqual([])
  })

  test('nothing of the words and notes of the file itself is left', async () => {
    const {parts} = await inLook(sampleReport(), name)
    expect([...parts.values()].join('')).not.toMatch(/Alter Text|An old note|Cover|Last words/)
  })

  test('styles that are added are told once', async () => {
    expect((await inLook(short, name)).messages).toEqual(['reference/style-added'])
  })

  test('the bytes are the same each time', async () => {
    const [first, second] = [await inLook(short, name), await inLook(short, name)]
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true)
  })
})

describe('a file with German styles', () => {
  test('headings and lists are in its styles, whatever it calls them', async () => {
    const {document} = await inLook(short, 'behoerde')
    expect(styleOf(paragraphWith(document, 'Findings'))).toBe('berschrift1')
    expect(styleOf(paragraphWith(document, 'One.'))).toBe('Aufzhlungszeichen')
    expect(styleOf(paragraphWith(document, 'Words.'))).toBeUndefined()
  })

  test('its bullets are those of the file', async () => {
    const opened = await inLook(short, 'behoerde')
    const id = /<w:numId w:val="(\d+)"/.exec(styleNamed(opened, 'Aufzhlungszeichen'))?.[1]
    const numbering = opened.parts.get('word/numbering.xml') ?? ''
    const kind = new RegExp(`<w:num w:numId="${id}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(
      numbering
    )?.[1]
    const levels = numbering.split(`<w:abstractNum w:abstractNumId="${kind}"`)[1] ?? ''
    expect(/<w:lvlText w:val="(.)"/.exec(levels)?.[1]).toBe('■')
  })

  test('a style of ours whose id it has for another keeps its name under an id of its own', async () => {
    const opened = await inLook(sampleReport(), 'behoerde')
    expect(styleNamed(opened, 'Callout')).toContain('<w:name w:val="Merksatz"/>')
    expect(styleNamed(opened, 'Callout2')).toContain('<w:name w:val="Callout"/>')
  })

  test('styles that are added are based on its own, in its colours', async () => {
    const opened = await inLook(sampleReport(), 'behoerde')
    const style = styleNamed(opened, 'Callout2')
    expect(style).toContain('<w:basedOn w:val="Standard"/>')
    expect(style).toMatch(/w:color="1B5E20" w:themeColor="accent1"/)
    expect(style).not.toContain('Source S')
  })

  test('the language is the text’s, not the file’s', async () => {
    const {parts} = await inLook(short, 'behoerde')
    expect(parts.get('word/styles.xml')).not.toContain('de-DE')
  })

  test('tables are as wide as its pages', async () => {
    const {document} = await inLook(sampleReport(), 'behoerde')
    expect(document).toMatch(
      /<w:pgMar w:top="1701" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709"/
    )
    const widths = all(document, /<w:tblW w:type="dxa" w:w="(\d+)"|<w:tblW w:w="(\d+)"/g)
    expect(widths.map((it) => Number(/\d+/.exec(it)?.[0]))).toContain(11_906 - 1701 - 1134)
  })
})

describe('a file with several sections', () => {
  test('headers that only an earlier section names are the last one’s too', async () => {
    const {parts, document} = await inLook(short, 'letterhead')
    const edges = all(document, /<w:(?:header|footer)Reference [^>]*>/g)
    expect(edges.length).toBe(4)
    expect(document).toContain('<w:titlePg/>')
    expect(wordsOf(parts.get('word/header-default.xml') ?? '')).toContain('Meridian Freight')
    expect(wordsOf(parts.get('word/footer-first.xml') ?? '')).toContain('Registered')
  })

  test('the logo of the first page is the file’s, byte for byte', async () => {
    const {parts, bytes} = await inLook(short, 'letterhead')
    const target = /Target="([^"]*)"/.exec(parts.get('word/_rels/header-first.xml.rels') ?? '')?.[1]
    const logo = filesOf('letterhead').get('word/media/logo.png')
    expect(unzipSync(bytes)[`word/${target}`]).toEqual(logo)
  })

  test('a link in a footer stays, and a template of the file does not', async () => {
    const {parts} = await inLook(short, 'letterhead')
    const relations = [...parts].filter(([name]) => name.endsWith('.rels')).map(([, xml]) => xml)
    expect(relations.join('')).toContain('https://meridian.example/"')
    expect(relations.join('')).not.toContain('house.dotm')
  })
})

describe('running text that is justified, black and indented', () => {
  const indented = changedPart(filesOf('letterhead'), 'word/styles.xml', (xml) =>
    xml.replace('<w:jc w:val="both"/>', '<w:ind w:firstLine="720"/><w:jc w:val="both"/>')
  )
  const dressed = () =>
    open(sampleReport(), {theme: themeFor('memo'), reference: referenceIn(indented)})

  test('makes no table so', async () => {
    const style = styleNamed(await dressed(), 'TableText')
    expect(style).toContain('<w:jc w:val="left"/>')
    expect(style).toContain('<w:ind w:left="0" w:right="0" w:firstLine="0"/>')
  })

  test('gives its colour to what stands out from what stands back', async () => {
    const opened = await dressed()
    expect(styleNamed(opened, 'MemoLabel')).toContain('<w:color w:val="595959"/>')
    expect(styleNamed(opened, 'MemoValue')).toContain('<w:color w:val="auto"/>')
  })

  test('leaves a mark of danger its own', async () => {
    const style = styleNamed(await dressed(), 'Warning')
    expect(style).toMatch(/<w:left [^>]*w:color="9a5b00"/)
    expect(style).not.toContain('accent3')
  })
})

describe('a file of LibreOffice', () => {
  test('its headings are found under the names that it gives them', async () => {
    const opened = await inLook(short, 'harbour')
    expect(styleOf(paragraphWith(opened.document, 'Findings'))).toBe('Heading1')
    expect(styleNamed(opened, 'Heading1')).toContain('<w:basedOn w:val="Heading"/>')
    expect(styleNamed(opened, 'Heading')).toContain('URW Bookman')
    expect(styleNamed(opened, 'Normal')).toContain('w:default="1"')
  })

  test('lists are counted though its own style for them has no list', async () => {
    const named = changedPart(filesOf('harbour'), 'word/styles.xml', (xml) =>
      xml.replace('<w:name w:val="List"/>', '<w:name w:val="List Bullet"/>')
    )
    const opened = await inLook(short, named)
    expect(faultsOf(opened)).toEqual([])
    const id = styleOf(paragraphWith(opened.document, 'One.')) ?? ''
    expect(id).toBe('List')
    expect(styleNamed(opened, id)).toMatch(/<w:numPr>.*<w:numId w:val="[1-9]/)
  })
})

describe('markings', () => {
  const secret = (): Report => {
    const report = {...sampleReport(), children: [p('Words.')], notes: []}
    const strip = {left: [], center: [{kind: 'marking', value: 'SECRET'}], right: []} as const
    const edges = {header: strip, footer: strip}
    return {...report, furniture: {first: edges, rest: edges}}
  }

  test.each(names)('stand first in each header and last in each footer of %s', async (name) => {
    const {parts, document} = await inLook(secret(), name)
    const strips = [...parts].filter(([it]) => /^word\/(?:header|footer)[^/]*\.xml$/.test(it))
    expect(strips.length).toBe(all(document, /<w:(?:header|footer)Reference /g).length)
    expect(strips.length).toBeGreaterThan(1)
    for (const [part, xml] of strips) {
      const paragraphs = all(xml, /<w:p>.*?<\/w:p>/gs).map(wordsOf)
      expect(part.includes('header') ? paragraphs[0] : paragraphs.at(-1)).toBe('SECRET')
    }
  })

  test('stand on pages of even numbers too, where those have headers of their own', async () => {
    const even = changedPart(
      changedPart(filesOf('behoerde'), 'word/settings.xml', (xml) =>
        xml.replace('<w:defaultTabStop', '<w:evenAndOddHeaders/><w:defaultTabStop')
      ),
      'word/document.xml',
      (xml) => xml.replace('<w:pgSz', '<w:headerReference w:type="even" r:id="rId4"/><w:pgSz')
    )
    const opened = await inLook(secret(), even)
    expect(wordsOf(opened.parts.get('word/header-even.xml') ?? '')).toMatch(/^SECRET Landesamt/)
    expect(wordsOf(opened.parts.get('word/footer-even.xml') ?? '')).toBe('SECRET')
    expect(opened.parts.get('word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
    expect(faultsOf(opened)).toEqual([])
  })

  test('stand on pages that the file has no header for', async () => {
    const bare = changedPart(filesOf('behoerde'), 'word/document.xml', (xml) =>
      xml.replace('<w:pgSz', '<w:titlePg/><w:pgSz')
    )
    const {parts} = await inLook(secret(), bare)
    expect(wordsOf(parts.get('word/header-first.xml') ?? '')).toBe('SECRET')
    expect(wordsOf(parts.get('word/footer-first.xml') ?? '')).toBe('SECRET')
  })

  test('the words across the pages of a draft are on each page', async () => {
    const report = secret()
    const {origin} = p('').children[0] ?? p('')
    const draft = {...report, meta: {...report.meta, status: {text: 'Draft', origin}}}
    const opened = await inLook(draft, 'letterhead')
    for (const type of ['first', 'default']) {
      expect(opened.parts.get(`word/header-${type}.xml`)).toMatch(/<v:textpath [^>]*string="D/i)
    }
    expect(faultsOf(opened)).toEqual([])
    // The same again, in the look of what was just made.
    const files: Files = new Map(Object.entries(unzipSync(opened.bytes)))
    const {parts} = await inLook(draft, files)
    for (const type of ['first', 'default']) {
      const ids = all(parts.get(`word/header-${type}.xml`) ?? '', /<v:shape[^>]*? id="([^"]*)"/g)
      expect(ids).toEqual([...new Set(ids)])
      expect(ids).toHaveLength(3)
    }
  })

  test('a report’s own headers stay where the file has none', async () => {
    const bare = changedPart(filesOf('behoerde'), 'word/document.xml', (xml) =>
      xml.replace(/<w:headerReference[^>]*>/, '')
    )
    const {parts, document} = await inLook(sampleReport(), bare)
    expect(document).toMatch(/<w:headerReference /)
    expect([...parts].map(([, xml]) => wordsOf(xml)).join(' ')).toContain(
      'Harbour towns plan their own way out of winter'
    )
  })
})

test('the paper that a source states has the last word', async () => {
  const {document} = await inLook({...short, paper: 'Letter'}, 'behoerde')
  expect(document).toMatch(/<w:pgSz w:w="12240" w:h="15840"/)
})
