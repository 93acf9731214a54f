import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {expect, test} from 'vitest'
import type {Block} from '../../../src/model/node.ts'
import type {Report} from '../../../src/model/report.ts'
import {directionOfParagraph, directionOfText} from '../../../src/render/direction.ts'
import type {RectOp, TextOp} from '../../../src/render/pdf/layout/box.ts'
import type {Line} from '../../../src/render/pdf/layout/lines/line.ts'
import {
  bullets,
  code,
  item,
  link,
  note,
  numbered,
  numbers,
  origin,
  p,
  section,
  strong,
  table,
  text
} from '../sample-nodes.ts'
import {civic} from './civic.ts'
import {layoutPages, linesOfPages, readLine, renderPdf, reportOf} from './render.ts'

const left = 76
const right = 595.28 - 76

const inLanguage = (lang: string, children: readonly Block[], notes: Report['notes'] = []) => {
  const report = reportOf(children, notes)
  return {...report, meta: {...report.meta, lang, langFrom: 'stated' as const}}
}

const bare = {left: [], center: [], right: []}
const edges = {header: bare, footer: bare}

/** Without words of another language in its head and foot. */
const alone = (report: Report): Report => ({...report, furniture: {first: edges, rest: edges}})

const hebrew = (...children: readonly Block[]) => inLanguage('he', children)
const english = (...children: readonly Block[]) => inLanguage('en', children)

async function paintOf(report: Report) {
  const [page] = await layoutPages(report)
  return page?.paint ?? []
}

async function textOf(report: Report): Promise<readonly TextOp[]> {
  return (await paintOf(report)).filter((op): op is TextOp => op.kind === 'text')
}

/** Marks that tell a reader's program which way its neighbours run; nobody sees them. */
const directionMarks = /[\u200E\u200F\u202A-\u202E]/g

/** A line as it stands on the page, glyph by glyph from the left; brackets as they were written. */
const seen = ({runs}: Line): string =>
  runs
    .toSorted((a, b) => a.x - b.x)
    .flatMap((run) => run.pieces.flatMap(({glyphs}) => glyphs.flatMap((it) => it.codePoints)))
    .map((it) => String.fromCodePoint(it))
    .join('')
    .replace(directionMarks, '')

async function seenIn(report: Report): Promise<readonly string[]> {
  return (await textOf(report)).map(({line}) => seen(line))
}

const endOf = ({x, line}: TextOp): number => x + line.width

test.each([
  ['abc', 'ltr'],
  ['12 (שלום', 'rtl'],
  ['سلام abc', 'rtl'],
  ['\u2067שלום\u2069 abc', 'ltr'],
  ['\u200Fabc', 'rtl'],
  ['12.5%', undefined]
])('tells the direction of %s', (text, direction) => {
  expect(directionOfText(text)).toBe(direction)
})

test('lets no foreign name at its beginning turn a paragraph', () => {
  expect(directionOfParagraph('IBM הודיעה היום על תוצאות', 'rtl')).toBe('rtl')
  expect(directionOfParagraph('IBM הודיעה היום על תוצאות', 'ltr')).toBe('ltr')
  expect(directionOfParagraph('שלום is a word of greeting', 'ltr')).toBe('ltr')
  expect(directionOfParagraph('\u200Eשלום לכולם', 'rtl')).toBe('ltr')
})

test.each([
  ['words of another direction', 'abc אבג דהו def', 'abc והד גבא def'],
  ['a number among them', 'abc אבג 12 דהו', 'abc והד 12 גבא'],
  ['quotes that belong to the line', 'say “אבג” now', 'say “גבא” now']
])('puts %s in their order in an English line', async (_, text, expected) => {
  expect(await seenIn(english(p(text)))).toEqual([expected])
})

test.each([
  ['a number and a full stop', 'אבג 12.5.', '.12.5 גבא'],
  ['a percentage', 'אבג 18% דהו', 'והד 18% גבא'],
  ['a range, whose first number is read first', 'אבג 12–18 דהו', 'והד 18–12 גבא'],
  ['a telephone number', 'טל +961 1 234-567.', '.+961 1 234-567 לט'],
  ['words in brackets', 'אבג (abc def) דהו', 'והד )abc def( גבא'],
  ['a mark before a stop', 'אבג, abc.', '.abc ,גבא'],
  ['an emoji', 'אבג 😀!', '!😀 גבא']
])('puts %s in its place in a Hebrew line', async (_, text, expected) => {
  expect(await seenIn(hebrew(p(text)))).toEqual([expected])
})

