import {posix} from 'node:path'
import {english} from '../../language/english.ts'
import {numberIn, sizeIn} from '../../language/write.ts'
import type {Output} from '../../pack/types.ts'
import {shortened} from '../shorten.ts'
import {visibleLine} from '../visible.ts'
import {columnsOf} from '../wrap.ts'
import {duration} from './duration.ts'
import {fitted} from './fit.ts'
import type {Run} from './run.ts'

/** More documents than this are told by kind: nobody reads three thousand lines. */
const mostDocuments = 24
/** Columns of a path below which its figures stand on a line of their own. */
const leastPath = 20

export interface SummaryOptions {
  /** Every document, however many. */
  readonly all: boolean
  /** Of a terminal; anywhere else lines are as long as they are. */
  readonly columns: number | undefined
}

interface Made {
  readonly path: string
  readonly output: Output
  /** Missing where it stood there already. */
  readonly took: number | undefined
}

/** A line for each document that was made, aligned: its path, pages, words, size and time. */
export function summaryLines(run: Run, {all, columns}: SummaryOptions): readonly string[] {
  const made = run.sources.flatMap(({folder, outputs, cached = false}) =>
    outputs.map((output): Made => {
      const took = cached ? undefined : (run.outputsTook.get(`${folder}/${output.file}`) ?? 0)
      return {path: posix.join(folder, output.file), output, took}
    })
  )
  if (all || made.length <= mostDocuments) {
    return inColumns(
      made.map((it) => rowOf(it.path, [it])),
      columns
    )
  }
  const rows = [...byKind(made).values()].map((those) => [
    nameOf(those),
    `${numberIn(english, those.length)} documents`,
    ...rowOf('', those).slice(1)
  ])
  return [
    ...fitted(
      [{text: `${numberIn(english, made.length)} documents, told by kind (--verbose lists each):`}],
      columns
    ),
    ...inColumns(rows, columns)
  ]
}

/** A path, pages, words, size, time. */
function rowOf(path: string, made: readonly Made[]): readonly string[] {
  const sum = (of: (it: Made) => number) => made.reduce((all, it) => all + of(it), 0)
  const pages = sum(({output}) => output.pages ?? 0)
  return [
    visibleLine(path),
    pages === 0 ? '' : counted(pages, 'page'),
    counted(
      sum(({output}) => output.words),
      'word'
    ),
    sizeIn(
      english,
      sum(({output}) => output.size)
    ),
    made.every(({took}) => took === undefined) ? '' : duration(sum(({took = 0}) => took))
  ]
}

const counted = (count: number, what: string) =>
  `${numberIn(english, count)} ${what}${count === 1 ? '' : 's'}`

function byKind(made: readonly Made[]): ReadonlyMap<string, readonly Made[]> {
  const kinds = new Map<string, Made[]>()
  for (const it of made) {
    const kind = `${it.output.template} ${it.output.format}`
    const those = kinds.get(kind) ?? []
    kinds.set(kind, those)
    those.push(it)
  }
  return kinds
}

/** The name of a file, where all have one. */
function nameOf(made: readonly Made[]): string {
  const [first] = made
  if (first === undefined) return ''
  const {file, template, format} = first.output
  return made.every(({output}) => output.file === file) ? file : `${template} as ${format}`
}

/** The first column to the left, figures to the right; on a narrow terminal on lines of their own. */
function inColumns(
  rows: readonly (readonly string[])[],
  columns: number | undefined
): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => columnsOf(row[at] ?? '')))
  )
  const [name = 0, ...others] = widths
  const figures = (row: readonly string[]) =>
    row.slice(1).flatMap((it, at) => {
      const width = others[at] ?? 0
      return width === 0 ? [] : [' '.repeat(width - columnsOf(it)) + it]
    })
  const needed = others.filter((it) => it > 0).reduce((all, it) => all + it + 2, 0)
  const room = columns === undefined ? name : Math.min(name, columns - needed)
  if (room < Math.min(name, leastPath)) {
    return rows.flatMap(([path = '', ...row]) => [
      shortened(path, columns ?? 0),
      ...fitted([{text: row.filter(Boolean).join('  ')}], columns, '  ', '  ')
    ])
  }
  return rows.map((row) => {
    const path = shortened(row[0] ?? '', room)
    return [path + ' '.repeat(room - columnsOf(path)), ...figures(row)].join('  ').trimEnd()
  })
}
