import {all, attributeOf, type Element, elementsIn} from '../../xml.ts'

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
  /** Style whose paragraphs are of this level. */
  readonly style?: string
}

interface List {
  readonly abstract: string
  readonly levels: ReadonlyMap<number, Level>
  /** Numbers that this list begins with anew, by level. */
  readonly restarts: ReadonlyMap<number, number>
}

/** Counts the paragraphs of lists, in reading order. */
export interface Counter {
  /** What stands before a paragraph of `list` at `level`; undefined where nothing does. */
  readonly next: (list: string, level: number) => string | undefined
  /** The level of `list` that has the style `style` for its own. */
  readonly levelOf: (list: string, style: string) => number | undefined
}

/** Counts as Word does (ECMA-376 part 1, 17.9): lists of one kind count on unless one restarts. */
export function counterOf(root: Element | undefined): Counter {
  const lists = listsOf(root)
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return {
    levelOf: (id, style) =>
      [...(lists.get(id)?.levels ?? [])].find(([, it]) => it.style === style)?.[0],
    next: (id, level) => {
      const list = lists.get(id)
      const own = list?.levels.get(level)
      if (list === undefined || own === undefined || own.format === 'none') return undefined
      if (own.format === 'bullet') return '•'
      const count = counts.get(list.abstract) ?? []
      counts.set(list.abstract, count)
      const restart = list.restarts.get(level)
      const first = restart !== undefined && !begun.has(`${id} ${level}`)
      begun.add(`${id} ${level}`)
      const before = count[level]
      count[level] = first ? restart : before === undefined ? own.start : before + 1
      // A deeper level begins again below each of the one above it.
      count.length = level + 1
      return own.text.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1
        const shown = list.levels.get(at)
        return numeral(count[at] ?? shown?.start ?? 1, shown?.format ?? 'decimal')
      })
    }
  }
}

function listsOf(root: Element | undefined): ReadonlyMap<string, List> {
  if (root === undefined) return new Map()
  const kinds = new Map(
    [...all(root, 'w:abstractNum')].map((it) => [
      it.attributes.get('w:abstractNumId') ?? '',
      levelsOf(it)
    ])
  )
  return new Map(
    [...all(root, 'w:num')].map((it) => {
      const abstract = attributeOf(it, 'w:val', 'w:abstractNumId') ?? ''
      const overrides = elementsIn(it).filter(({name}) => name === 'w:lvlOverride')
      const restarts = overrides.flatMap((override): readonly (readonly [number, number])[] => {
        const start = attributeOf(override, 'w:val', 'w:startOverride')
        const level = Number(override.attributes.get('w:ilvl') ?? 0)
        return start === undefined ? [] : [[level, Number(start)]]
      })
      const levels = new Map([
        ...(kinds.get(abstract) ?? []),
        ...overrides.flatMap((override) => [...levelsOf(override)])
      ])
      const id = it.attributes.get('w:numId') ?? ''
      return [id, {abstract, levels, restarts: new Map(restarts)}]
    })
  )
}

const levelsOf = (element: Element): ReadonlyMap<number, Level> =>
  new Map(
    elementsIn(element)
      .filter(({name}) => name === 'w:lvl')
      .map((it) => {
        const style = attributeOf(it, 'w:val', 'w:pStyle')
        return [
          Number(it.attributes.get('w:ilvl') ?? 0),
          {
            format: attributeOf(it, 'w:val', 'w:numFmt') ?? 'decimal',
            text: attributeOf(it, 'w:val', 'w:lvlText') ?? '',
            start: Number(attributeOf(it, 'w:val', 'w:start') ?? 0),
            ...(style !== undefined && {style})
          }
        ]
      })
  )

function numeral(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
    default:
      return String(value)
  }
}

/** `z` is followed by `aa`, `bb` (17.18.59). */
const letters = (value: number): string =>
  value < 1 || value > 780
    ? String(value)
    : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))

const digits: readonly (readonly [number, string])[] = [
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
]

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let left = value
  let text = ''
  for (const [worth, sign] of digits) {
    const times = Math.floor(left / worth)
    text += sign.repeat(times)
    left -= times * worth
  }
  return text
}
