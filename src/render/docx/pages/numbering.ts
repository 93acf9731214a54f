import type {ListPlace} from './look.ts'
import {attributeOf, childOf, childrenOf, type Element, numberOf, valOf} from './xml.ts'

/** A level of a list: what it writes before its items, and how they stand. */
interface Level {
  /** Properties of its paragraphs, and of its labels. */
  readonly paragraph: Element | undefined
  readonly run: Element | undefined
  readonly text: string
  readonly format: string
  readonly start: number
  /** Style that the level is linked to. */
  readonly style: string | undefined
  readonly suffix: 'tab' | 'space' | 'nothing'
}

type Levels = ReadonlyMap<number, Level>

export interface Numbering {
  readonly levelOf: (place: ListPlace) => Level | undefined
  /** The level of list `id` that is linked to `style`. */
  readonly linked: (id: string, style: string) => number | undefined
  /** What stands before the next item at `place`. Counts it. */
  readonly label: (place: ListPlace) => string
}

/** Reads `word/numbering.xml`; `listOfStyle` tells which list a list style has. */
export function numberingOf(
  part: Element | undefined,
  listOfStyle: (style: string) => string | undefined
): Numbering {
  const root = childOf(part, 'w:numbering')
  const abstract = new Map(
    childrenOf(root, 'w:abstractNum').map((it) => [attributeOf(it, 'w:abstractNumId') ?? '', it])
  )
  const lists = new Map(
    childrenOf(root, 'w:num').map((it) => [attributeOf(it, 'w:numId') ?? '', it])
  )
  const read = new Map<string, Levels>()
  const counts = new Map<string, number[]>()

  function levelsOf(id: string): Levels {
    const known = read.get(id)
    if (known !== undefined) return known
    const list = lists.get(id)
    const base = abstract.get(valOf(childOf(list, 'w:abstractNumId')) ?? '')
    const style = valOf(childOf(base, 'w:numStyleLink'))
    const other = style === undefined ? undefined : listOfStyle(style)
    read.set(id, new Map())
    const inherited = other === undefined ? levelsIn(base) : levelsOf(other)
    const levels = new Map([...inherited, ...overridden(list, inherited)])
    read.set(id, levels)
    return levels
  }

  return {
    levelOf: ({id, level}) => levelsOf(id).get(level),
    linked: (id, style) => [...levelsOf(id)].find(([, level]) => level.style === style)?.[0],
    label: ({id, level}) => {
      const levels = levelsOf(id)
      const count = counts.get(id) ?? []
      counts.set(id, count)
      count[level] = (count[level] ?? (levels.get(level)?.start ?? 1) - 1) + 1
      count.length = level + 1
      const here = levels.get(level)
      if (here === undefined || here.format === 'bullet') return here?.text ?? ''
      return here.text.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1
        const {start = 1, format = 'decimal'} = levels.get(at) ?? {}
        return counted(count[at] ?? start, format)
      })
    }
  }
}

function levelsIn(list: Element | undefined): Levels {
  return new Map(childrenOf(list, 'w:lvl').map((it) => [numberOf(it, 'w:ilvl') ?? 0, levelIn(it)]))
}

function levelIn(level: Element): Level {
  const suffix = valOf(childOf(level, 'w:suff'))
  return {
    paragraph: childOf(level, 'w:pPr'),
    run: childOf(level, 'w:rPr'),
    text: valOf(childOf(level, 'w:lvlText')) ?? '',
    format: valOf(childOf(level, 'w:numFmt')) ?? 'decimal',
    start: numberOf(childOf(level, 'w:start'), 'w:val') ?? 1,
    style: valOf(childOf(level, 'w:pStyle')),
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab'
  }
}

function overridden(list: Element | undefined, inherited: Levels): readonly [number, Level][] {
  return childrenOf(list, 'w:lvlOverride').flatMap((it): readonly [number, Level][] => {
    const at = numberOf(it, 'w:ilvl') ?? 0
    const whole = childOf(it, 'w:lvl')
    const level = whole === undefined ? inherited.get(at) : levelIn(whole)
    if (level === undefined) return []
    const start = numberOf(childOf(it, 'w:startOverride'), 'w:val') ?? level.start
    return [[at, {...level, start}]]
  })
}

/** A number as a list writes it; how wide it is is all that is asked of it. */
function counted(count: number, format: string): string {
  if (format === 'none') return ''
  if (format === 'lowerLetter' || format === 'upperLetter') {
    const letter = String.fromCodePoint(97 + ((Math.max(1, count) - 1) % 26))
    const text = letter.repeat(Math.min(9, Math.ceil(Math.max(1, count) / 26)))
    return format === 'upperLetter' ? text.toUpperCase() : text
  }
  if (format === 'lowerRoman' || format === 'upperRoman') {
    const text = roman(count)
    return format === 'upperRoman' ? text.toUpperCase() : text
  }
  return String(count)
}

const romans = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i']
] as const

function roman(count: number): string {
  let rest = Math.min(count, 3999)
  let text = ''
  for (const [value, letters] of romans) {
    while (rest >= value) {
      text += letters
      rest -= value
    }
  }
  return text
}
