import fc from 'fast-check'
import LineBreaker from 'linebreak'
import {beforeAll, describe, expect, test} from 'vitest'
import {fontsOf} from '../../../src/render/pdf/fonts/fonts.ts'
import {breaksIn} from '../../../src/render/pdf/layout/lines/breaks.ts'
import {
  type Hyphenate,
  loadHyphenation,
  whole
} from '../../../src/render/pdf/layout/lines/hyphenate.ts'
import type {Line, Look, StyledText} from '../../../src/render/pdf/layout/lines/line.ts'
import {lookOf} from '../../../src/render/pdf/layout/lines/looks.ts'
import {type SetOptions, setLines} from '../../../src/render/pdf/layout/lines/set-lines.ts'
import {widthIn} from '../../../src/render/pdf/layout/lines/setting.ts'
import {placesIn} from '../../../src/render/pdf/layout/lines/words.ts'
import {civic, civicFonts} from './civic.ts'
import {readLine} from './render.ts'

const theme = civic()
const source = {theme, fonts: fontsOf(theme, civicFonts(theme))}
const body = lookOf(source, theme.text.body)
const bold = lookOf(source, {...theme.text.body, weight: 'bold'})

const languages = new Map<string, Hyphenate>()
beforeAll(async () => {
  for (const lang of [
    'en',
    'en-GB',
    'de',
    'fr',
    'es',
    'cs',
    'ru',
    'el',
    'tlh',
    'th',
    'no',
    'pt-BR'
  ])
    languages.set(lang, await loadHyphenation(lang))
})
const hyphenation = (lang: string): Hyphenate => languages.get(lang) ?? whole

interface Setting extends Partial<SetOptions> {
  readonly lang?: string
}

function linesOf(texts: string | readonly (StyledText | undefined)[], setting: Setting) {
  const {lang = 'en', ...options} = setting
  const styled = typeof texts === 'string' ? [{text: texts, look: body}] : texts
  return setLines(styled, {
    measure: 200,
    justify: true,
    hyphenate: hyphenation(lang),
    ...options
  })
}

const read = (texts: string | readonly (StyledText | undefined)[], setting: Setting = {}) =>
  linesOf(texts, setting).map(readLine)

/** What a reader makes of lines: words divided at the end of one are whole again. */
const joined = (lines: readonly string[]): string => lines.join('').replaceAll('\u00AD', '').trim()

const measures = Array.from({length: 40}, (_, index) => 90 + index * 11)
/** Of columns that are wide enough to be justified well. */
const wide = measures.filter((it) => it >= 260)

describe('hyphenation', () => {
  test.each([
    ['en', 'characteristically', 'char-ac-ter-is-ti-cally'],
    ['en-GB', 'characteristically', 'char-ac-ter-ist-ic-ally'],
    ['de', 'Geschwindigkeitsbegrenzung', 'Ge-schwin-dig-keits-be-gren-zung'],
    ['de', '„Versorgung“,', '„Ver-sor-gung“,'],
    ['fr', 'l’approvisionnement', 'l’ap-pro-vi-sion-ne-ment'],
    ['es', 'responsabilidades', 'res-pon-sa-bi-li-da-des'],
    ['cs', 'nejnebezpečnější', 'nej-ne-bez-peč-nější'],
    ['ru', 'государственный', 'го-су-дар-ствен-ный'],
    ['el', 'κυβερνητικός', 'κυ-βερ-νη-τι-κός'],
    ['en', "government's", "gov-ern-ment's"]
  ])('%s divides %s', (lang, word, parts) => {
    expect(hyphenation(lang)(word).join('-')).toBe(parts)
  })

  test.each([
    ['a name', 'en', 'Internationalisation'],
    ['an acronym', 'de', 'UNESCOVERTRAG'],
    ['a number', 'en', '12,345,678.90'],
    ['an address', 'en', 'https://international.example.org'],
    ['a short word', 'en', 'table'],
    ['a language without patterns', 'tlh', 'characteristically'],
    ['a language without hyphens', 'th', 'characteristically']
  ])('leaves %s whole', (_, lang, word) => {
    expect(hyphenation(lang)(word)).toEqual([word])
  })

  test('keeps as many letters at the end as the language asks for', () => {
    const words = ['certainly', 'quickly', 'majority', 'necessary', 'beautifully', 'abilities']
    for (const word of words) {
      expect(hyphenation('en')(word).at(-1)?.length).toBeGreaterThanOrEqual(3)
    }
  })

  test('takes soft hyphens of the author for the only places', () => {
    const word = 'inter\u00ADnationalisation'
    const lines = wide.flatMap((measure) => read(`some words and ${word} `.repeat(6), {measure}))
    const divided = lines.filter((line) => line.endsWith('\u00AD'))
    expect(divided.length).toBeGreaterThan(0)
    for (const line of divided) expect(line).toMatch(/inter\u00AD$/)
  })

  test('parts no one letter from the rest of a word', () => {
    const text = 'an e-mail about T-shirts and x-rays '.repeat(8)
    for (const measure of measures) {
      for (const line of read(text, {measure})) expect(line).not.toMatch(/\b[eTx]-\u00AD$/)
    }
  })
})

