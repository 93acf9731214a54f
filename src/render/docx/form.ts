import {Document, Footer, Header, Paragraph, TextRun} from 'docx'
import {plainSeparators} from './finalise/notes.ts'
import {type Parts, patch} from './finalise/parts.ts'
import {compiled} from './internals.ts'
import {element} from './xml.ts'

type Options = ConstructorParameters<typeof Document>[0]

/** What documents of one look have in common. */
export interface Look {
  readonly theme: NonNullable<Options['theme']>
  readonly properties: NonNullable<Options['sections'][number]['properties']>
  /** Which headers and footers they have. */
  readonly headers: readonly PageKind[]
  readonly footers: readonly PageKind[]
}

/** Pages that have a header and a footer of their own, in the order in which `docx` numbers these. */
export const pageKinds = ['default', 'first'] as const
export type PageKind = (typeof pageKinds)[number]

/** What stands where the content of a part is to be. */
export const hole = '<w:p><w:r><w:here/></w:r></w:p>'

/**
 * The parts of a document without content, as `docx` writes them. They are the same for all documents
 * of a look, and to make them took a third of the time of a short one. Not to be changed.
 */
export function formOf(look: Look): Parts {
  const key = JSON.stringify(look)
  const known = forms.get(key)
  if (known !== undefined) return known
  const made = compiled(blank(look))
  patch(made, 'word/footnotes.xml', plainSeparators)
  patch(made, 'word/endnotes.xml', plainSeparators)
  if (forms.size >= most) forms.clear()
  forms.set(key, made)
  return made
}

const forms = new Map<string, Parts>()
const most = 16

function blank({theme, properties, headers, footers}: Look): Document {
  const children = () => [new Paragraph({children: [new TextRun({children: [element('w:here')]})]})]
  const each = <Made>(names: readonly PageKind[], make: () => Made) =>
    Object.fromEntries(names.map((name) => [name, make()]))
  return new Document({
    theme,
    sections: [
      {
        properties,
        headers: each(headers, () => new Header({children: children()})),
        footers: each(footers, () => new Footer({children: children()})),
        children: children()
      }
    ]
  })
}
