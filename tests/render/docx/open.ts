import {strFromU8, unzipSync} from 'fflate'
import mammoth from 'mammoth'
import type {VFileMessage} from 'vfile-message'
import {ruleOf} from '../../../src/diagnostics/message.ts'
import type {Block} from '../../../src/model/node.ts'
import type {Report} from '../../../src/model/report.ts'
import {docx} from '../../../src/render/docx/index.ts'
import type {RenderInput} from '../../../src/render/renderer.ts'
import {sampleAssets, sampleReport} from '../sample-report.ts'
import {fontsOf, themeFor} from './theme.ts'

const brief = themeFor('brief')
const fonts = fontsOf(brief)

/** A Word file, opened: its parts, and what an independent reader makes of it. */
export interface Opened {
  readonly bytes: Uint8Array
  readonly parts: ReadonlyMap<string, string>
  readonly names: readonly string[]
  readonly document: string
  readonly messages: readonly string[]
  readonly html: () => Promise<string>
}

export async function open(report: Report, input: Partial<RenderInput> = {}): Promise<Opened> {
  const told: VFileMessage[] = []
  const {bytes} = await docx.render(
    {report, theme: brief, assets: sampleAssets, fonts, ...input},
    (it) => told.push(it)
  )
  const files = Object.entries(unzipSync(bytes))
  const parts = new Map(
    files.filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, it]) => [name, strFromU8(it)])
  )
  return {
    bytes,
    parts,
    names: files.map(([name]) => name),
    document: parts.get('word/document.xml') ?? '',
    messages: told.map(ruleOf),
    html: async () => (await mammoth.convertToHtml({buffer: Buffer.from(bytes)})).value
  }
}

/** A report of `children` alone. */
export const reportOf = (children: readonly Block[], notes: Report['notes'] = []): Report => ({
  ...sampleReport(),
  children,
  notes
})

export const all = (xml: string, pattern: RegExp): readonly string[] =>
  [...xml.matchAll(pattern)].map((it) => it[1] ?? it[0])

/** Words of a part, with one space between its paragraphs. */
export const wordsOf = (xml: string): string =>
  xml
    .replace(/<w:instrText.*?<\/w:instrText>/gs, '')
    .replace(/<\/w:p>|<w:tab\/>|<w:br\/>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The paragraph that holds `words`, as XML. */
export const paragraphWith = (xml: string, words: string): string =>
  all(xml, /<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs).find((it) => wordsOf(it).includes(words)) ?? ''

export const styleOf = (paragraph: string): string | undefined =>
  /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1]

/** The style of id `id`, as XML. */
export const styleNamed = (opened: Opened, id: string): string =>
  all(opened.parts.get('word/styles.xml') ?? '', /<w:style .*?<\/w:style>/gs).find((it) =>
    it.includes(`w:styleId="${id}"`)
  ) ?? ''

/** Whether every element is closed, in order. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = []
  for (const [, close, name = '', selfClosing] of xml.matchAll(
    /<(\/?)([A-Za-z_][\w:.-]*)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g
  )) {
    if (selfClosing) continue
    if (!close) open.push(name)
    else if (open.pop() !== name) return false
  }
  const rest = xml.replace(/<\?[^>]*\?>|<[^>]*>/g, '')
  return open.length === 0 && !/[<>]|&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(rest)
}
