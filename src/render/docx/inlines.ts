import {type IRunOptions, type ParagraphChild, Tab, TextRun} from 'docx'
import {message} from '../../diagnostics/message.ts'
import type {Inline, Node} from '../../model/node.ts'
import type {Origin} from '../../model/origin.ts'
import {type Marks, plain, type Run, runs} from '../../model/runs.ts'
import type {TextStyle} from '../../theme/theme.ts'
import {citationsAlone} from '../citations.ts'
import {type Field, fieldOf, withFields} from './captions.ts'
import {clean, pieces} from './characters.ts'
import {Hyperlink, type Target} from './links.ts'
import {noteComma, noteMark} from './notes.ts'
import {headingRole, marks as markStyles, type Role} from './roles.ts'
import {directed, type Piece} from './scripts/directed.ts'
import {runOf} from './scripts/runs.ts'
import type {Mark} from './styles/marks.ts'
import {typeOf} from './styles/type.ts'
import type {Work} from './work.ts'
import {element} from './xml.ts'

type LinkMark = NonNullable<Marks['link']>

/**
 * Words of a paragraph of `role` as children of `w:p`. `key` is the node that they begin, where it is
 * not the first of them.
 */
export function inlines(
  nodes: readonly Inline[],
  work: Work,
  role: Role,
  key: Node | undefined = nodes[0]
): ParagraphChild[] {
  const origin = nodes[0]?.origin
  if (origin === undefined) return []
  const base = typeOf(work.theme, role)
  const result: ParagraphChild[] = []
  const {runs: all, fields} = withoutFields.has(role)
    ? {runs: runs(nodes), fields: new Map<Run, Field>()}
    : withFields(runs(nodes), key, work)
  const {direction, piecesAt} = directed(all, work.flow.around)
  work.flow.words ??= direction
  const piecesOf = new Map(all.map((run, index) => [run, piecesAt(index)]))
  const setting: Setting = {work, base, origin, alone: citationsAlone(all), fields, piecesOf}
  for (const {link, members} of byLink(all)) {
    const children = members.flatMap((run, index) => {
      const follows = run.kind === 'noteReference' && members[index - 1]?.kind === run.kind
      return [...(follows ? [noteComma()] : []), ...childrenOf(run, setting)]
    })
    if (link === undefined) result.push(...children)
    else result.push(...linked(link, children, setting))
  }
  return result
}

/** Words in the type of `role` alone: a label, a number, furniture. */
export function words(value: string, work: Work, role: Role, style?: string): TextRun {
  const base = typeOf(work.theme, role)
  work.faces.use(base.font, base.weight === 'bold', base.italic)
  const {direction, piecesAt} = directed(
    [{kind: 'text', text: value, marks: plain}],
    work.flow.around
  )
  work.flow.words ??= direction
  return runOf(piecesAt(0), style === undefined ? {} : {style}, contentOf, work)
}

interface Setting {
  readonly work: Work
  readonly base: TextStyle
  readonly origin: Origin
  /** Citations that stand on the line. */
  readonly alone: ReadonlySet<Run>
  /** What is more than its words. */
  readonly fields: ReadonlyMap<Run, Field>
  /** What goes one way, of each run with words. */
  readonly piecesOf: ReadonlyMap<Run, readonly Piece[]>
}

interface Stretch {
  readonly link: LinkMark | undefined
  readonly members: Run[]
}

/** Runs of one link share the object of its mark, so a link is one hyperlink whatever is in it. */
function byLink(all: readonly Run[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const run of all) {
    const link = run.kind === 'text' ? run.marks.link : undefined
    const last = stretches.at(-1)
    if (last !== undefined && last.link === link) last.members.push(run)
    else stretches.push({link, members: [run]})
  }
  return stretches
}

function linked(link: LinkMark, children: readonly ParagraphChild[], {work, origin}: Setting) {
  const target = targetOf(link.url, work)
  if (target === undefined) {
    const reason = `Unexpected link to \`${link.url}\`, expected a part of this report; its words are shown without it`
    work.tell(message('render/not-rendered', reason, origin))
    return children
  }
  return [new Hyperlink(target, work.count(), children, link.title)]
}

