import type {Inline, TableRow} from '../../model/node.ts'
import type {TemplateOrigin} from '../../model/origin.ts'
import type {PackItem} from '../../model/report.ts'
import type {Directive} from '../directive.ts'
import {formatLabels, type Labels, sizeOf} from '../labels.ts'
import {cellOf} from '../table.ts'
import {textOf} from '../words.ts'

/** The other documents of the pack, with links to their files; nothing outside a pack. */
export const packLinks: Directive = {
  name: 'pack-links',
  form: 'leaf',
  attributes: [],
  compose: ({labels, origin, study: {pack}}) => {
    if (pack.length === 0) return []
    const columns = columnsOf(pack, labels, origin)
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

interface Column {
  readonly label: string
  readonly align: 'default' | 'right'
  readonly cell: (item: PackItem) => readonly Inline[]
}

function columnsOf(
  pack: readonly PackItem[],
  labels: Labels,
  origin: TemplateOrigin
): readonly Column[] {
  const text = (value: string): readonly Inline[] => [textOf(value, origin)]
  const pages: Column = {
    label: labels.pages,
    align: 'right',
    cell: (item) => (item.pages === undefined ? [] : text(String(item.pages)))
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
          children: text(`${kind} (${formatLabels[format]})`)
        }
      ]
    },
    ...(pack.some((item) => item.pages !== undefined) ? [pages] : []),
    {label: labels.size, align: 'right', cell: (item) => text(sizeOf(item.bytes))},
    {
      label: labels.sha256,
      align: 'default',
      cell: (item) => [{type: 'inlineCode', value: item.sha256.slice(0, 8), origin}]
    }
  ]
}
