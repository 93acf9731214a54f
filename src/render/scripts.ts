import type {Node} from '../model/node.ts'
import type {FurniturePart, Report} from '../model/report.ts'
import {shownBy, walk} from '../model/walk.ts'
import type {Script} from '../theme/scripts.ts'
import type {Theme} from '../theme/theme.ts'

/** Han characters without a language, and signs that all of Chinese, Japanese and Korean use. */
type Kind = Script | 'han'

/**
 * First and last code point of the blocks of each script (Unicode 16, `Blocks.txt`), in order. Not
 * by regular expressions: what those know depends on the version of Node. Marks and joiners that
 * scripts share are left out: they are set like their neighbours.
 */
const blocks: readonly (readonly [from: number, to: number, kind: Kind])[] = [
  [0x0590, 0x05ff, 'hebrew'],
  [0x0600, 0x06ff, 'arabic'],
  [0x0750, 0x077f, 'arabic'],
  [0x0870, 0x08ff, 'arabic'],
  [0x0900, 0x0963, 'devanagari'],
  [0x0966, 0x097f, 'devanagari'],
  [0x0980, 0x09ff, 'bengali'],
  [0x0a00, 0x0a7f, 'gurmukhi'],
  [0x0a80, 0x0aff, 'gujarati'],
  [0x0b80, 0x0bff, 'tamil'],
  [0x0c00, 0x0c7f, 'telugu'],
  [0x0c80, 0x0cff, 'kannada'],
  [0x0d00, 0x0d7f, 'malayalam'],
  [0x0d80, 0x0dff, 'sinhala'],
  [0x0e00, 0x0e7f, 'thai'],
  [0x0e80, 0x0eff, 'lao'],
  [0x1000, 0x109f, 'myanmar'],
  [0x1100, 0x11ff, 'korean'],
  [0x1200, 0x139f, 'ethiopic'],
  [0x1780, 0x17ff, 'khmer'],
  [0x19e0, 0x19ff, 'khmer'],
  [0x2d80, 0x2ddf, 'ethiopic'],
  [0x2e80, 0x303f, 'han'],
  [0x3040, 0x30ff, 'japanese'],
  [0x3100, 0x312f, 'traditionalChinese'],
  [0x3130, 0x318f, 'korean'],
  [0x3190, 0x319f, 'han'],
  [0x31a0, 0x31bf, 'traditionalChinese'],
  [0x31c0, 0x31ef, 'han'],
  [0x31f0, 0x31ff, 'japanese'],
  [0x3200, 0x9fff, 'han'],
  [0xa8e0, 0xa8ff, 'devanagari'],
  [0xa960, 0xa97f, 'korean'],
  [0xa9e0, 0xa9ff, 'myanmar'],
  [0xaa60, 0xaa7f, 'myanmar'],
  [0xab00, 0xab2f, 'ethiopic'],
  [0xac00, 0xd7ff, 'korean'],
  [0xf900, 0xfaff, 'han'],
  [0xfb1d, 0xfb4f, 'hebrew'],
  [0xfb50, 0xfdff, 'arabic'],
  [0xfe30, 0xfe4f, 'han'],
  [0xfe70, 0xfefe, 'arabic'],
  [0xff00, 0xff65, 'han'],
  [0xff66, 0xff9f, 'japanese'],
  [0xffa0, 0xffdc, 'korean'],
  [0xffe0, 0xffee, 'han'],
  [0x1b000, 0x1b16f, 'japanese'],
  [0x1f1e6, 0x1f1ff, 'emoji'],
  [0x1f300, 0x1faff, 'emoji'],
  [0x20000, 0x3347f, 'han']
]

function kindOf(codePoint: number): Kind | undefined {
  let from = 0
  let to = blocks.length
  while (from < to) {
    const middle = (from + to) >> 1
    const [first, last, kind] = blocks[middle] ?? [0, 0, undefined]
    if (codePoint < first) to = middle
    else if (codePoint > last) from = middle + 1
    else return kind
  }
  return undefined
}

/** Scripts that share Han characters. */
export const hanScripts = [
  'simplifiedChinese',
  'traditionalChinese',
  'japanese',
  'korean'
] as const satisfies readonly Script[]

export type HanScript = (typeof hanScripts)[number]

/**
 * The script of a code point, of those that a theme may name fonts for; `undefined` for all other
 * characters. `han` is what Han characters are taken for.
 */
export function scriptOf(codePoint: number, han: HanScript): Script | undefined {
  if (codePoint < 0x590) return undefined
  const kind = kindOf(codePoint)
  return kind === 'han' ? han : kind
}

