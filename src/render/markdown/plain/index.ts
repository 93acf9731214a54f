import type {Tell} from '../../../diagnostics/message.ts'
import {markingsToSay} from '../../../model/marking.ts'
import {walk} from '../../../model/walk.ts'
import type {RenderInput} from '../../renderer.ts'
import {shownSections} from '../context.ts'
import {flow} from './blocks.ts'
import {stack} from './chunk.ts'
import type {Dialect, PlainContext} from './dialect.ts'
import {strong, text} from './inlines.ts'
import {notesOf} from './notes.ts'
import {tellInnerLink} from './tell.ts'

/** A report as text for people, ending with one newline: a marking first of all, notes last. */
export function plainOf({report}: RenderInput, dialect: Dialect, tell: Tell): string {
  const context: PlainContext = {
    dialect,
    tell,
    words: report.words,
    notes: report.notes,
    sections: shownSections(report.children),
    columns: dialect.columns,
    depth: 0,
    state: {notesSet: false}
  }
  const origin = report.meta.title[0]?.origin
  const markings =
    origin === undefined
      ? []
      : markingsToSay(report).map((value) => ({
          kind: 'other' as const,
          lines: dialect.lines([strong([text(value, origin)], origin)], dialect.columns)
        }))
  const chunks = [...markings, ...flow(report.children, context), ...notesOf(context, flow)]
  for (const node of walk([...report.children, ...report.notes.flatMap((it) => it.children)])) {
    if (node.type === 'link' && node.url.startsWith('#')) tellInnerLink(node, context)
  }
  return `${stack(chunks, dialect.gaps).join('\n')}\n`
}