test('reads a date of three numbers from left to right in Arabic', async () => {
  expect(await seenIn(inLanguage('ar', [p('يوم 2026-04-01.')]))).toEqual(['.2026-04-01 موي'])
})

test('keeps the stops of code and of an address where they belong', async () => {
  const line = hebrew(p('אבג ', code('f()'), ' דהו ', link('https://a.org/b/', 'a.org/b/'), '.'))
  expect(await seenIn(line)).toEqual(['.a.org/b/ והד f() גבא'])
})

test('puts the mark of a note after the number that it follows', async () => {
  const report = inLanguage(
    'he',
    [p('בשנת 1974', note(1), ' נבנה')],
    [{id: 'note-1', number: 1, origin, children: [p('הערה')]}]
  )
  expect((await seenIn(report))[0]).toBe('הנבנ 11974 תנשב')
})

test('shows brackets turned around, and reads them as they were written', async () => {
  const [around] = await textOf(hebrew(p('אבג (דהו)')))
  const [plain] = await textOf(english(p('(a)')))
  const idsOf = (op: TextOp | undefined) =>
    new Map(
      op?.line.runs.flatMap((run) =>
        run.pieces.flatMap(({glyphs}) =>
          glyphs.map((it) => [String.fromCodePoint(...it.codePoints), it] as const)
        )
      )
    )
  const [turned, straight] = [idsOf(around), idsOf(plain)]
  expect(around && readLine(around.line)).toBe('אבג (דהו)')
  expect([...turned.keys()]).toContain('(')
  expect(turned.get('(')?.id).not.toBe(turned.get(')')?.id)
  // Of one face or of another: the one that opens here looks like the one that closes there.
  const [face] = around?.line.runs.map((run) => run.face) ?? []
  expect(turned.get('(')?.id).toBe(face?.shape(')')[0]?.id)
  expect(straight.get('(')?.codePoints).toEqual([0x28])
})

test('joins Arabic letters across looks, and reads one word', async () => {
  const idsOf = ({runs}: Line) =>
    runs.flatMap((run) => run.pieces.flatMap(({glyphs}) => glyphs.map((it) => it.id)))
  const [whole] = await textOf(inLanguage('ar', [p('لبنت')]))
  const [parts] = await textOf(inLanguage('ar', [p('لب', link('https://example.org', 'نت'))]))
  expect(parts && readLine(parts.line)).toBe('لبنت')
  expect(parts && idsOf(parts.line).toSorted()).toEqual(whole && idsOf(whole.line).toSorted())
})

const sentence = 'המועצה הזמינה תשע ערים שכנות לפגישה בנמל הישן, וכולן הסכימו לבוא. '

test('breaks lines from top to bottom, and joins into the words of the source', async () => {
  const lines = await textOf(hebrew(p(sentence.repeat(6).trim())))
  expect(lines.length).toBeGreaterThan(3)
  expect(lines.map((it) => readLine(it.line)).join('')).toBe(sentence.repeat(6).trim())
  const down = lines.map((it) => it.baseline)
  expect(down).toEqual(down.toSorted((a, b) => a - b))
  for (const op of lines) expect(endOf(op)).toBeCloseTo(right, 0)
  // Justified, but for the last, which begins at the right as the others do.
  for (const op of lines.slice(0, -1)) expect(Math.abs(op.x - left)).toBeLessThan(6)
  expect(lines.at(-1)?.x).toBeGreaterThan(left + 20)
})

test('turns a document: numbers, markers, bars and columns stand at the right', async () => {
  const report = hebrew(
    numbered(1, 'פסקה ראשונה.'),
    bullets(item(p('פריט'))),
    numbers('decimal', 3, item(p('שלישי'))),
    {type: 'blockquote', origin, children: [p('ציטוט')]},
    table(['default', 'right'], ['עיר', '2026'], ['חיפה', '12'], ['עכו', '3'])
  )
  const paint = await paintOf(report)
  const texts = paint.filter((op): op is TextOp => op.kind === 'text')
  const find = (words: string) => {
    const op = texts.find((it) => readLine(it.line).trim() === words)
    if (op === undefined) throw new Error(`${words} in ${texts.map((it) => readLine(it.line))}`)
    return op
  }
  expect(endOf(find('1'))).toBeCloseTo(right, 0)
  expect(endOf(find('פסקה ראשונה.'))).toBeLessThan(find('1').x)
  expect(endOf(find('פריט'))).toBeLessThan(find('•').x)
  expect(endOf(find('שלישי'))).toBeLessThan(find('3.').x)
  expect(seen(find('3.').line)).toBe('.3')
  const bar = paint.find((op): op is RectOp => op.kind === 'rect' && op.width < 4)
  expect(bar?.x).toBeGreaterThan(endOf(find('ציטוט')))
  expect(find('2026').x).toBeLessThan(find('עיר').x)
  // Figures keep one right edge.
  expect(endOf(find('12'))).toBeCloseTo(endOf(find('3')), 1)
})

