import type {VFileMessage} from 'vfile-message'
import {ruleOf} from '../../../src/diagnostics/message.ts'
import type {Assets} from '../../../src/model/asset.ts'
import type {Block} from '../../../src/model/node.ts'
import type {Report} from '../../../src/model/report.ts'
import {loadFonts} from '../../../src/render/pdf/fonts/fonts.ts'
import {pdf} from '../../../src/render/pdf/index.ts'
import type {Job} from '../../../src/render/pdf/layout/context.ts'
import {layout} from '../../../src/render/pdf/layout/layout.ts'
import {loadHyphenation} from '../../../src/render/pdf/layout/lines/hyphenate.ts'
import {codePointsOf, type Line} from '../../../src/render/pdf/layout/lines/line.ts'
import {surveyOf} from '../../../src/render/pdf/layout/survey.ts'
import type {Theme} from '../../../src/theme/theme.ts'
import {sampleReport} from '../sample-report.ts'
import {civic, civicFonts} from './civic.ts'

const theme = civic()
const fonts = civicFonts(theme)

/** The sample's properties and furniture around other blocks. */
export const reportOf = (children: readonly Block[], notes: Report['notes'] = []): Report => ({
  ...markedReportOf(children),
  notes,
  furniture: withoutMarking(sampleReport().furniture)
})

/** The same with the marking of the sample in the first head, which is read before all else. */
export const markedReportOf = (children: readonly Block[]): Report => ({
  ...sampleReport(),
  children,
  notes: []
})

const withoutMarking = ({first, rest}: Report['furniture']): Report['furniture'] => ({
  first: {...first, header: {...first.header, left: []}},
  rest
})

/** Bytes and messages of a report in the theme that ships. */
export async function renderPdf(report: Report, assets: Assets = new Map(), own: Theme = theme) {
  const messages: VFileMessage[] = []
  const result = await pdf.render({report, theme: own, assets, fonts}, (it) => {
    messages.push(it)
  })
  return {...result, messages, rules: messages.map(ruleOf)}
}

/** Pages of a report as data, unpainted. */
export const layoutPages = async (report: Report, own: Theme = theme) =>
  (await layoutReport(report, own)).pages

/** A report as data, unpainted. */
export async function layoutReport(report: Report, own: Theme = theme, assets: Assets = new Map()) {
  const {height, margin} = own.page
  const job: Job = {
    report,
    theme: own,
    fonts: await loadFonts(report, own, fonts),
    assets,
    hyphenate: await loadHyphenation(report.meta.lang),
    tell: () => undefined,
    pageHeight: height - margin.top - margin.bottom,
    notes: new Map(report.notes.map((note) => [note.id, note])),
    ...surveyOf(report),
    notesSet: new Map(),
    titled: false
  }
  return layout(job)
}

/** What is read from a line. */
export const readLine = (line: Line): string => String.fromCodePoint(...codePointsOf(line.runs))

/** Text of each line of each page, in the order of painting, without what is not read. */
export async function linesOfPages(
  report: Report,
  own: Theme = theme
): Promise<readonly (readonly string[])[]> {
  const pages = await layoutPages(report, own)
  return pages.map((page) =>
    page.paint.flatMap((op) =>
      op.kind === 'text' && op.tag !== undefined ? readLine(op.line) : []
    )
  )
}
