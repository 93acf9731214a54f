import {readFileSync} from 'node:fs'
import {strFromU8, unzipSync} from 'fflate'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {describe, expect, test} from 'vitest'
import {build} from '../../src/index.ts'
import type {Format} from '../../src/model/node.ts'
import {project} from '../cli/project.ts'
import {readers} from '../readers/index.ts'

/** A source in one language as a reader of that language would have it, whatever the format. */
interface Expected {
  readonly headings: readonly string[]
  readonly memo: readonly (readonly [string, string])[]
  readonly kept: readonly string[]
  /** What stands in Latin letters all the same. */
  readonly latin?: RegExp
}

const expected: Readonly<Record<string, Expected>> = {
  german: {
    headings: [
      'Kernaussagen',
      'Empfehlungen',
      'Zeitleiste',
      'Optionen',
      'Risiken',
      'Hintergrund',
      'Zu diesem Briefing'
    ],
    memo: [
      ['An', 'Oberbürgermeisterin, Bauausschuss'],
      ['Von', 'Tiefbauamt, Referat 3'],
      ['Nachrichtlich', 'Kämmerei'],
      ['Datum', '16. November 2026'],
      ['Aktenzeichen', 'TB-3/2026-118'],
      ['Betreff', 'Sanierung der Hafenbrücke'],
      ['Einstufung', 'VS – Nur für den Dienstgebrauch']
    ],
    kept: ['Zuständig: Bauausschuss', 'Frist: 15. Januar 2027', '3 Absätze, 267 Wörter', 'Warnung']
  },
  arabic: {
    headings: [
      'النقاط الرئيسية',
      'التوصيات',
      'التسلسل الزمني',
      'الخيارات',
      'المخاطر',
      'الخلفية',
      'عن هذه الإحاطة'
    ],
    memo: [
      ['إلى', 'معالي الوزير، لجنة المشاريع'],
      ['من', 'إدارة الموارد المائية'],
      ['نسخة إلى', 'وزارة المالية'],
      ['التاريخ', '16 نوفمبر 2026'],
      ['المرجع', 'م م/2026/118'],
      ['الموضوع', 'توسعة محطة تحلية المياه'],
      ['التصنيف', 'للاستخدام الرسمي']
    ],
    kept: ['المسؤول: لجنة المشاريع', 'الموعد: 15 يناير 2027', '3 فقرات، 260 كلمة', 'تحذير'],
    latin: /^(?:Nordic|Water|ISO|arabic|md|sha|PDF|Word)$/
  },
  japanese: {
    headings: ['要点', '提言', '日程', '選択肢', 'リスク', '背景', 'この文書について'],
    memo: [
      ['宛先', '市長、建設委員会'],
      ['発信者', '港湾局土木部'],
      ['写し', '財政局'],
      ['日付', '2026年11月16日'],
      ['文書番号', '港土第118号'],
      ['件名', '東港大橋の改修計画について'],
      ['取扱区分', '取扱注意']
    ],
    kept: ['担当：建設委員会', '期限：2027年1月15日', 'japanese.md、3段落、730字', '警告'],
    latin: /^(?:Nordic|Marine|ISO|japanese|md|sha|PDF|Word)$/
  }
}

const made = new Map<string, ReturnType<typeof madeFrom>>()

/** The pack of a fixture, made once: briefs and memos in every format. */
function packOf(name: string) {
  const pack = made.get(name) ?? madeFrom(name)
  made.set(name, pack)
  return pack
}

async function madeFrom(name: string) {
  const {folder} = project({[`${name}.md`]: readFileSync(`tests/fixtures/${name}/input.md`)})
  const options = {sources: [`${name}.md`], out: 'out', root: folder, write: false}
  const templates = ['brief', 'memo']
  const result = await build({...options, templates, formats: ['pdf', 'docx', 'md']})
  const [source] = result.sources
  const files = new Map(source?.outputs.map(({file, bytes}) => [file, bytes ?? new Uint8Array()]))
  return {files, messages: source?.messages ?? []}
}

