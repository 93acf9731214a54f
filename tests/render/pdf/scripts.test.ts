import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, test} from 'vitest'
import {clustersOf} from '../../../src/render/pdf/fonts/clusters.ts'
import {facesOf} from '../../../src/render/pdf/fonts/fallback.ts'
import {loadFonts} from '../../../src/render/pdf/fonts/fonts.ts'
import {shape} from '../../../src/render/pdf/fonts/shape.ts'
import {pdf} from '../../../src/render/pdf/index.ts'
import {breaksIn} from '../../../src/render/pdf/layout/lines/breaks.ts'
import {scriptFiles, scriptsUsed} from '../../../src/render/scripts.ts'
import type {Script} from '../../../src/theme/scripts.ts'
import {readPdf} from '../../readers/pdf.ts'
import {origin, p, strong, text} from '../sample-nodes.ts'
import {civic, civicFonts} from './civic.ts'
import {opened} from './objects.ts'
import {layoutPages, readLine, renderPdf, reportOf} from './render.ts'

const require = createRequire(import.meta.url)
const theme = civic()
const own = civicFonts(theme)

/** Bytes of a font file, where its package is installed. */
function installed(file: string | undefined): Uint8Array | undefined {
  try {
    return file === undefined ? undefined : readFileSync(require.resolve(file))
  } catch {
    return undefined
  }
}

const has = (script: Script): boolean =>
  installed(theme.fonts.scripts[script]?.regular) !== undefined

/** The theme's fonts with those of the scripts of a text, as far as they are installed. */
function fontsFor(report: ReturnType<typeof reportOf>): ReadonlyMap<string, Uint8Array> {
  const all = new Map(own)
  for (const file of scriptFiles(report, theme)) {
    const bytes = installed(file)
    if (bytes !== undefined) all.set(file, bytes)
  }
  return all
}

const inLanguage = (text: string, lang: string) => {
  const report = reportOf([p(text)])
  return {...report, meta: {...report.meta, lang}}
}

async function rendered(text: string, lang = 'en') {
  const report = inLanguage(text, lang)
  const messages: VFileMessage[] = []
  const input = {report, theme, assets: new Map(), fonts: fontsFor(report)}
  const {bytes} = await pdf.render(input, (it) => messages.push(it))
  return {bytes, messages}
}

async function stackFor(text: string, lang = 'en') {
  const report = inLanguage(text, lang)
  return (await loadFonts(report, theme, fontsFor(report))).stack('serif', 'regular')
}

const readWords = async (bytes: Uint8Array): Promise<string> =>
  (await readPdf(bytes)).words.join(' ')

describe('which script a text has', () => {
  test.each([
    ['Latin, Ελληνικά, Русский — “quoted” → ∑', [], 'simplifiedChinese'],
    ['سلام and שלום', ['arabic', 'hebrew'], 'simplifiedChinese'],
    ['渋谷', ['simplifiedChinese'], 'simplifiedChinese'],
    ['渋谷で', ['japanese'], 'japanese'],
    ['漢字 한자', ['korean'], 'korean'],
    ['go 🚀', ['emoji'], 'simplifiedChinese'],
    ['a ❤\uFE0F', ['emoji'], 'simplifiedChinese']
  ])('%s', (text, used, han) => {
    const found = scriptsUsed(inLanguage(text, 'en'))
    expect([...found.used].sort()).toEqual(used)
    expect(found.han).toBe(han)
  })

  test.each([
    ['zh-Hant', 'traditionalChinese'],
    ['zh-TW', 'traditionalChinese'],
    ['zh', 'simplifiedChinese'],
    ['ja', 'japanese'],
    ['ko-KR', 'korean']
  ])('is told by the language %s', (lang, han) => {
    expect(scriptsUsed(inLanguage('漢字 かな', lang)).han).toBe(han)
  })

  test('asks for no font of a script that does not occur', () => {
    expect(scriptFiles(inLanguage('Plain words — and “signs”.', 'en'), theme)).toEqual([])
  })
})

describe('with the fonts that always are there', () => {
  test.each(['Ελληνικά και ἀρχή', 'Русский и Ђорђевић', 'Հայերեն', 'ქართული', 'x ⇒ ∀y ☂'])(
    'shows and reads %s',
    async (text) => {
      const {bytes, rules} = await renderPdf(reportOf([p(text)]))
      expect(rules).toEqual([])
      expect(await readWords(bytes)).toBe(text)
    }
  )
})

