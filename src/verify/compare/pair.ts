import type {Conventions} from '../expected/conventions.ts'
import type {ExpectedLine} from '../expected/expected.ts'
import {anyFace} from '../expected/inlines.ts'
import {pairsOf} from './align.ts'
import {type Aspect, type Fault, quoted} from './fault.ts'
import {deepestRead, type FoundLine} from './lines.ts'
import {type Shape, shapeOf} from './shape.ts'

/** What is known of both sides when two lines are compared. */
export interface Sides {
  readonly conventions: Conventions
  /** Whether a Word file gives headings numbers of its own. */
  readonly hasReference: boolean
  /** Whether an address in the file leads to what an address of the report does. */
  readonly leads: (url: string, to: string) => boolean
  /** Page of the line that an address in the file leads to. */
  readonly pageOf: (url: string) => number | undefined
}

/** All in which a line that was found is not what was expected. */
export function faultsOf(
  want: ExpectedLine,
  {line, shape}: FoundLine,
  sides: Sides
): readonly Fault[] {
  const expected = shapeOf(want)
  const faults: Fault[] = []
  const tell: TellFault = (aspect, what, count) => {
    faults.push({aspect, what, unit: want.unit, line: want, ...(count !== undefined && {count})})
  }
  const isContents = want.kind === 'contents'
  const found = isContents ? withoutPage(shape) : {shape}
  wordFaults(expected, withLabel(want, line, found.shape), tell)
  kindFaults(want, line, expected, tell)
  if (line.adrift !== true || (want.nesting ?? 0) < deepestRead) {
    placeFaults(want, line, expected, sides, tell)
  }
  if (same(expected.letters, found.shape.letters)) {
    linkFaults(expected, found.shape, sides, tell)
    if (want.hasFaces) faceFaults(expected, found.shape, sides.conventions, tell)
  }
  callFaults(expected, found.shape, tell)
  if (!same(expected.pictures, shape.pictures)) {
    const [want, have] = [expected.pictures.join(', '), shape.pictures.join(', ')]
    tell('images', `Unexpected words ${quoted(have)} for a picture, expected ${quoted(want)}`)
  }
  if (isContents && 'page' in found) pageFaults(shape, found.page, sides, tell)
  return faults
}

type TellFault = (aspect: Aspect, what: string, count?: number) => void

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((it, index) => it === b[index])

/** A number that was expected to hang before the words may be the first of them. */
function withLabel({label}: ExpectedLine, line: {readonly label?: string}, shape: Shape): Shape {
  const [first, ...words] = shape.words
  if (label === undefined || line.label !== undefined || first !== label) return shape
  const cut = label.length
  return {
    ...shape,
    words,
    letters: shape.letters.slice(cut),
    faces: shape.faces.slice(cut),
    links: shape.links.slice(cut)
  }
}

/** An entry of the contents without the number of its page, which follows dots or a tab. */
function withoutPage(shape: Shape) {
  const text = shape.letters.join('')
  const found = /[.…]*(\d+)$/.exec(text)
  const last = shape.words.at(-1)
  if (found === null || last === undefined || !/^[.…]*\d+$/.test(last)) return {shape}
  const letters = [...text.slice(0, found.index)]
  return {
    page: Number(found[1]),
    shape: {
      ...shape,
      words: shape.words.slice(0, -1),
      letters,
      faces: shape.faces.slice(0, letters.length),
      links: shape.links.slice(0, letters.length)
    }
  }
}

function wordFaults(want: Shape, have: Shape, tell: TellFault): void {
  if (same(want.words, have.words)) return
  const pairs = pairsOf(want.words, have.words)
  const [kept, matched] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))]
  const lost = want.words.filter((_, index) => !kept.has(index))
  const added = have.words.filter((_, index) => !matched.has(index))
  const where = `in ${quoted(want.words.join(' '))}`
  if (lost.length > 0 && added.length > 0) {
    const isOrder = same([...lost].sort(), [...added].sort())
    const what = isOrder ? 'order of words' : quoted(added.join(' '))
    tell(
      'words',
      `Unexpected ${what} ${where}, expected ${quoted(lost.join(' '))}${isOrder ? ' in another place' : ''}`,
      lost.length
    )
  } else if (lost.length > 0) {
    tell('words', `Unexpected lack of ${quoted(lost.join(' '))} ${where}`, lost.length)
  } else tell('words', `Unexpected ${quoted(added.join(' '))} ${where}, expected nothing there`)
}

function kindFaults(
  want: ExpectedLine,
  have: FoundLine['line'],
  shape: Shape,
  tell: TellFault
): void {
  const name = quoted(shape.words.join(' '))
  if (want.kind !== have.kind) {
    const aspect = want.kind === 'heading' || have.kind === 'heading' ? 'headings' : 'words'
    tell(aspect, `Unexpected ${kinds[have.kind]} ${name}, expected ${kinds[want.kind]}`)
  } else if (want.depth !== have.depth) {
    tell(
      'headings',
      `Unexpected heading ${name} of depth ${have.depth}, expected depth ${want.depth}`
    )
  }
  if (want.language !== have.language) {
    const [is, should] = [have.language ?? 'none', want.language ?? 'none']
    tell('words', `Unexpected language of code, ${is}, expected ${should}`)
  }
}

const kinds = {
  heading: 'a heading',
  text: 'a paragraph',
  code: 'code',
  contents: 'an entry of the contents'
} as const

