import type {ParagraphChild} from 'docx'
import type {Contents, Section} from '../../model/node.ts'
import {plainText, sectionsOf} from '../../model/walk.ts'
import {fieldCharacter, fieldStart} from './fields.ts'
import {words} from './inlines.ts'
import {Hyperlink} from './links.ts'
import {contentsRole} from './roles.ts'
import {type Context, type Piece, paragraph, type Work} from './work.ts'

/**
 * The table of contents as a field whose result is written out, each entry a link. Where a section
 * stands is Word's to know: it adds the numbers of pages when a reader asks it to update the field.
 */
export function contents({depth}: Contents, context: Context): readonly Piece[] {
  const {work} = context
  const entries = sectionsOf(work.blocks).filter((section) => section.depth <= depth)
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
  const children = [words(text, work, role)]
  const name = work.anchors.get(id)
  if (name === undefined) return children
  return [new Hyperlink({kind: 'bookmark', name}, work.count(), children)]
}
