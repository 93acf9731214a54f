import type {Language} from '../../language/language.ts'
import {numberIn, sizeIn} from '../../language/write.ts'
import type {Inline, Paragraph, TableRow} from '../../model/node.ts'
import type {TemplateOrigin} from '../../model/origin.ts'
import type {PackItem} from '../../model/report.ts'
import {choice} from '../../template/attributes.ts'
import {listOf} from '../authored.ts'
import type {Directive} from '../directive.ts'
import {cellOf} from '../table.ts'
import {textOf} from '../words.ts'

const as = choice('as', ['table', 'list'])

/** The other documents of the pack, with links to their files; nothing outside a pack. */
export const packLinks: Directive = {
  name: 'pack-links',
  form: 'leaf',
  attributes: [as],
  compose: ({language, origin, study: {pack}, value}) => {
    if (pack.length === 0) return []
    const columns = columnsOf(pack, language, origin)
    if (value(as) === 'list') {
      return [
        listOf(
          pack.map((it) => itemOf(it, columns, language, origin)),
          origin
        )
      ]
    }
    const rowOf = (cells: readonly (readonly Inline[])[]): TableRow => ({
      type: 'tableRow',
      origin,
      children: cells.map((words) => cellOf(words, origin))
    })
    return [
      {
        type: 'table',
        origin,
        align: columns.map((it) => it.align),
        head: rowOf(columns.map((it) => [textOf(it.label, origin)])),
        children: pack.map((item) => rowOf(columns.map((it) => it.cell(item))))
      }
    ]
  }
}

/** `Brief (PDF) · Pages: 2 · Size: 61 kB`: the document, and the rest behind its labels. */
const itemOf = (
  item: PackItem,
  [name, ...rest]: readonly Column[],
  {marks}: Language,
  origin: TemplateOrigin
): Paragraph => ({
  type: 'paragraph',
  origin,
  children: [
    ...(name?.cell(item) ?? []),
    ...rest.flatMap(({cell, label}) => {
      const value = cell(item)
      return value.length === 0 ? [] : [textOf(` · ${label}${marks.colon}`, origin), ...value]
    })
  ]
})

interface Column {
  readonly label: string
  readonly align: 'default' | 'right'
  readonly cell: (item: PackItem) => readonly Inline[]
}

function columnsOf(
  pack: readonly PackItem[],
  language: Language,
  origin: TemplateOrigin
): readonly Column[] {
  const {labels} = language
  const text = (value: string): readonly Inline[] => [textOf(value, origin)]
  const pages: Column = {
    label: labels.pages,
    align: 'right',
    cell: (item) => (item.pages === undefined ? [] : text(numberIn(language, item.pages)))
  }
  return [
    {
      label: labels.document,
      align: 'default',
      cell: ({file, format, kind}) => [
        {
          type: 'link',
          url: encodeURI(file),
          origin,
          children: text(`${kind} (${labels[format]})`)
        }
      ]
    },
    ...(pack.some((item) => item.pages !== undefined) ? [pages] : []),
    {label: labels.size, align: 'right', cell: (item) => text(sizeIn(language, item.bytes))},
    {
      label: labels.sha256,
      align: 'default',
      cell: (item) => [{type: 'inlineCode', value: item.sha256.slice(0, 8), origin}]
    }
  ]
}
