import {message, type Tell} from '../diagnostics/message.ts'
import {piecesOf} from '../model/pieces.ts'
import type {Report} from '../model/report.ts'
import {plainText, sectionsOf} from '../model/walk.ts'
import type {Limit, Limits} from '../template/template.ts'
import {countAll} from '../text/words.ts'

/** A finished document, as far as a budget is about it. */
export interface Measured {
  readonly report: Report
  /** Of the document, such as `brief.pdf`. */
  readonly file: string
  /** Path of the source. */
  readonly source: string
  readonly words: number
  /** Absent where the format has none. */
  readonly pages?: Pages | undefined
}

export interface Pages {
  readonly count: number
  /** Whether they are counted as a word processor is likely to, which alone can say. */
  readonly isEstimate: boolean
}

/** Tells every limit that a document passes, where the template has it, and what could be cut. */
export function checkBudget({pages, words}: Limits, document: Measured, tell: Tell): void {
  if (pages !== undefined && document.pages !== undefined) {
    const {count, isEstimate} = document.pages
    tellOver(pages, {count, unit: 'page', about: isEstimate ? 'about ' : ''}, document, tell)
  }
  if (words !== undefined) {
    tellOver(words, {count: document.words, unit: 'word', about: ''}, document, tell)
  }
}

interface Count {
  readonly count: number
  readonly unit: string
  readonly about: string
}

function tellOver(
  {most, origin}: Limit,
  {about, count, unit}: Count,
  document: Measured,
  tell: Tell
): void {
  if (count <= most) return
  const {file, source} = document
  const reason = `Unexpected ${about}${counted(count, unit)} in \`${file}\` of \`${source}\`, expected at most ${most}: ${shown(count - most)} too many`
  tell(message('template/over-budget', reason, origin, {note: whatToCut(document)}))
}

/** Longest first: where there is most to cut. */
const mostNamed = 3

function whatToCut({report: {children, notes}, words, source}: Measured): string {
  const sections = sectionsOf(children)
    .filter((it) => it.origin.from === 'template')
    .map((it) => ({title: plainText(it.title), words: countAll(piecesOf(it.children))}))
    .sort((a, b) => b.words - a.words)
    .slice(0, mostNamed)
  const inNotes = countAll(piecesOf(notes.flatMap((it) => it.children)))
  const parts = [
    ...sections.map((it) => `“${it.title}” ${shown(it.words)}`),
    ...(inNotes > 0 ? [`the notes ${shown(inNotes)}`] : [])
  ]
  const where = parts.length === 0 ? '' : `, of which ${parts.join(', ')}`
  return `Cut \`${source}\`, or show less of it: it has ${counted(words, 'word')} here${where}. Or raise the budget.`
}

const counted = (count: number, unit: string) => `${shown(count)} ${unit}${count === 1 ? '' : 's'}`
const shown = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
