import {PageReference, type ParagraphChild, Tab, TextRun} from 'docx'
import type {Contents, Section} from '../../model/node.ts'
import {plainText} from '../../model/walk.ts'
import {fieldCharacter, fieldStart} from './fields.ts'
import {words} from './inlines.ts'
import {Hyperlink} from './links.ts'
import {contentsRole} from './roles.ts'
import {contentsTab} from './styles/tabs.ts'
import {type Context, type Piece, paragraph, type Work} from './work.ts'

/**
 * The table of contents as a field whose result is written out, each entry a link with the number of
 * its page, so that Word need not ask whether it may update it. A very long document has no numbers.
 */
export function contents({depth}: Contents, context: Context): readonly Piece[] {
  const {work} = context
  const entries = work.sections.filter((section) => section.depth <= depth)
  return entries.map((section, index) => {
    const isLast = index === entries.length - 1
    return paragraph(context, contentsRole[section.depth], {
      tabStops: [contentsTab(work.theme)],
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
  const page = [new TextRun({children: [new Tab()]}), new PageReference(name, {hyperlink: true})]
  const children = [words(text, work, role), ...(work.paged ? page : [])]
  return [new Hyperlink({kind: 'bookmark', name}, work.count(), children)]
}