test('begins two columns with the one at the right', async () => {
  const theme = civic()
  const own = {...theme, page: {...theme.page, columns: {count: 2 as const, gap: 20}}}
  const [page] = await layoutPages(hebrew(p(sentence.repeat(80))), own)
  const lines = page?.paint.filter((op): op is TextOp => op.kind === 'text') ?? []
  const middle = (left + right) / 2
  expect(lines[0]?.x).toBeGreaterThan(middle)
  expect(lines.map(endOf).at(-1)).toBeLessThan(middle)
})

test('sets a paragraph of the other direction flush to its own side', async () => {
  const words = 'The council invited nine neighbouring towns to a meeting in the harbour. '
  const inHebrew = await textOf(hebrew(p(sentence), p(words), p(words.repeat(3))))
  for (const {x, line} of inHebrew.slice(1)) {
    expect(line.direction).toBeUndefined()
    expect(x).toBeCloseTo(left, 0)
  }
  const [, greeting] = await textOf(english(p(words), p('שלום עולם.')))
  expect(greeting && endOf(greeting)).toBeCloseTo(right, 0)
})

test('mirrors a list, a quotation and a table of the other direction within their measure', async () => {
  const paint = await paintOf(
    english(
      p('Before.'),
      numbers('decimal', 1, item(p('ראשון')), item(p('שני'))),
      {type: 'blockquote', origin, children: [p('ציטוט')]},
      table(['default', 'default'], ['עיר', 'אחראי'], ['חיפה', 'נועה'])
    )
  )
  const texts = paint.filter((op): op is TextOp => op.kind === 'text')
  const of = (words: string) => texts.find((it) => readLine(it.line) === words)
  const [first, marker] = [of('ראשון'), of('1.')]
  expect(first && endOf(first)).toBeLessThan(marker?.x ?? 0)
  expect(marker && endOf(marker)).toBeLessThan(right)
  const bar = paint.find((op): op is RectOp => op.kind === 'rect' && op.width < 4)
  expect(bar && bar.x + bar.width).toBeCloseTo(right, 1)
  const [city, who] = [of('עיר'), of('אחראי')]
  expect(city && endOf(city)).toBeCloseTo(right, 0)
  expect(who?.x).toBeLessThan(city?.x ?? 0)
})

test('leaves a short line of the other direction beside its marker', async () => {
  const texts = await textOf(hebrew(bullets(item(p('ראשון')), item(p('Second')))))
  const ends = texts.filter((it) => readLine(it.line) !== '•').map(endOf)
  expect(ends[1]).toBeCloseTo(ends[0] ?? 0, 1)
})

test('sets code from left to right in a document from right to left', async () => {
  const [op] = await textOf(hebrew({type: 'code', origin, value: 'const a = 1 // שלום'}))
  expect(op?.x).toBeLessThan(left + 20)
  expect(op && seen(op.line).trim()).toBe('const a = 1 // םולש')
})

test('puts the parts of the running head at the other sides', async () => {
  const report = hebrew(p('שלום'))
  const own = {
    header: {...bare, left: [{kind: 'text', value: 'שמאל'}]},
    footer: {...bare, right: [{kind: 'page'}]}
  } as const
  const [page] = await layoutPages({...report, furniture: {first: own, rest: own}})
  const head = page?.furniture.header.find((op): op is TextOp => op.kind === 'text')
  const foot = page?.furniture.footer.find((op): op is TextOp => op.kind === 'text')
  expect(head && endOf(head)).toBeCloseTo(right, 0)
  expect(foot?.x).toBeCloseTo(left, 0)
})

