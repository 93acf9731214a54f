import type {Labels, Language} from '../../language/language.ts'
import {countIn, filled, piecesOf} from '../../language/write.ts'
import type {Document} from '../../model/document.ts'
import type {DetailRow, Inline} from '../../model/node.ts'
import type {SourceOrigin} from '../../model/origin.ts'
import {placeOf} from '../../model/origin.ts'
import {piecesOf as wordsOf} from '../../model/pieces.ts'
import {shownBy} from '../../model/walk.ts'
import {countCharacters} from '../../text/words.ts'
import type {Call, Directive} from '../directive.ts'
import {cited} from '../excerpt.ts'
import {sure, sureByDefault, surely} from '../sure.ts'
import {derived, textOf} from '../words.ts'

const by = 'compose/provenance'

/** Which source the report was made of, how to recognise it, and how it was made. */
export const provenance: Directive = {
  name: 'provenance',
  form: 'leaf',
  attributes: [],
  compose: (call) => {
    const {labels, language, origin, study} = call
    const {sha256} = study.document.source
    const computed = derived(by, extentOf(study.document))
    const fingerprint = {
      type: 'inlineCode',
      value: `${sha256.slice(0, 16)}…`,
      origin: computed
    } as const
    const source = piecesOf(sourceLine(study.document, language)).map((it) =>
      'text' in it ? textOf(it.text, computed) : fingerprint
    )
    const rows: readonly (readonly [string, readonly Inline[]])[] = [
      [labels.source, source],
      [labels.cites, citedSources(call)],
      [labels.method, [textOf(`${labels.quoted}${methodOfFacts(call)}`, origin)]]
    ]
    return [{type: 'details', origin, rows: rows.flatMap((it) => rowOf(it, call))}]
  }
}

const rowOf = (
  [label, value]: readonly [string, readonly Inline[]],
  {origin}: Call
): readonly DetailRow[] =>
  value.length === 0 ? [] : [{type: 'detailRow', origin, label: [textOf(label, origin)], value}]

/** Whom the source says that it reports after, each once. */
function citedSources(call: Call): readonly Inline[] {
  const sure = surely(call.study.facts.attribution, sureByDefault)
  const different = new Map(sure.map(({speaker}) => [speaker.passage.text, speaker.passage]))
  return [...different.values()].flatMap((passage, index) => [
    ...(index === 0 ? [] : [textOf(call.language.marks.semicolon, call.origin)]),
    ...cited(passage, by, call)
  ])
}

/** How sure the facts are that the template shows, or why there are none; nothing where it shows none. */
function methodOfFacts({labels, study, uses}: Call): string {
  const asked = [...uses].flatMap(([name, value]) => (factual.has(name) ? [value(sure)] : []))
  if (asked.length === 0) return ''
  if (study.facts.skipped !== undefined) return labels.notDerived
  return `${labels.remarks}${found(Math.min(...asked), labels)}`
}

/** How those facts were found that are shown, and how many of the like were right: `85 of 100`. */
const found = (least: number, labels: Labels) =>
  least === 0
    ? labels.factsFound
    : filled(labels.factsMeasured, new Map([['share', String(Math.round(least * 100))]]))

/** `summit.txt, 18 paragraphs, 420 words · sha256 {fingerprint}`; characters where words join. */
function sourceLine(document: Document, language: Language): string {
  const {file, paragraphs, words} = document.source
  const length =
    language.length === 'words'
      ? countIn(language, 'words', words)
      : countIn(language, 'characters', countCharacters(wordsOf(shownBy(document))))
  return filled(
    language.labels.sourceLine,
    new Map([
      ['file', file],
      ['paragraphs', countIn(language, 'paragraphs', paragraphs)],
      ['words', length],
      ['fingerprint', '{fingerprint}']
    ])
  )
}

/** Directives that show what rules found. */
const factual: ReadonlySet<string> = new Set([
  'figures',
  'timeline',
  'people',
  'organisations',
  'places',
  'statements',
  'outlook',
  'acronyms'
])

/** The stretch of the source that the document was read from. */
function extentOf({children, source}: Document): SourceOrigin {
  const start = {line: 1, column: 1, offset: 0}
  const last = children.at(-1)
  const place = last && placeOf(last.origin)
  const end = place?.from === 'source' ? place.position.end : start
  return {from: 'source', path: source.path, position: {start, end}}
}