const english =
  'The investigation of the international committee established that responsibility for communication between neighbouring municipalities had never been determined, notwithstanding considerable correspondence. '
const german =
  'Die Versorgungssicherheit der Nachbargemeinden blieb trotz außergewöhnlicher Witterungsverhältnisse gewährleistet, wie der Sachverständigenrat in seiner Untersuchung feststellte. '
const french =
  'Le gouvernement a réorganisé l’administration des établissements hospitaliers ; les responsabilités demeurent partagées, malgré des investissements considérables. '

describe.each([
  ['en', english],
  ['de', german],
  ['fr', french]
])('a paragraph in %s', (lang, sentence) => {
  const text = sentence.repeat(4).trim()

  test('has no three hyphens in a row, but in columns too narrow to be justified', () => {
    for (const measure of wide) {
      const marks = read(text, {lang, measure}).map((line) => (/[-\u00AD]$/.test(line) ? '-' : ' '))
      expect(marks.join('')).not.toContain('---')
    }
  })

  test('has neither a part of a word nor a short word alone on its last line', () => {
    for (const measure of wide.filter((it) => it > 350)) {
      const lines = linesOf(text, {lang, measure})
      const [before = '', last = ''] = lines.slice(-2).map(readLine)
      if (!last.includes(' ')) expect(before).not.toMatch(/\p{L}\u00AD$/u)
      // In a wide column a long word stands alone rather than that a line above it has holes.
      expect(lines.at(-1)?.width).toBeGreaterThan(Math.min(measure * 0.12, 48))
    }
  })

  test('fills its lines, and its last line has spaces as they are', () => {
    for (const measure of [400, 443]) {
      const lines = linesOf(text, {lang, measure})
      for (const line of lines.slice(0, -1)) expect(Math.abs(line.width - measure)).toBeLessThan(5)
      const last = lines.at(-1)
      const natural = last && widthIn(body, readLine(last))
      expect(last?.width).toBeLessThanOrEqual((natural ?? 0) + 0.2)
    }
  })
})

test('spaces give a third rather than that a word stands alone, but no more', () => {
  const text = 'Newspapers come from Poland, Greece and Thailand by the night ferry'
  const space = widthIn(body, ' ')
  const gaps = text.split(' ').length - 1
  const squeezed = (share: number) =>
    linesOf(text, {measure: widthIn(body, text) - gaps * space * share})
  expect(squeezed(0.3)).toHaveLength(1)
  expect(squeezed(0.45).length).toBeGreaterThan(1)
})

describe('spaces where no line ends', () => {
  test.each([
    ['a sum', '£2.26 billion', 'en'],
    ['a length', '12 km', 'en'],
    ['a number', 'No. 5', 'en'],
    ['a page', 'p. 12', 'en'],
    ['a name', 'Mr Smith', 'en'],
    ['a date', '2 March 2025', 'en'],
    ['a section', '§ 4', 'de'],
    ['a sum in German', '2,26 Mrd. €', 'de'],
    ['a share in German', '5 %', 'de'],
    ['quotes in French', '« oui »', 'fr'],
    ['a question in French', 'pourquoi ?', 'fr'],
    ['a number with spaces', '10 000', 'fr'],
    ['a no-break space', 'ab\u00A0cd', 'en'],
    ['a narrow no-break space', 'ab\u202Fcd', 'en']
  ])('%s: %s', (_, words, lang) => {
    const filler = 'when the old men met and sat at an inn for tea'.split(' ')
    for (let shift = 0; shift < 12; shift++) {
      const text = `${filler.slice(shift % 9).join(' ')} ${words} ${filler.join(' ')} ${words} ${filler.join(' ')}`
      const lines = read(text, {lang, measure: 400 + shift * 3})
      const found = lines.filter((line) => line.includes(words.replaceAll('\u00A0', ' '))).length
      expect(found, lines.join('|')).toBeGreaterThan(0)
      const broken = lines.filter((line) => line.trim().endsWith(words.split(/\s/)[0] ?? ''))
      if (/\s/.test(words)) expect(broken.join('|')).toBe('')
    }
  })

  test('breaks them rather than leave a hole or run over', () => {
    const glued = Array.from({length: 40}, () => 'word').join('\u00A0')
    for (const line of linesOf(glued, {measure: 120})) expect(line.width).toBeLessThan(125)
  })

  test('breaks after a dash, never before one', () => {
    const text =
      'this is — as they say — what the host—and guests—meant – or did not – say '.repeat(4)
    for (const measure of measures.filter((it) => it > 330)) {
      for (const line of read(text, {measure})) expect(line).not.toMatch(/^[—–]/)
    }
  })
})

