import {Table, XmlComponent} from 'docx'
import {element} from './xml.ts'

/** What a table is about, in words that stand around it. */
export interface About {
  /** Title of the section that it stands in. */
  readonly title?: string | undefined
  /** The words that announce it. */
  readonly words?: string | undefined
}

type Options = ConstructorParameters<typeof Table>[0]

/**
 * A table with its alternative text, which programs read before they go into it; `docx` has no option
 * for it. Both elements are the last of `w:tblPr` (ECMA-376 part 1, 17.4.59).
 */
export class DescribedTable extends Table {
  constructor(options: Options, {title = '', words = ''}: About = {}) {
    super(options)
    const [properties] = this.root
    if (!(properties instanceof XmlComponent)) return
    if (title !== '') properties.addChildElement(element('w:tblCaption', {'w:val': title}))
    if (words !== '') properties.addChildElement(element('w:tblDescription', {'w:val': words}))
  }
}
