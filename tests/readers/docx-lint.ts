import {bookmarks} from './docx-lint/bookmarks.ts'
import {fields} from './docx-lint/fields.ts'
import {directFormatting} from './docx-lint/formatting.ts'
import {lists} from './docx-lint/lists.ts'
import {notes} from './docx-lint/notes.ts'
import {type Finding, openPackage, type Package, type Rule} from './docx-lint/package.ts'
import {relationships} from './docx-lint/relationships.ts'
import {undefinedStyles} from './docx-lint/styles.ts'

/**
 * What validators let pass and Word, LibreOffice or whoever edits the document stumbles over. It reads
 * the XML of the parts, and knows nothing of what wrote them.
 */
export const lintDocx = (bytes: Uint8Array): readonly Finding[] => lint(openPackage(bytes))

export const lint = (docx: Package): readonly Finding[] => [
  ...new Set(rules.flatMap((rule) => [...rule(docx)]))
]

const rules: readonly Rule[] = [
  undefinedStyles,
  bookmarks,
  notes,
  fields,
  directFormatting,
  lists,
  relationships
]