test.each([
  ['he', 'רצק · OFFICIAL'],
  ['en', 'OFFICIAL · רצק']
])('sets the pieces of a running head in the order of a document in %s', async (lang, shown) => {
  const pieces = [
    {kind: 'marking', value: 'OFFICIAL'},
    {kind: 'text', value: ' · קצר'}
  ] as const
  const own = {header: {...bare, left: pieces}, footer: bare}
  const report = {...inLanguage(lang, [p('words')]), furniture: {first: own, rest: own}}
  const [page] = await layoutPages(report)
  const head = page?.furniture.header.find((op): op is TextOp => op.kind === 'text')
  expect(head && seen(head.line)).toBe(shown)
  expect(head && readLine(head.line)).toBe('OFFICIAL · קצר')
})

test('lets no mark of one paragraph turn another around', async () => {
  const report = english(p('one \u202Etwo\u2067'), p('three'), p('fo\u2069ur \u202C(five)'))
  const lines = await textOf(report)
  expect(lines.map((it) => seen(it.line)).slice(1)).toEqual(['three', 'four (five)'])
  for (const it of lines) expect(it.x).toBeCloseTo(left, 0)
  // Left out, and nothing runs the other way than it does: it would be copied so.
  expect(lines[0] && seen(lines[0].line)).toBe('one two')
  expect(lines[0] && readLine(lines[0].line)).toBe('one two')
})

test('takes marks by the thousand for what they are', async () => {
  const hostile = '\u2068א(\u202E'.repeat(5000)
  const lines = (await linesOfPages(english(p(hostile), p('שלום')))).flat()
  expect(lines.join('').replaceAll(/[^א]/g, '')).toHaveLength(5000)
  expect(lines.at(-1)).toContain('שלום')
})

/** Rectangles of the links of a page. */
async function linksOf(bytes: Uint8Array): Promise<readonly (readonly number[])[]> {
  const task = getDocument({data: bytes.slice(), verbosity: 0})
  const page = await (await task.promise).getPage(1)
  const rects = (await page.getAnnotations()).map((it): readonly number[] => it.rect)
  await task.destroy()
  return rects
}

test('covers a link in Hebrew text with its area, whatever looks its words have', async () => {
  const children = [link('https://example.org', 'אתר'), ' העירייה']
  const report = hebrew(p('ראו ', ...children, '.'))
  const [op] = await textOf(report)
  const runs = op?.line.runs.filter((it) => it.look.role?.kind === 'link') ?? []
  const [rect] = await linksOf((await renderPdf(report)).bytes)
  const from = (op?.x ?? 0) + Math.min(...runs.map((it) => it.x))
  expect(rect?.[0]).toBeCloseTo(from, 0)
  expect((rect?.[2] ?? 0) - (rect?.[0] ?? 0)).toBeCloseTo(
    runs.reduce((sum, it) => sum + it.width, 0),
    0
  )
})

test('says in which direction pages follow each other', async () => {
  const directionIn = async (report: Report) => {
    const task = getDocument({data: (await renderPdf(report)).bytes.slice(), verbosity: 0})
    const preferences = await (await task.promise).getViewerPreferences()
    await task.destroy()
    return Reflect.get(preferences ?? {}, 'Direction')
  }
  expect(await directionIn(hebrew(p('שלום')))).toBe('R2L')
  expect(await directionIn(english(p('שלום')))).not.toBe('R2L')
})

/** Text of the first page, as pdf.js gives it to whoever copies it. */
async function copied(bytes: Uint8Array): Promise<string> {
  const task = getDocument({data: bytes.slice(), verbosity: 0})
  const {items} = await (await (await task.promise).getPage(1)).getTextContent()
  await task.destroy()
  return items.map((it) => ('str' in it ? `${it.str}${it.hasEOL ? '\n' : ''}` : '')).join('')
}

const arabic = 'وافق المجلس على الخطة الأولى لتحديث العمل في الميناء'

test.each([
  ['Hebrew', 'he', sentence.trim()],
  ['Arabic', 'ar', arabic]
])('is read in the order of the text by pdf.js: %s', async (_, lang, text) => {
  const {bytes} = await renderPdf(inLanguage(lang, [p(text)]))
  expect((await copied(bytes)).replace(/\s+/g, ' ')).toContain(text)
})

const wordsOf = (text: string): string => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')