function placeFaults(
  want: ExpectedLine,
  have: FoundLine['line'],
  shape: Shape,
  {conventions: {levels, boxes}, hasReference}: Sides,
  tell: TellFault
): void {
  const name = quoted(shape.words.join(' '))
  const isText = shape.words[0] === want.label
  const isCounted = hasReference && want.kind === 'heading' && want.label === undefined
  if (
    want.label !== have.label &&
    !isCounted &&
    !(have.label === undefined && !isText && startsWith(have, want.label))
  ) {
    const [is, should] = [have.label ?? 'nothing', want.label ?? 'nothing']
    tell('lists', `Unexpected ${is} before ${name}, expected ${should}`)
  }
  const says = levels === 'all' || (want.label !== undefined && have.level !== undefined)
  if (says && want.kind !== 'heading' && want.unit.kind !== 'subdivision') {
    const [is, should] = [have.level ?? 0, want.level ?? 0]
    const counts = want.label !== undefined && want.level === undefined
    if (is !== should && !counts) {
      tell('lists', `Unexpected level ${is} of ${name} in lists, expected level ${should}`)
    }
  }
  if (boxes !== 'none' && want.box !== have.box) {
    tell(
      'words',
      `Unexpected ${have.box ?? 'no'} box around ${name}, expected ${want.box ?? 'none'}`
    )
  }
  const [is, should] = [cellName(have), cellName(want)]
  if (is !== should) tell('tables', `Unexpected place of ${name}, ${is}, expected ${should}`)
}

function startsWith({pieces}: FoundLine['line'], label: string | undefined): boolean {
  const [first] = shapeOf({kind: 'text', pieces}).words
  return label !== undefined && first === label
}

const cellName = ({cell}: Pick<ExpectedLine, 'cell'>): string =>
  cell === undefined
    ? 'outside tables'
    : `table ${cell.table + 1}, row ${cell.row + 1}, column ${cell.column + 1}`

function linkFaults(want: Shape, have: Shape, {leads}: Sides, tell: TellFault): void {
  const told = new Set<string>()
  for (const [index, url] of want.links.entries()) {
    const to = have.links[index] ?? ''
    // Two that are spelt alike may yet lead to different places in two documents.
    const isSame = url === to && !url.startsWith('#')
    if (isSame || told.has(`${url} ${to}`)) continue
    if (url !== '' && to !== '' && leads(to, url)) continue
    told.add(`${url} ${to}`)
    const words = want.letters
      .filter((_, at) => want.links[at] === url && have.links[at] === to)
      .join('')
    const aspect = words.startsWith('¶') ? 'citations' : 'links'
    if (to === '')
      tell(aspect, `Unexpected lack of a link on ${quoted(words)}, expected one to ${url}`)
    else if (url === '') tell(aspect, `Unexpected link to ${to} on ${quoted(words)}, expected none`)
    else tell(aspect, `Unexpected link to ${to} on ${quoted(words)}, expected one to ${url}`)
  }
}

function faceFaults(want: Shape, have: Shape, {faces, unseen}: Conventions, tell: TellFault): void {
  const seen = (face: string) => [...face].filter((it) => !unseen.includes(it)).join('')
  const told = new Set<string>()
  const wrong: string[] = []
  const known = new Map<string, string>()
  const owners = new Map<string, string>()
  for (const [index, face] of want.faces.entries()) {
    const letter = want.letters[index] ?? ''
    if (face === anyFace || !/[\p{L}\p{N}]/u.test(letter)) continue
    const [should, is] = [seen(face), seen(have.faces[index] ?? '')]
    if (faces === 'exact') {
      if (should === is) continue
    } else {
      // Letters of other scripts come from other fonts, which have not every face.
      if (!/[A-Za-z0-9]/.test(letter)) continue
      const usual = known.get(should)
      if (usual === undefined && !owners.has(is)) {
        known.set(should, is)
        owners.set(is, should)
        continue
      }
      if (usual === is) continue
    }
    wrong.push(letter)
    told.add(`${names(is)}, expected ${names(should)}`)
  }
  if (wrong.length === 0) return
  const [first = ''] = told
  tell(
    'words',
    `Unexpected look of ${quoted(wrong.join(''))} in ${quoted(want.words.join(' '))}: ${first}`
  )
}

const names = (face: string): string =>
  face === ''
    ? 'plain'
    : [...face]
        .map((it) => ({b: 'strong', c: 'code', d: 'deleted', i: 'emphasis'})[it] ?? it)
        .join(' and ')

function callFaults(want: Shape, have: Shape, tell: TellFault): void {
  const written = ({calls}: Shape) => calls.map(({after, note}) => `${note} after ${after}`)
  const [should, is] = [written(want), written(have)]
  const where = `in ${quoted(want.words.join(' '))}`
  if (!same(should, is)) {
    const list = (calls: Shape['calls']) => calls.map(({note}) => note).join(', ') || 'none'
    const place = same(
      want.calls.map((it) => it.note),
      have.calls.map((it) => it.note)
    )
    tell(
      'notes',
      place
        ? `Unexpected place of the call of note ${list(have.calls)} ${where}`
        : `Unexpected calls of notes ${where}: ${list(have.calls)}, expected ${list(want.calls)}`
    )
  }
  for (const {note, to} of have.calls) {
    if (to === undefined || to === note) continue
    tell(
      'notes',
      `Unexpected call ${note} ${where} that leads to ${to === '' ? 'no note' : `note ${to}`}, expected note ${note}`
    )
  }
}

function pageFaults(shape: Shape, page: number, {pageOf}: Sides, tell: TellFault): void {
  const url = shape.links.find((it) => it !== '')
  const is = url === undefined ? undefined : pageOf(url)
  if (is === undefined || is === page) return
  tell(
    'words',
    `Unexpected page ${page} of ${quoted(shape.words.join(' '))} in the contents, expected ${is}`
  )
}
