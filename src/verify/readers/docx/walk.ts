import type {Link, NoteRead} from '../../reading.ts'
import {at, type Element, elementsIn, textOf} from '../../xml.ts'
import {type Draft, lineOfDraft, Sink, type Surroundings} from '../sink.ts'
import {Fields} from './fields.ts'
import type {Counter} from './numbering.ts'
import {isOn, ownHang, ownSwitch, type Style, type Styles} from './styles.ts'

/** What the paragraphs of a part are read with. */
export interface Setting {
  readonly styles: Styles
  readonly counter: Counter
  /** Targets of the relationships of the part. */
  readonly targets: ReadonlyMap<string, string>
  /** Whether it is a head or a foot, where tabs set things apart. */
  readonly isEdge?: boolean
}

/** How deep elements may stand in others before what is below is left out and told. */
const deepest = 300

/** Reads the paragraphs of one part: the body, a note, a head. */
export class Walk {
  readonly sink = new Sink()
  readonly grids: number[][] = []
  readonly places = new Map<string, number>()
  readonly aside: string[] = []
  readonly faults: string[] = []
  /** Ids of the notes that are called, in order. */
  readonly called: string[] = []
  /** The note that is called within each bookmark. */
  readonly noteAt = new Map<string, string>()
  readonly #setting: Setting
  readonly #fields = new Fields()
  readonly #bookmarks = new Map<string, string>()
  #link: Link | undefined

  constructor(setting: Setting) {
    this.#setting = setting
  }

  blocks(element: Element, around: Surroundings = {}, depth = 0): void {
    if (depth > deepest) {
      this.faults.push('it nests deeper than any document')
      return
    }
    for (const it of elementsIn(element)) {
      switch (it.name) {
        case 'w:p':
          this.#paragraph(it, around)
          break
        case 'w:tbl':
          this.#table(it, around, depth)
          break
        case 'w:bookmarkStart':
        case 'w:bookmarkEnd':
          this.#inline(it, around, depth)
          break
        case 'w:sectPr':
          break
        default:
          this.blocks(it, around, depth + 1)
      }
    }
  }

  #paragraph(element: Element, around: Surroundings): void {
    const properties = at(element, 'w:pPr')
    const id = at(properties, 'w:pStyle')?.attributes.get('w:val') ?? ''
    const style = this.#setting.styles.get(id)
    const names = style === undefined ? [] : [style.name, ...style.bases]
    const outline = at(properties, 'w:outlineLvl')?.attributes.get('w:val')
    const level = outline === undefined ? style?.outline : Number(outline)
    const isTitle = names.includes('title')
    const isHeading = isTitle || (level !== undefined && level < 9)
    const kind = names.some((it) => /^(toc|contents)\b/.test(it))
      ? 'contents'
      : isHeading
        ? 'heading'
        : names.includes('source code')
          ? 'code'
          : 'text'
    const depth = isTitle ? 0 : (level ?? 0) + 1
    const numbered = this.#numbered(properties, id, style)
    const draft = this.sink.open({
      ...around,
      kind,
      ...(kind === 'heading' && {depth}),
      ...numbered
    })
    this.#inlines(element, draft.around, 0)
    const hangs = ownHang(properties) ?? style?.hangs ?? false
    if (hangs && this.#setting.isEdge !== true) hang(draft)
    this.sink.close()
  }

  /** The number or bullet of a paragraph of a list, and its level, from 1. */
  #numbered(properties: Element | undefined, id: string, style: Style | undefined) {
    const own = at(properties, 'w:numPr')
    const list = at(own, 'w:numId')?.attributes.get('w:val') ?? style?.list?.id
    if (list === undefined || list === '0') return {}
    const stated = at(own, 'w:ilvl')?.attributes.get('w:val')
    const level =
      stated === undefined
        ? (this.#setting.counter.levelOf(list, id) ?? style?.list?.level ?? 0)
        : Number(stated)
    const label = this.#setting.counter.next(list, level)
    return {...(label !== undefined && {label}), level: level + 1}
  }

