/**
 * A document whose section runs from right to left, as far as sections do: its columns, and the side
 * of a gutter. Paragraphs say their direction themselves.
 */
export function rightToLeft(xml: string): string {
  // `docx` has no option for it; in the order of the schema it stands before the grid, which is last.
  const at = xml.lastIndexOf('<w:docGrid ')
  return at < 0 ? xml : `${xml.slice(0, at)}<w:bidi/>${xml.slice(at)}`
}