describe('addresses', () => {
  const url = 'https://www.example.org/reports/2025/security-of-supply/index.html?edition=3&page=12'
  test('break after slashes and before other marks, and show no hyphen', () => {
    for (const measure of wide) {
      const lines = read(`See ${url} for more of the same.`, {measure})
      expect(joined(lines)).toContain(url)
      lines.slice(0, -1).forEach((line, index) => {
        if (!line.endsWith('\u00AD')) return
        const next = lines[index + 1] ?? ''
        expect(/[/:=]\u00AD$/.test(line) || /^[.,?#%_~&@-]/.test(next), `${line}|${next}`).toBe(
          true
        )
      })
    }
  })
})

test('a line before an address is full, and so is one of nothing but an address', () => {
  const text =
    'Call it once for each title. The whole catalogue is at https://catalogue.example.org/reading-room/scripts/index.html?sort=language&order=title&page=1, and the rules are published apart.'
  for (const line of linesOf(text, {measure: 421}).slice(0, -1))
    expect(line.width, readLine(line)).toBeGreaterThan(421 * 0.96)
})

describe('the edges', () => {
  const spread = {lang: 'en', measure: 300}
  const hanging = (lines: readonly Line[], mark: RegExp, edge: 'left' | 'right') =>
    lines
      .filter((line) => mark.test(readLine(line)))
      .map((line) => {
        const x = line.runs[0]?.x ?? 0
        return edge === 'left' ? -x : line.width - spread.measure
      })

  test('quotes hang over the left one, stops and hyphens over the right', () => {
    const text =
      '“Yes” “we have considered every neighbouring municipality, and communications.” '.repeat(9)
    const lines = linesOf(text, spread)
    const quotes = hanging(lines, /^“/, 'left')
    expect(quotes.length).toBeGreaterThan(0)
    for (const far of quotes) expect(far).toBeGreaterThan(1)
    const ends = hanging(lines.slice(0, -1), /[-.,\u00AD”] ?$/, 'right')
    expect(ends.length).toBeGreaterThan(1)
    for (const far of ends) expect(far).toBeGreaterThan(0.5)
    for (const line of lines) expect(line.runs[0]?.x).toBeGreaterThan(-4)
  })

  test('nothing hangs in ragged text', () => {
    const text = '“Yes”, “we”, “have”, “considered”, “every”, “neighbour”. '.repeat(5)
    for (const line of linesOf(text, {...spread, justify: false})) {
      expect(line.runs[0]?.x).toBe(0)
      expect(line.width).toBeLessThanOrEqual(300)
    }
  })
})

describe('headings', () => {
  const titles = [
    'A report of the committee on the state of the harbour and of the neighbouring towns',
    'Council votes to keep the library open through the winter',
    'Neue Zuständigkeiten für die Versorgung der Gemeinden im kommenden Jahr',
    'What the ministers agreed, and what they left for the autumn'
  ]
  test.each(titles)('%s: lines of about one length', (title) => {
    for (const measure of [220, 260, 300, 340]) {
      const lines = linesOf(title, {measure, justify: false, heading: true})
      const ragged = linesOf(title, {measure, justify: false})
      expect(lines.length).toBeLessThanOrEqual(ragged.length + 1)
      if (lines.length < 2) continue
      const widths = lines.map(({width}) => width)
      expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) * 0.45)
    }
  })
})

describe('glyphs', () => {
  test('no ligature crosses a break, and all are there where no line ends', () => {
    const text =
      'the official efficiency of the affiliated offices was sufficiently difficult '.repeat(5)
    const ligatures = (measure: number) =>
      linesOf(text, {measure})
        .flatMap((line) => line.runs.flatMap((run) => run.pieces.flatMap((it) => it.glyphs)))
        .filter((glyph) => glyph.codePoints.length > 1).length
    const all = ligatures(100_000)
    expect(all).toBeGreaterThan(20)
    expect(ligatures(300)).toBeGreaterThan(all * 0.9)
  })

  test('a raised mark stands off the letter before it, and keeps to its line', () => {
    const raised: Look = {
      ...body,
      size: 7,
      rise: 4,
      role: {kind: 'noteReference', id: 'a', number: 1}
    }
    for (const measure of measures) {
      const words = Array.from({length: 30}, () => [
        {text: 'several words end', look: body},
        {text: '1', look: raised},
        {text: ' ', look: body}
      ]).flat()
      const lines = linesOf(words, {measure})
      for (const line of lines.slice(1)) expect(readLine(line)).not.toMatch(/^1/)
      const [run, mark] = lines[0]?.runs ?? []
      if (mark?.look === raised) expect(run?.pieces.at(-1)?.after).toBeGreaterThan(0)
    }
  })
})