describe('what no font has', () => {
  test('is told once for a script, with its place, its number and the package', async () => {
    const {messages, rules} = await renderPdf(reportOf([p('ok 渋谷と渋')]))
    expect(rules).toEqual(['render/missing-glyph'])
    expect(messages[0]?.reason).toBe(
      'Unexpected 4 characters 渋 (U+6E0B), 谷 (U+8C37), と (U+3068), expected the font Noto Serif JP to be installed'
    )
    expect(messages[0]?.note).toContain('npm install @expo-google-fonts/noto-serif-jp')
    expect(messages[0]?.place).toBeDefined()
  })

  test('is told for each script', async () => {
    const {messages} = await renderPdf(reportOf([p('ক한'), p('ক')]))
    expect(messages.map((it) => it.note)).toEqual([
      expect.stringContaining('noto-serif-bengali'),
      expect.stringContaining('noto-serif-kr')
    ])
    expect(messages[0]?.reason).toContain('2 characters')
  })

  test('is told by its code point where no package is known', async () => {
    const {messages} = await renderPdf(reportOf([p('a \u{1E900}')]))
    expect(messages.map((it) => it.reason)).toEqual([
      'Unexpected character \u{1E900} (U+1E900), expected one that a font of the theme has'
    ])
    expect(messages[0]?.note).not.toContain('npm')
  })

  test('is looked for by the name of the author’s object keys in vain', async () => {
    const {rules} = await renderPdf(reportOf([p('constructor __proto__ toString')]))
    expect(rules).toEqual([])
  })
})

/** Of the Universal Declaration of Human Rights, and words that are hard to shape. */
const samples: readonly (readonly [script: Script, lang: string, text: string])[] = [
  ['arabic', 'ar', 'يولد جميع الناس أحرارا متساوين في الكرامة والحقوق'],
  ['hebrew', 'he', 'כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם'],
  ['devanagari', 'hi', 'सभी मनुष्यों को जन्मजात स्वतन्त्रता प्राप्त है। क्षत्रिय राष्ट्र की बुद्धि'],
  ['thai', 'th', 'น้ำ ป่า มนุษย์ทั้งหลาย เกียรติศักดิ์'],
  ['japanese', 'ja', 'すべての人間は、自由である。'],
  ['simplifiedChinese', 'zh', '人人生而自由，在尊严和权利上一律平等。'],
  ['traditionalChinese', 'zh-Hant', '人人生而自由，在尊嚴和權利上一律平等。'],
  ['korean', 'ko', '모든 인간은 태어날 때부터 자유로우며'],
  ['bengali', 'bn', 'সমস্ত মানুষ স্বাধীনভাবে মর্যাদা নিয়ে জন্মগ্রহণ করে।'],
  ['tamil', 'ta', 'மனிதப் பிறிவியினர் சகலரும் சுதந்திரமாகவே'],
  ['emoji', 'en', 'a 👩‍👩‍👧 b 🇫🇷 c 👍🏽 d 🚀']
]