/** Where `url` leads; nothing, if it names a part that the report does not have. */
function targetOf(url: string, {anchors}: Work): Target | undefined {
  if (!url.startsWith('#')) return {kind: 'address', url: encoded(url)}
  const name = anchors.get(url.slice(1)) ?? anchors.get(decoded(url.slice(1)))
  return name === undefined ? undefined : {kind: 'bookmark', name}
}

/**
 * Word refuses a file whose relationships hold a character that no address may have. A per cent that
 * encodes nothing is one, too: CommonMark's own HTML has `%25` for it.
 */
const encoded = (url: string): string =>
  clean(url).replace(/%(?![\da-f]{2})|[\s"<>\\^`{|}]/gi, (it) => encodeURIComponent(it))

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

function childrenOf(run: Run, setting: Setting): readonly ParagraphChild[] {
  const {work, origin} = setting
  switch (run.kind) {
    case 'text':
      return wordsOf(run, setting)
    case 'break':
      return [new TextRun({children: [element('w:br')]})]
    case 'citation':
      return citation(run, setting)
    case 'noteReference': {
      const mark = noteMark(run.id, work)
      if (mark !== undefined) return mark
      const reason = `Unexpected mark of note \`${run.id}\`, expected a note of this report; its number is shown`
      work.tell(message('render/not-rendered', reason, origin))
      return [new TextRun({style: markStyles.noteNumber, text: String(run.number)})]
    }
  }
}

function citation(node: Run & {kind: 'citation'}, {work, base, alone}: Setting) {
  const {paragraph, linked: isLinked} = node
  const onLine = alone.has(node)
  const {font, weight, italic} = onLine ? base : work.theme.text.citation
  work.faces.use(font, weight === 'bold', italic)
  const style = onLine ? markStyles.paragraphReference : markStyles.citation
  const run = new TextRun({style, text: `¶${paragraph}`})
  const name = work.anchors.get(`p${paragraph}`)
  if (!isLinked || name === undefined) return [run]
  return [new Hyperlink({kind: 'bookmark', name}, work.count(), [run])]
}

/** Words as they are, or as a field that has them for its result. */
function wordsOf(run: Run & {kind: 'text'}, setting: Setting): readonly ParagraphChild[] {
  const field = setting.fields.get(run)
  const write = (it: typeof run) => [textRun(it, setting)]
  return field === undefined ? write(run) : fieldOf(field, run, write, setting.work)
}

/** Where Word lists or repeats the words: a field there would be counted or followed twice. */
const withoutFields: ReadonlySet<Role> = new Set<Role>([
  'title',
  'subtitle',
  'memoTitle',
  ...Object.values(headingRole)
])

function textRun(run: Extract<Run, {kind: 'text'}>, {work, base, piecesOf}: Setting): TextRun {
  const {marks} = run
  const bold = marks.strong || base.weight === 'bold'
  const italic = marks.emphasis !== base.italic
  work.faces.use(marks.code ? 'mono' : base.font, bold, italic)
  return runOf(piecesOf.get(run) ?? [], looksOf(marks, base, work), contentOf, work)
}

/**
 * Character style of words with these marks. Strong words in bold type stay bold, so they take no
 * style, which would toggle it; emphasis in italic type is upright, as in print.
 */
function looksOf(marks: Marks, base: TextStyle, {styles}: Work): IRunOptions {
  const these = new Set<Mark>()
  if (marks.code) these.add('code')
  if (marks.link !== undefined) these.add('link')
  if (marks.strong && base.weight !== 'bold') these.add('strong')
  if (marks.emphasis) these.add('emphasis')
  if (marks.delete) these.add('deleted')
  const style = styles.marks.idOf(these)
  return style === undefined ? {} : {style}
}

function contentOf(text: string) {
  return pieces(text).map((piece) => {
    if (piece.kind === 'tab') return new Tab()
    return piece.kind === 'break' ? element('w:br') : piece.value
  })
}
