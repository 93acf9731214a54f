import {countIn} from '../../language/write.ts'
import type {Block, DetailRow, Inline, Paragraph, Section} from '../../model/node.ts'
import {choices, flag, words} from '../../template/attributes.ts'
import {authored, fields, sectionOf} from '../authored.ts'
import type {Call, Directive} from '../directive.ts'
import type {Study} from '../study.ts'
import {statedText, textOf} from '../words.ts'

const enclosures = words('enclosures', {fallback: ''})
const distribution = words('distribution', {fallback: ''})
const cc = words('cc', {fallback: ''})
const counted = flag('counted')
const shownRows = choices('rows', ['enclosures', 'distribution', 'cc'])

/**
 * What goes with a memorandum, to whom, and who gets a copy; a row that is not stated is left out.
 * Its words are the template's, if it says them.
 */
export const memoFooter: Directive = {
  name: 'memo-footer',
  form: 'leaf',
  attributes: [enclosures, distribution, cc, counted, shownRows],
  compose: (call) => {
    const rows = rowsOf(call)
    return rows.length === 0 ? [] : [{type: 'details', origin: call.origin, rows}]
  },
  shows: (study, value) =>
    !value(shownRows).includes('enclosures') || enclosedIn(study) === undefined
      ? undefined
      : sectionOf(fields.enclosures)(study)
}

type Line = readonly Inline[]

function rowsOf(call: Call): readonly DetailRow[] {
  const {labels, origin, study, value} = call
  const {meta} = study.document
  const enclosed = enclosedIn(study) ?? []
  const rows = {
    enclosures: [enclosureLabel(enclosed.length, call), numbered(enclosed, call)],
    distribution: [
      value(distribution) || labels.distribution,
      meta.distribution.map((it) => [statedText(it)])
    ],
    cc: [value(cc) || labels.cc, meta.cc.map((it) => [statedText(it)])]
  } as const satisfies Readonly<Record<string, readonly [string, readonly Line[]]>>
  return value(shownRows).flatMap((name): readonly DetailRow[] => {
    const [label, lines] = rows[name]
    return lines.length === 0
      ? []
      : [{type: 'detailRow', origin, label: [textOf(label, origin)], value: onLines(lines, call)}]
  })
}

/** `Encl`, `2 Encls`: how many there are stands before the word, where the template wants it. */
function enclosureLabel(number: number, {labels, language, value}: Call): string {
  if (!value(counted)) return value(enclosures) || labels.enclosures
  return countIn(language, 'enclosures', number)
}

const numbered = (lines: readonly Line[], {origin}: Call): readonly Line[] =>
  lines.length < 2 ? lines : lines.map((line, index) => [textOf(`${index + 1}. `, origin), ...line])

const onLines = (lines: readonly Line[], {origin}: Call): Line =>
  lines.flatMap((line, index): Line => (index === 0 ? line : [{type: 'break', origin}, ...line]))

/** What is enclosed: undefined where nobody says, or a section says more than lines of words can. */
function enclosedIn(study: Study): readonly Line[] | undefined {
  const found = authored(study, fields.enclosures)
  if (found === undefined) return undefined
  return found.kind === 'stated'
    ? found.values.map((it) => [statedText(it)])
    : linesOf(found.section)
}

function linesOf({children}: Section): readonly Line[] | undefined {
  const paragraphs = children.map(paragraphsIn)
  const known = paragraphs.flatMap((it) => it ?? [])
  return paragraphs.includes(undefined) ? undefined : known.map((it) => it.children)
}

/** The paragraphs of a paragraph or a plain list; undefined for anything else. */
function paragraphsIn(block: Block): readonly Paragraph[] | undefined {
  if (block.type === 'paragraph') return [block]
  if (block.type !== 'list') return undefined
  const first = block.children.flatMap(({children: [only, ...rest], task}) =>
    only?.type === 'paragraph' && rest.length === 0 && task === undefined ? [only] : []
  )
  return first.length === block.children.length ? first : undefined
}
