import {type ParagraphChild, Tab, TextRun} from 'docx'
import type {Contents, Section} from '../../model/node.ts'
import {plainText} from '../../model/walk.ts'
import {field, fieldCharacter, fieldStart} from './fields.ts'
import {words} from './inlines.ts'
import {Hyperlink} from './links.ts'
import {contentsRole} from './roles.ts'
import {type Context, type Piece, paragraph, type Work} from './work.ts'

/**
 * The table of contents as a field whose result is written out, each entry a link with the number of
 * its page, so that Word need not ask whether it may update it. The numbers are filled in at the end.
 */
export function contents({depth}: Contents, context: Context): readonly Piece[] {
  const {work} = context
  const entries = work.sections.filter((section) => section.depth <= depth)
  return entries.map((section, index) => {
    const isLast = index === entries.length - 1
    return paragraph(context, contentsRole[section.depth], {
      children: [
        ...(index === 0 ? fieldStart(`TOC \\o "1-${depth}" \\h \\z \\u`) : []),
        ...entry(section, work),
        ...(isLast ? [fieldCharacter('end')] : [])
      ]
    })
  })
}

function entry({id, number, title, depth}: Section, work: Work): readonly ParagraphChild[] {
  const role = contentsRole[depth]
  const text = [number, plainText(title)].filter((it) => it !== undefined).join(' ')
  const name = work.anchors.get(id)
  if (name === undefined) return [words(text, work, role)]
  const page = [new TextRun({children: [new Tab()]}), ...field(`PAGEREF ${name} \\h`, '1')]
  const children = [words(text, work, role), ...page]
  return [new Hyperlink({kind: 'bookmark', name}, work.count(), children)]
}
