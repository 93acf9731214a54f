import {flowOf, type Setting} from './flow.ts'
import {borderWidth} from './look.ts'
import {type Flow, heightOf, type Unit, unitOf} from './unit.ts'
import {
  attributeOf,
  childOf,
  childrenOf,
  type Element,
  isOn,
  numberOf,
  pointsOf,
  valOf
} from './xml.ts'

/** Properties of a table, of its style and of the styles that it is based on; its own first. */
type Properties = readonly (Element | undefined)[]

interface Room {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

interface Row {
  readonly height: number
  readonly tallest: Flow
  readonly room: Room
  readonly notes: readonly string[]
  readonly anchors: readonly string[]
  readonly isHead: boolean
  readonly isWhole: boolean
  readonly keepNext: boolean
}

/** Lays out the rows of a table, in columns as wide as its grid says. */
export function rowsOf(table: Element, width: number, setting: Setting): readonly Unit[] {
  const tblPr = childOf(table, 'w:tblPr')
  const styles = setting.styles.table(valOf(childOf(tblPr, 'w:tblStyle')))
  const properties: Properties = [tblPr, ...styles.map((it) => childOf(it, 'w:tblPr'))]
  const columns = childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol').map(
    (it) => pointsOf(it, 'w:w') ?? 0
  )
  const elements = childrenOf(table, 'w:tr')
  const inner = {...setting, depth: setting.depth + 1}
  const rows = elements.map((element, index): Row => {
    const below = index === elements.length - 1 ? 'w:bottom' : 'w:insideH'
    const isHead = isOn(childOf(element, 'w:trPr'), 'w:tblHeader', false)
    const head = index === 0 && isOnInLook(tblPr) ? headBorder(styles) : undefined
    const rules =
      (head ?? borderOf(properties, below)) + (index === 0 ? borderOf(properties, 'w:top') : 0)
    return rowOf(element, {columns, width, properties, rules, isHead, setting: inner})
  })
  return unitsOf(rows)
}

function unitsOf(rows: readonly Row[]): readonly Unit[] {
  const plain = rows.findIndex((it) => !it.isHead)
  const heads = plain === -1 ? 0 : plain
  const head = rows.slice(0, heads).reduce((sum, it) => sum + it.height, 0)
  return rows.flatMap((row, index) => {
    const kept = index > 0 && (index <= heads || rows[index - 1]?.keepNext === true)
    const repeated = index > heads ? head : 0
    const {notes, anchors} = row
    const parts = partsOf(row, repeated)
    const [first, ...rest] = parts
    if (row.isWhole || first === undefined) {
      const start = kept ? 'keep' : 'may'
      return [unitOf(row.height, {start, notes, anchors, head: repeated, parts})]
    }
    return [{...first, start: kept ? ('keep' as const) : first.start, notes, anchors}, ...rest]
  })
}

/** The lines of the tallest cell of a row, for a row that stands on two pages. */
function partsOf({tallest: {units}, room, height}: Row, head: number): readonly Unit[] {
  const last = units.length - 1
  const lines = units.reduce((sum, it) => sum + it.gap + it.height, 0)
  // Room at the foot, and what the row is taller than its words.
  const foot = Math.max(0, height - lines - room.top)
  return units.map((unit, at) => {
    const above = at === 0 ? room.top + unit.gap : 0
    const more = above + (at === last ? foot : 0)
    return {
      ...unit,
      gap: at === 0 ? 0 : unit.gap,
      height: unit.height + more,
      notes: [],
      anchors: [],
      head
    }
  })
}

interface RowSetting {
  readonly columns: readonly number[]
  readonly width: number
  readonly properties: Properties
  readonly rules: number
  readonly isHead: boolean
  readonly setting: Setting
}