/** Which scripts of a theme's a report has letters of. */
export interface ScriptsUsed {
  readonly used: ReadonlySet<Script>
  /** Whose forms its Han characters have. */
  readonly han: HanScript
}

/** Emoji among the signs of other scripts are asked for by U+FE0F, variation selector 16. */
const emojiStyle = '\uFE0F'

/** Below U+0590 there is nothing to look for, nor among the dashes, quotes, arrows and operators. */
const worthALook = /[\u0590-\u1DFF\u2300-\uFFFF]/

/** Looks through all that a report shows; once is enough. */
export function scriptsUsed(report: Report): ScriptsUsed {
  const kinds = new Set<Kind>()
  for (const text of textsOf(report)) {
    if (!worthALook.test(text)) continue
    if (text.includes(emojiStyle)) kinds.add('emoji')
    for (const character of text) {
      const kind = kindOf(character.codePointAt(0) ?? 0)
      if (kind !== undefined) kinds.add(kind)
    }
  }
  const han = hanOf(report.meta.lang, kinds)
  return {used: new Set([...kinds].map((kind) => (kind === 'han' ? han : kind))), han}
}

/** A stated language decides; else kana and hangul, which Chinese has not. */
function hanOf(lang: string, kinds: ReadonlySet<Kind>): HanScript {
  const tag = lang.toLowerCase()
  if (/^(zh-hant|zh-.*(tw|hk|mo)\b|yue)/.test(tag)) return 'traditionalChinese'
  if (/^zh\b/.test(tag)) return 'simplifiedChinese'
  if (/^ja\b/.test(tag)) return 'japanese'
  if (/^ko\b/.test(tag)) return 'korean'
  if (kinds.has('japanese')) return 'japanese'
  if (kinds.has('korean')) return 'korean'
  return kinds.has('traditionalChinese') ? 'traditionalChinese' : 'simplifiedChinese'
}

const quote = /[“”‘’]/
const dash = /[—…]/
const han = /[\u2E80-\u312F\u3190-\u9FFF\uF900-\uFAFF\uFF00-\uFF9F]/
const latin = /\p{Script=Latin}/u

/** Whether quotes, dashes and dots among Han characters are theirs: in Chinese and Japanese. */
export const hasHanSigns = (lang: string): boolean => /^(zh|ja|yue)\b/i.test(lang)

/** Whether the sign at an offset is one of Han text, which Latin text writes alike, not as wide. */
export function isHanSign(text: string, at: number): boolean {
  const sign = text[at] ?? ''
  if (!(quote.test(sign) || dash.test(sign))) return false
  const [before, after] = [neighbour(text, at, -1), neighbour(text, at, 1)]
  const isOfWord = sign === '’' && latin.test(before) && latin.test(after)
  return !isOfWord && (han.test(before) || han.test(after))
}

/** Signs in a row that are looked past. */
const mostSigns = 4

/** The next character in a direction that is no such sign. */
function neighbour(text: string, at: number, step: 1 | -1): string {
  for (let index = at + step; Math.abs(index - at) <= mostSigns; index += step) {
    const character = text[index] ?? ''
    if (!quote.test(character) && !dash.test(character)) return character
  }
  return ''
}

/** All texts that a reader of a report sees. */
export function* textsOf(report: Report): Generator<string> {
  const {meta, furniture, kind} = report
  yield kind
  yield* textsIn(meta.title)
  yield* textsIn(shownBy(report))
  for (const edges of [furniture.first, furniture.rest]) {
    for (const strip of [edges.header, edges.footer]) {
      yield* [...strip.left, ...strip.center, ...strip.right].map(textOfPart)
    }
  }
}

const textOfPart = (part: FurniturePart): string => ('value' in part ? part.value : '')

function* textsIn(nodes: readonly Node[]): Generator<string> {
  for (const node of walk(nodes)) {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') yield node.value
    else if (node.type === 'image') yield node.alt + (node.caption ?? '')
  }
}

/**
 * Files of a theme that hold the scripts of a report, the wanted Han characters first. They may not
 * be installed; what is missed is told when the report is rendered.
 */
export function scriptFiles(report: Report, theme: Theme): readonly string[] {
  const {used, han} = scriptsUsed(report)
  const files: (string | undefined)[] = []
  for (const script of used) {
    const font = theme.fonts.scripts[script]
    files.push(font?.regular, font?.bold)
  }
  // A Japanese text may quote a character that only Chinese fonts have.
  if (used.has(han)) files.push(...hanScripts.map((it) => theme.fonts.scripts[it]?.regular))
  return [...new Set(files)].filter((file) => file !== undefined)
}