const hasPdftotext = (() => {
  try {
    execFileSync('pdftotext', ['-v'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
})()

test.skipIf(!hasPdftotext).each([
  ['Hebrew', 'he', [p(sentence.trim())], sentence.trim()],
  ['Arabic', 'ar', [p(arabic)], arabic],
  ['words of two looks', 'he', [p('שלום ', strong(text('לכל')), ' העולם')], 'שלום לכל העולם'],
  ['a number', 'he', [section(1, 's', 'נבנה בשנת 1974 בחיפה', [])], 'נבנה בשנת 1974 בחיפה']
])('is read in the order of the text by pdftotext: %s', async (_, lang, blocks, text) => {
  const folder = mkdtempSync(join(tmpdir(), 'bidi-'))
  try {
    const {bytes} = await renderPdf(alone(inLanguage(lang, blocks)))
    writeFileSync(join(folder, 'a.pdf'), bytes)
    const read = execFileSync('pdftotext', [join(folder, 'a.pdf'), '-'], {encoding: 'utf8'})
    // pdftotext adds marks of its own, and has stops in the order of the page.
    expect(wordsOf(read)).toContain(wordsOf(text))
  } finally {
    rmSync(folder, {recursive: true})
  }
})

const meetings: readonly (readonly [name: string, lang: string, text: string])[] = [
  ['numbers', 'he', 'הספרייה פתחה ב־14 במרץ 2025 אולם, ובו 18,400 ספרים. כן!'],
  ['points', 'he', 'כָּל בְּנֵי הָאָדָם נוֹלְדוּ בְּנֵי חוֹרִין וְשָׁוִים.'],
  ['Latin words', 'ar', 'هذه الوثيقة PDF/UA-1 (معيار)، ونشرت في Word أيضا.'],
  ['a currency and a share', 'ar', 'دفع 412,000 جنيه، أي 27% من الميزانية؛ فهل تكفي؟'],
  ['vowels', 'ar', 'يُولَدُ جَمِيعُ النَّاسِ أَحْرَارًا مُتَسَاوِينَ فِي الكَرَامَةِ، وَاللُّغَةُ وِعَاءُ الفِكْرِ.'],
  ['Persian digits and joiners', 'fa', 'در ۱۴ مارس ۲۰۲۵ تالاری گشود و ۱۸٬۴۰۰ کتاب دارد.'],
  [
    'an English line',
    'en',
    'The shelf is labelled الأدب (literature), and ספרות (likewise) 12 times.'
  ],
  ['vowels in an English line', 'en', 'Somebody wrote كتابٌ خيرُ on it.']
]

const asWritten = (read: string): string =>
  read.replace(directionMarks, '').replace(/\s+/g, ' ').trim()

/** pdf.js puts a vowel that ends a phrase within an English line before the phrase. */
const forPdfjs: typeof meetings = [
  ...meetings.filter(([name]) => name !== 'vowels in an English line'),
  ['a number after a word', 'en', 'Whoever asks for كتاب 12 gets book 12.']
]

test.each(forPdfjs)(
  'keeps words and the spaces between them in pdf.js: %s',
  async (_, lang, text) => {
    const {bytes} = await renderPdf(alone(inLanguage(lang, [p(text)])))
    expect(asWritten(await copied(bytes))).toContain(text)
  }
)

test.skipIf(!hasPdftotext).each(meetings)(
  'keeps words and the spaces between them in pdftotext: %s',
  async (_, lang, text) => {
    const folder = mkdtempSync(join(tmpdir(), 'bidi-'))
    try {
      const {bytes} = await renderPdf(alone(inLanguage(lang, [p(text)])))
      writeFileSync(join(folder, 'a.pdf'), bytes)
      const read = execFileSync('pdftotext', [join(folder, 'a.pdf'), '-'], {encoding: 'utf8'})
      expect(asWritten(read)).toContain(text)
    } finally {
      rmSync(folder, {recursive: true})
    }
  }
)

test('reads a vowel on the baseline, and shows it where the font has it', async () => {
  const [op] = await textOf(inLanguage('ar', [p('لَ')]))
  const glyphs = op?.line.runs.flatMap((run) => run.pieces.flatMap((it) => it.glyphs)) ?? []
  const read = glyphs.find(({codePoints}) => codePoints.includes(0x64e))
  const shown = glyphs.find(({codePoints}) => codePoints.length === 0)
  expect([read?.dy, read?.advance]).toEqual([0, 0])
  expect(shown?.id).not.toBe(read?.id)
})

test('stands a list where most of its items begin', async () => {
  const list = bullets(item(p('ראשון')), item(p('second')), item(p('third')))
  const texts = await textOf(english(list))
  const markers = texts.filter((it) => readLine(it.line).trim() === '•')
  expect(markers.map((it) => it.x < 200)).toEqual([true, true, true])
})
