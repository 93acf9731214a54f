/** Separators must not count as notes: Word repairs a file in which they do. */
export const plainSeparators = (xml: string): string =>
  xml.replace(
    /<w:r><w:rPr><w:rStyle w:val="(?:Foot|End)noteReference"\/><\/w:rPr><w:(?:foot|end)noteRef\/><\/w:r>(?=<w:r><w:(?:continuationS|s)eparator\/>)/g,
    ''
  )