function rowOf(
  element: Element,
  {columns, width, properties, rules, isHead, setting}: RowSetting
): Row {
  const trPr = childOf(element, 'w:trPr')
  let column = numberOf(childOf(trPr, 'w:gridBefore'), 'w:val') ?? 0
  let tallest: Flow = {units: [], after: 0}
  let tallestRoom: Room = {top: 0, right: 0, bottom: 0, left: 0}
  let content = 0
  let keepNext = false
  const units: Unit[] = []
  cellsOf(element).forEach((cell, index) => {
    const tcPr = childOf(cell, 'w:tcPr')
    const span = numberOf(childOf(tcPr, 'w:gridSpan'), 'w:val') ?? 1
    const room = roomOf(tcPr, properties)
    const grid = columns.slice(column, column + span).reduce((sum, it) => sum + it, 0)
    const stated = pointsOf(childOf(tcPr, 'w:tcW'), 'w:w')
    column += span
    const wide = (grid > 0 ? grid : (stated ?? width)) - room.left - room.right
    const merge = childOf(tcPr, 'w:vMerge')
    const isMerged = merge !== undefined && valOf(merge) !== 'restart'
    const flow: Flow = isMerged ? {units: [], after: 0} : flowOf(cell.children, wide, setting)
    if (index === 0) keepNext = beginsKept(cell, setting)
    const height = heightOf(flow) + room.top + room.bottom
    for (const it of flow.units) units.push(it)
    if (height > content) {
      content = height
      tallest = flow
      tallestRoom = room
    }
  })
  const rule = childOf(trPr, 'w:trHeight')
  const stated = pointsOf(rule, 'w:val') ?? 0
  const isExact = attributeOf(rule, 'w:hRule') === 'exact'
  return {
    height: (isExact ? stated : Math.max(content, stated)) + rules,
    tallest,
    room: tallestRoom,
    notes: units.flatMap((it) => it.notes),
    anchors: units.flatMap((it) => it.anchors),
    isHead,
    isWhole: isExact || isOn(trPr, 'w:cantSplit', false),
    keepNext
  }
}

const cellsOf = (row: Element): readonly Element[] =>
  row.children.flatMap((it) =>
    it.name === 'w:tc'
      ? [it]
      : it.name === 'w:sdt'
        ? childrenOf(childOf(it, 'w:sdtContent'), 'w:tc')
        : []
  )

/** A row stays with the next one if its first paragraph does. */
function beginsKept(cell: Element, {styles}: Setting): boolean {
  const paragraph = childOf(cell, 'w:p')
  return paragraph !== undefined && styles.paragraph(childOf(paragraph, 'w:pPr')).paragraph.keepNext
}

function roomOf(tcPr: Element | undefined, properties: Properties): Room {
  const places = [childOf(tcPr, 'w:tcMar'), ...properties.map((it) => childOf(it, 'w:tblCellMar'))]
  const side = (...names: readonly string[]) => {
    for (const place of places) {
      for (const name of names) {
        const room = pointsOf(childOf(place, name), 'w:w')
        if (room !== undefined) return room
      }
    }
    return 0
  }
  return {
    top: side('w:top'),
    right: side('w:right', 'w:end'),
    bottom: side('w:bottom'),
    left: side('w:left', 'w:start')
  }
}

/** Thickness of the border `name` of the table, its own or its style's. */
function borderOf(properties: Properties, name: string): number {
  for (const it of properties) {
    const border = childOf(childOf(it, 'w:tblBorders'), name)
    if (border !== undefined) return borderWidth(border)
  }
  return 0
}

/** Whether the table asks its style for a look of the first row; it does where nothing is said. */
function isOnInLook(tblPr: Element | undefined): boolean {
  const look = attributeOf(childOf(tblPr, 'w:tblLook'), 'w:firstRow')
  return look === undefined || look === '1' || look === 'true' || look === 'on'
}

/** Thickness of the border that the styles have below the first row. */
function headBorder(styles: readonly Element[]): number | undefined {
  for (const style of styles) {
    const conditional = childrenOf(style, 'w:tblStylePr').find(
      (it) => attributeOf(it, 'w:type') === 'firstRow'
    )
    const borders = childOf(childOf(conditional, 'w:tcPr'), 'w:tcBorders')
    const border = childOf(borders, 'w:bottom')
    if (border !== undefined) return borderWidth(border)
  }
  return undefined
}