const hasPdftotext = (() => {
  try {
    execFileSync('pdftotext', ['-v'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
})()

function pdftotext(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'scripts-'))
  try {
    writeFileSync(join(folder, 'a.pdf'), bytes)
    return execFileSync('pdftotext', [join(folder, 'a.pdf'), '-'], {encoding: 'utf8'})
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** Text as pdf.js gives it to who copies it, with spaces alike. */
async function copied(bytes: Uint8Array): Promise<string> {
  const task = getDocument({data: bytes.slice(), verbosity: 0, useSystemFonts: false})
  const document = await task.promise
  const {items} = await (await document.getPage(1)).getTextContent({disableNormalization: true})
  await task.destroy()
  return items.map((it) => ('str' in it ? it.str + (it.hasEOL ? ' ' : '') : '')).join('')
}

const runsRight = new Set<Script>(['arabic', 'hebrew'])
const alike = (text: string): string => text.replace(/\s+/g, ' ')

describe.each(samples)('%s', (script, lang, text) => {
  test.skipIf(!has(script))('is shown in its font, and copied as it was written', async () => {
    const {bytes, messages} = await rendered(text, lang)
    expect(messages).toEqual([])
    const name = theme.fonts.scripts[script]?.name.replaceAll(' ', '') ?? '?'
    expect(opened(bytes)).toContain(`+${name}-Regular`)
    expect(alike(await copied(bytes))).toContain(text)
    expect(Buffer.from((await rendered(text, lang)).bytes).equals(bytes)).toBe(true)
  })

  test.skipIf(!has(script) || !hasPdftotext || runsRight.has(script))(
    'is extracted by pdftotext as it was written',
    async () => {
      expect(alike(pdftotext((await rendered(text, lang)).bytes))).toContain(text)
    }
  )

  test.skipIf(!has(script))('takes little of its font into the file', async () => {
    const {bytes} = await rendered(text, lang)
    const {bytes: plain} = await rendered('Plain words.')
    expect(bytes.length - plain.length).toBeLessThan(40_000)
  })
})

describe('how letters are shaped', () => {
  const glyphsOf = async (text: string, lang: string) =>
    shape(text, await stackFor(text, lang), false).flatMap((run) => run.glyphs)

  test('joins Arabic letters', async () => {
    const joined = await glyphsOf('ببب', 'ar')
    const alone = await glyphsOf('ب', 'ar')
    const bodies = joined.filter((glyph) => glyph.advance > 0).map((glyph) => glyph.id)
    expect(new Set(bodies).size).toBe(3)
    expect(bodies).not.toContain(alone.find((glyph) => glyph.advance > 0)?.id)
  })

  test('stacks the vowel of a doubled letter above the sign that doubles it', async () => {
    const markOf = async (text: string) =>
      (await glyphsOf(text, 'ar')).find((it) => it.advance === 0 && it.codePoints.length === 0)?.id
    const word = await glyphsOf('اللَّه', 'ar')
    const heightOf = (id: number | undefined) => word.find((it) => it.id === id)?.dy ?? Number.NaN
    const [vowel, doubling] = [await markOf('لَ'), await markOf('لّ')]
    expect(heightOf(vowel)).toBeGreaterThan(heightOf(doubling))
  })

  test.skipIf(!has('devanagari'))(
    'puts a vowel before its consonant, and reads it after',
    async () => {
      const [first, second] = await glyphsOf('कि', 'hi')
      const [consonant] = await glyphsOf('क', 'hi')
      expect(second?.id).toBe(consonant?.id)
      expect([first?.codePoints, second?.codePoints]).toEqual([[0x915], [0x93f]])
    }
  )

  test('gives one array for one text, which lines share', async () => {
    const stack = await stackFor('سلام', 'ar')
    const [first] = shape('سلام', stack, false)
    const [second] = shape('سلام', stack, false)
    expect(second?.glyphs).toBe(first?.glyphs)
  })
})

describe('which font shows what', () => {
  const filesOf = async (text: string) => {
    const names = facesOf(text, await stackFor(text)).map(({text: part, face}) => [
      part,
      face.file.split('/').at(-1)
    ])
    return names
  }

  test('keeps a word of a script in one font, and numbers and stops in that of the text', async () => {
    const file = has('arabic') ? 'NotoNaskhArabic_400Regular.ttf' : 'DejaVuSans.ttf'
    expect(await filesOf('(سلام, 12)')).toEqual([
      ['(', 'SourceSerif4_400Regular.ttf'],
      ['سلام', file],
      [', 12)', 'SourceSerif4_400Regular.ttf']
    ])
  })

  test('leaves signs that are no pictures in the font of the text', async () => {
    expect(await filesOf('™ © – “x”')).toEqual([['™ © – “x”', 'SourceSerif4_400Regular.ttf']])
  })
})

test.each([
  ['👩‍👩‍👧🇫🇷🇩🇪👍🏽1️⃣', ['👩‍👩‍👧', '🇫🇷', '🇩🇪', '👍🏽', '1️⃣']],
  ['e\u0301a', ['e\u0301', 'a']],
  ['नमः', ['न', 'मः']]
])('takes %s apart into what its reader calls letters', (text, letters) => {
  expect([...clustersOf(text)]).toEqual(letters)
})

describe('where a line may end', () => {
  const partsOf = (text: string): readonly string[] => {
    const ends = [...breaksIn(text), text.length]
    return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end))
  }

  test('is between words of Thai', () => {
    expect(partsOf('วันนี้อากาศดีมากเราจะไปทะเล')).toEqual([
      'วัน',
      'นี้',
      'อากาศ',
      'ดี',
      'มาก',
      'เรา',
      'จะ',
      'ไป',
      'ทะเล'
    ])
  })

  test('is between Han characters and kana, but not before what may not begin a line', () => {
    expect(partsOf('「日本」は、ッ。')).toEqual(['「日', '本」', 'は、ッ。'])
  })

  test('is in no Arabic word, no flag and no family', () => {
    for (const text of ['الكرامة', '👩‍👩‍👧', '🇫🇷', '👍🏽', '1️⃣'])
      expect(partsOf(text)).toEqual([text])
  })
})

test('joins Arabic letters across a change of look, and reads no joiner', async () => {
  const report = reportOf([p('كت', strong(text('اب')), ' كتاب')])
  const pages = await layoutPages(report)
  const glyphs = pages.flatMap((page) =>
    page.paint.flatMap((op) =>
      op.kind === 'text' && op.tag !== undefined
        ? op.line.runs.flatMap((run) => run.pieces.flatMap((piece) => piece.glyphs))
        : []
    )
  )
  const idsOf = (letter: string) =>
    glyphs.filter((it) => it.codePoints.includes(letter.codePointAt(0) ?? 0)).map(({id}) => id)
  expect(new Set(idsOf('ت')).size).toBe(1)
  expect(glyphs.some((it) => it.codePoints.includes(0x200d))).toBe(false)
})

test('lets a line of Han characters out to both margins', async () => {
  const words = `${'人人生而自由，在尊严和权利上一律平等。'.repeat(8)}AB ${'他们赋有理性和良心，'.repeat(9)}`
  const pages = await layoutPages(reportOf([p(words)]))
  const lines = pages.flatMap((page) =>
    page.paint.flatMap((op) => (op.kind === 'text' && op.tag !== undefined ? [op.line] : []))
  )
  const widths = lines.slice(0, -1).map(({width}) => Math.round(width))
  expect(lines.length).toBeGreaterThan(4)
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(8)
  expect(lines.map((line) => readLine(line).replaceAll('\u00AD', '')).join('')).toBe(words)
})

test('spaces no letters that join, though the style spaces its letters', async () => {
  const callout = (title: string) =>
    ({type: 'callout', origin, tone: 'note', title: [text(title)], children: [p('x')]}) as const
  const pages = await layoutPages(reportOf([callout('تنبيه'), callout('ปี่'), callout('Tip')]))
  const lines = pages.flatMap((page) =>
    page.paint.flatMap((op) => (op.kind === 'text' && op.tag !== undefined ? [op.line] : []))
  )
  const tracked = new Map(lines.map((line) => [readLine(line), line.runs[0]?.look.tracking]))
  expect([tracked.get('تنبيه'), tracked.get('ปี่')]).toEqual([0, 0])
  expect(tracked.get('Tip')).toBeGreaterThan(0.5)
})

test.skipIf(!hasPdftotext)('is read by pdftotext letter by letter beside Hindi', async () => {
  const {bytes} = await renderPdf(reportOf([p('one हि, العربية and हि')]))
  expect(pdftotext(bytes).replace(/[\u200E\u200F\u202A-\u202E]/g, '')).toContain('العربية')
})

describe('signs that Latin and Chinese texts share', () => {
  const filesOf = async (text: string, lang: string) =>
    facesOf(text, await stackFor(text, lang)).map(({text: part, face}) => [
      part,
      face.file.includes('noto-serif') ? 'han' : 'latin'
    ])

  test.skipIf(!has('simplifiedChinese'))('are Chinese among Chinese characters only', async () => {
    expect(await filesOf('说：“一本……书”——他', 'zh')).toEqual([['说：“一本……书”——他', 'han']])
    expect(await filesOf('it’s', 'zh')).toEqual([['it’s', 'latin']])
    expect(await filesOf('“文学”', 'en')).toEqual([
      ['“', 'latin'],
      ['文学', 'han'],
      ['”', 'latin']
    ])
  })

  test.skipIf(!has('japanese'))('stand close where two brackets or stops meet', async () => {
    const stack = await stackFor('る。「『題', 'ja')
    const width = shape('る。「『題', stack, false)
      .flatMap((run) => run.glyphs)
      .reduce((sum, glyph) => sum + glyph.advance, 0)
    expect(width).toBeCloseTo(4, 2)
  })

  test('let a line end before an opening quote, and after a closing one', () => {
    const text = '他说，“一本”书'
    const ends = [...breaksIn(text), text.length]
    expect(ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end))).toEqual([
      '他',
      '说，',
      '“一',
      '本”',
      '书'
    ])
  })
})

test('sets Thai, which has few spaces, ragged', async () => {
  const words = 'ผู้อ่านมาเป็นสามช่วง ก่อนเที่ยงเป็นคนอ่านหนังสือพิมพ์ หลังเลิกเรียนเป็นเด็ก '.repeat(6)
  const justified = {...theme, justify: true}
  const pages = await layoutPages(reportOf([p(words)]), justified)
  const spaces = pages.flatMap((page) =>
    page.paint.flatMap((op) =>
      op.kind === 'text' ? op.line.runs.flatMap((run) => run.pieces.map((it) => it.after)) : []
    )
  )
  expect(spaces.filter((after) => Math.abs(after) > 0.001)).toEqual([])
})