describe('whatever the text', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'a',
      'the',
      'communications',
      'Zuständigkeit',
      '§',
      '4',
      '—',
      '«',
      '»',
      '!',
      'e-mail'
    ),
    fc.constantFrom(
      'https://a.example/b/c?d=e&f',
      'word\u00A0word',
      'soft\u00ADhyphen',
      'x\u200By',
      '한국어'
    ),
    fc.string({unit: fc.constantFrom(...'abcXYZ-–./,;’“”()&@0189'), minLength: 1, maxLength: 40})
  )
  const look = fc.constantFrom('body' as const, 'bold' as const)
  const styled = fc.record({text: fc.array(word, {maxLength: 12}).map((it) => it.join(' ')), look})
  const paragraph = fc.array(
    fc.oneof({weight: 9, arbitrary: styled}, {weight: 1, arbitrary: fc.constant(undefined)}),
    {maxLength: 8}
  )
  const inLooks = (
    texts: readonly ({readonly text: string; readonly look: 'body' | 'bold'} | undefined)[]
  ) => texts.map((it) => it && {text: it.text, look: it.look === 'bold' ? bold : body})
  const spaceless = (text: string): string => text.replace(/[\s\u00AD\u200B]/g, '')

  test('no letter is lost, and all keep their order', () => {
    fc.assert(
      fc.property(
        paragraph,
        fc.integer({min: 20, max: 500}),
        fc.boolean(),
        (texts, measure, justify) => {
          const lines = read(inLooks(texts), {measure, justify})
          const words = texts.map((it) => it?.text ?? ' ').join('')
          expect(spaceless(lines.join(''))).toBe(spaceless(words))
        }
      ),
      {numRuns: 60}
    )
  })

  /**
   * And for the kerning between parts of a divided word, which are measured apart: what it makes of
   * the whole word is counted with its last part, which may stand on a line alone.
   */
  const kerningIn = (texts: ReturnType<typeof inLooks>): number => {
    // Neighbours of one look are one text.
    const runs: StyledText[] = []
    for (const it of texts) {
      const last = runs.at(-1)
      if (it === undefined) continue
      if (last?.look === it.look) runs.push({...it, text: (runs.pop()?.text ?? '') + it.text})
      else runs.push(it)
    }
    const words = runs.flatMap(({text, look}) =>
      text.split(/\s/).map((word) => ({text: word, look}))
    )
    const lost = words.map(({text, look}) => {
      const ends = [...placesIn(text).offsets, text.length]
      const parts = ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end))
      return parts.reduce((sum, it) => sum + widthIn(look, it), -widthIn(look, text))
    })
    return Math.max(0, ...lost)
  }

  test('no line is wider than its measure, but for what hangs', () => {
    fc.assert(
      fc.property(
        paragraph,
        fc.integer({min: 20, max: 500}),
        fc.boolean(),
        (texts, measure, justify) => {
          const styled = inLooks(texts)
          const most = justify ? 6.5 : Math.max(0.7, kerningIn(styled) + 0.01)
          for (const line of linesOf(styled, {measure, justify})) {
            expect(line.width, readLine(line)).toBeLessThan(measure + most)
          }
        }
      ),
      {numRuns: 60}
    )
  })

  test.each([
    ['words of letters', fc.constantFrom(...'abzAZéßœÿŁ’\'".,;:!?()“”‘')],
    ['figures', fc.constantFrom(...'0123456789012345678901234567890123456789.,%$£€+−(“”);:')]
  ])('%s break where UAX 14 breaks them', (_, letter) => {
    fc.assert(
      fc.property(fc.string({unit: letter, minLength: 1, maxLength: 12}), (text) => {
        const positions: number[] = []
        const breaker = new LineBreaker(text)
        for (let at = breaker.nextBreak(); at !== null; at = breaker.nextBreak()) {
          if (at.position < text.length) positions.push(at.position)
        }
        expect(breaksIn(text)).toEqual(positions)
      }),
      {numRuns: 500}
    )
  })

  test.each([
    ['a hundred thousand words', [{text: 'some words of a long text '.repeat(20_000), look: body}]],
    ['one word of many letters', [{text: 'x'.repeat(300_000), look: body}]],
    ['one word of many marks', [{text: '@'.repeat(300_000), look: body}]],
    [
      'a style for each letter',
      Array.from({length: 60_000}, (_, index) => ({text: 'x', look: index % 2 ? body : bold}))
    ]
  ])('%s', (_, texts) => {
    const lines = linesOf(texts, {measure: 300})
    expect(lines.length).toBeGreaterThan(100)
    for (const line of lines) expect(line.width).toBeLessThan(307)
  })
})
