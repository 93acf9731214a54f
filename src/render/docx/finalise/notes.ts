import {roles} from '../roles.ts'
import {tag} from '../xml.ts'

/** Separators must not count as notes: Word repairs a file in which they do. Their look is a style's. */
export const plainSeparators = (xml: string): string =>
  xml
    .replace(
      /<w:r><w:rPr><w:rStyle w:val="(?:Foot|End)noteReference"\/><\/w:rPr><w:(?:foot|end)noteRef\/><\/w:r>(?=<w:r><w:(?:continuationS|s)eparator\/>)/g,
      ''
    )
    .replace(
      /<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>(?=<w:r><w:(?:continuationS|s)eparator\/>)/g,
      tag('w:pPr', {}, tag('w:pStyle', {'w:val': roles.noteSeparator.id}))
    )