const fileOf = (files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array => {
  const bytes = files.get(name)
  if (bytes === undefined) throw new Error(`Unexpected pack without ${name}`)
  return bytes
}

const partOf = (bytes: Uint8Array, name: string): string => {
  const part = unzipSync(bytes)[name]
  return part === undefined ? '' : strFromU8(part)
}

describe.each(Object.entries(expected))('a source in %s', (name, {headings, kept, latin, memo}) => {
  // The fonts of Japanese are no part of this project: its pages would be replacement signs.
  const formats: readonly Format[] = name === 'japanese' ? ['docx', 'md'] : ['pdf', 'docx', 'md']

  test('has headings, labels, days and boxes of its language in every format', async () => {
    const {files} = await packOf(name)
    for (const format of formats) {
      const brief = await readers[format](fileOf(files, `brief.${format}`))
      expect(brief.headings.map((it) => it.text)).toEqual(expect.arrayContaining([...headings]))
      const words = brief.words.join(' ')
      for (const it of format === 'md' ? kept.slice(0, -1) : kept) expect(words).toContain(it)
      const head = await readers[format](fileOf(files, `memo.${format}`))
      if (format === 'md') {
        for (const row of memo)
          expect(head.words.join(' ')).toMatch(new RegExp(row.join('(?: ?: |：)')))
      } else expect(head.tables[0]).toEqual(memo)
      if (latin === undefined) continue
      const foreign = [...words.matchAll(/\p{Script=Latin}+/gu)].map(([it]) => it)
      const fingerprint = /sha256 \S+/.exec(words)?.[0] ?? ''
      expect(foreign.filter((it) => !latin.test(it) && !fingerprint.includes(it))).toEqual([])
    }
  })

  test('says its language to programs', async () => {
    const {files} = await packOf(name)
    const {lang} = (await readers.docx(fileOf(files, 'brief.docx'))).properties ?? {}
    expect(lang).toBe({german: 'de', arabic: 'ar', japanese: 'ja'}[name])
  })
})

test('heads and feet speak the language', async () => {
  const {files} = await packOf('german')
  const document = await getDocument({data: fileOf(files, 'brief.pdf').slice(), verbosity: 0})
    .promise
  const {items} = await (await document.getPage(1)).getTextContent()
  const text = items.map((it) => ('str' in it ? it.str : '')).join('')
  expect(text).toContain('16. November 2026 · Briefing')
  expect(text).toContain('Seite 1 von 2')
  await document.destroy()
  const footers = ['word/footer1.xml', 'word/footer2.xml'].map((it) =>
    partOf(fileOf(files, 'brief.docx'), it).replace(/<w:instrText.*?<\/w:instrText>|<[^>]+>/g, '')
  )
  expect(footers.join()).toMatch(/Seite \d von \d/)
})

test('Arabic runs from right to left, in PDF and Word', async () => {
  const {files} = await packOf('arabic')
  const document = await getDocument({data: fileOf(files, 'memo.pdf').slice(), verbosity: 0})
    .promise
  expect(await document.getViewerPreferences()).toMatchObject({Direction: 'R2L'})
  await document.destroy()
  const word = fileOf(files, 'memo.docx')
  const body = partOf(word, 'word/document.xml')
  expect(body.match(/<w:bidiVisual\/>/g)?.length).toBe(body.match(/<w:tbl>/g)?.length)
  const styles = partOf(word, 'word/styles.xml')
  expect(styles).toMatch(/w:styleId="Normal".*?<w:bidi\/>/)
  // Room between letters would tear those apart that join.
  expect(styles).not.toMatch(/<w:spacing w:val="[1-9]/)
  expect(styles).toMatch(/<w:lang [^>]*w:bidi="ar/)
})

test('nothing is left untranslated, and a PDF in Japanese names the fonts to install', async () => {
  const told = async (name: string) => {
    const {messages} = await packOf(name)
    return messages.map((it) => `${it.source}/${it.ruleId}`)
  }
  expect(await told('german')).toEqual(['derive/language'])
  expect(await told('arabic')).toEqual(['derive/language'])
  const {messages} = await packOf('japanese')
  const [, ...missing] = messages
  for (const it of missing) {
    expect(it.ruleId).toBe('missing-glyph')
    expect(it.note).toContain('npm install @expo-google-fonts/noto-serif-jp')
  }
  expect(missing.length).toBeGreaterThan(0)
})