  #table(element: Element, around: Surroundings, depth: number): void {
    const rows = elementsIn(element).filter(({name}) => name === 'w:tr')
    const cells = rows.map((row) => cellsOf(row))
    if (!isData(element)) {
      for (const row of cells) for (const cell of row) this.blocks(cell, around, depth + 2)
      return
    }
    const table = this.grids.push(cells.map((row) => row.length)) - 1
    for (const [row, list] of cells.entries()) {
      for (const [column, cell] of list.entries()) {
        this.blocks(cell, {...around, cell: {table, row, column}}, depth + 2)
      }
    }
  }

  #inlines(element: Element, around: Surroundings, depth: number): void {
    for (const it of elementsIn(element)) this.#inline(it, around, depth)
  }

  #inline(element: Element, around: Surroundings, depth: number): void {
    if (depth > deepest) {
      this.faults.push('it nests deeper than any document')
      return
    }
    const {name, attributes} = element
    switch (name) {
      case 'w:pPr':
      case 'w:del':
      case 'w:moveFrom':
      case 'mc:Fallback':
        return
      case 'w:r':
        this.#run(element, around)
        return
      case 'w:hyperlink': {
        const id = attributes.get('r:id')
        const url =
          id === undefined
            ? `#${attributes.get('w:anchor') ?? ''}`
            : (this.#setting.targets.get(id) ?? '')
        const outer = this.#link
        this.#link = {url}
        this.#inlines(element, around, depth + 1)
        this.#link = outer
        return
      }
      case 'w:bookmarkStart': {
        const bookmark = attributes.get('w:name') ?? ''
        this.#bookmarks.set(attributes.get('w:id') ?? '', bookmark)
        if (!this.places.has(bookmark)) this.places.set(bookmark, this.sink.index)
        return
      }
      case 'w:bookmarkEnd':
        this.#bookmarks.delete(attributes.get('w:id') ?? '')
        return
      case 'w:fldSimple':
        this.#fields.character('begin')
        this.#fields.instruct(attributes.get('w:instr') ?? '')
        this.#fields.character('separate')
        this.#inlines(element, around, depth + 1)
        this.#fields.character('end')
        return
      default:
        this.#inlines(element, around, depth + 1)
    }
  }

  #run(element: Element, around: Surroundings): void {
    const properties = at(element, 'w:rPr')
    if (isOn(at(properties, 'w:vanish'))) return
    const id = at(properties, 'w:rStyle')?.attributes.get('w:val')
    const style = id === undefined ? undefined : this.#setting.styles.get(id)
    const isCall = style?.name === 'footnote reference'
    const face = faceOf(properties, style)
    for (const it of elementsIn(element)) {
      switch (it.name) {
        case 'w:t':
          this.#words(textOf(it), face, isCall)
          break
        case 'w:tab':
          this.#words('\t', face, isCall)
          break
        case 'w:br':
        case 'w:cr':
          this.#words('\n', face, isCall)
          break
        case 'w:noBreakHyphen':
          this.#words('\u2011', face, isCall)
          break
        case 'w:fldChar':
          this.#fields.character(it.attributes.get('w:fldCharType'))
          break
        case 'w:instrText':
          this.#fields.instruct(textOf(it))
          break
        case 'w:footnoteReference':
          this.#call(it.attributes.get('w:id') ?? '', around)
          break
        case 'w:drawing':
          this.#drawing(it, around)
          break
        case 'mc:AlternateContent':
          for (const choice of elementsIn(at(it, 'mc:Choice'))) {
            if (choice.name === 'w:drawing') this.#drawing(choice, around)
          }
          break
        case 'w:pict':
          this.aside.push(...textsIn(it))
          break
        default:
      }
    }
  }

  #words(text: string, face: string, isCall: boolean): void {
    const field = this.#fields.current
    const add = (it: string, link = this.#link) =>
      this.sink.add({kind: 'words', text: it, face, ...(link !== undefined && {link})}, {})
    if (field?.[0] === 'NOTEREF') {
      this.sink.add({kind: 'call', note: text.trim(), to: field[1] ?? ''}, {})
      return
    }
    if (field?.[0] === 'PAGE') {
      add('{page}')
      return
    }
    if (field?.[0] === 'NUMPAGES') {
      add('{pages}')
      return
    }
    // Two calls in a row are set apart by a comma, which is of their kind.
    if (isCall && /^[,\s]*$/.test(text)) return
    add(text)
  }

  #call(id: string, around: Surroundings): void {
    if (!this.called.includes(id)) this.called.push(id)
    for (const bookmark of this.#bookmarks.values()) this.noteAt.set(bookmark, id)
    const note = String(this.called.indexOf(id) + 1)
    this.sink.add({kind: 'call', note}, around)
  }

  #drawing(element: Element, around: Surroundings): void {
    const [place] = elementsIn(element)
    const described = elementsIn(place).find(({name}) => name === 'wp:docPr')
    const texts = textsIn(element)
    // A text box is no picture, and what it says is read by nobody in order.
    if (texts.length > 0) {
      this.aside.push(...texts)
      return
    }
    this.sink.add({kind: 'picture', alt: described?.attributes.get('descr') ?? ''}, around)
  }
}

/** A note with the number that calls of it show. */
export const noteOf = (label: string, walk: Walk): NoteRead => ({
  label,
  lines: walk.sink.drafts.map(lineOfDraft)
})

/** Cells of a row, also of one that stands in a control. */
const cellsOf = (row: Element): readonly Element[] =>
  elementsIn(row).flatMap((it) =>
    it.name === 'w:tc' ? [it] : it.name === 'w:trPr' ? [] : cellsOf(it)
  )

/** A table whose first row or column heads the others; without either it is there for the look. */
function isData(table: Element): boolean {
  const look = at(table, 'w:tblPr', 'w:tblLook')?.attributes
  return ['w:firstRow', 'w:firstColumn'].some((it) => /^(1|true|on)$/.test(look?.get(it) ?? ''))
}

function faceOf(properties: Element | undefined, style: Style | undefined): string {
  const is = (name: string, usual: boolean) => ownSwitch(properties, name) ?? usual
  const isCode = style !== undefined && /verbatim|code/.test(style.name)
  return [
    ...(is('w:b', style?.bold === true) ? ['b'] : []),
    ...(isCode ? ['c'] : []),
    ...(is('w:strike', style?.struck === true) ? ['d'] : []),
    ...(is('w:i', style?.italic === true) ? ['i'] : [])
  ].join('')
}

/** Texts below an element that are painted: those of text boxes, and of words as art. */
function textsIn(element: Element): string[] {
  return elementsIn(element).flatMap((it): string[] => {
    if (it.name === 'w:t') return [textOf(it)]
    if (it.name === 'v:textpath') return [it.attributes.get('string') ?? '']
    return textsIn(it)
  })
}

/** What stands before a tab at the start of a paragraph that hangs is no words: `4`, `☑`. */
function hang(draft: Draft): void {
  const {pieces} = draft
  if (draft.around.label !== undefined || draft.around.kind === 'contents') return
  const [first, second] = pieces
  if (first?.kind !== 'words' || second?.kind !== 'words') return
  const opens = /^(\S{1,8})$/.exec(first.text)?.[1]
  if (opens === undefined || !second.text.startsWith('\t')) return
  draft.around = {...draft.around, label: opens}
  pieces.splice(0, 2, {...second, text: second.text.slice(1)})
}
