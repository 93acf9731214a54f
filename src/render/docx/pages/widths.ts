import type {Type} from './faces.ts'

/** Width of words that are set in one line, in points. */
export function widthOf(text: string, type: Type): number {
  const shown = type.capitals ? text.toUpperCase() : text
  let width = 0
  for (let at = 0; at < shown.length; ) {
    const code = shown.codePointAt(at) ?? 0
    const {wide, length} = letterAt(shown, at, code, type)
    width += wide
    at += length
  }
  return width
}

/**
 * The letter at `at`, or the ligature: LibreOffice sets those of f by default. Fonts name them in
 * Unicode too, so their width is there without reading how the font shapes.
 */
export function letterAt(text: string, at: number, code: number, type: Type) {
  const length = code > 0xffff ? 2 : 1
  if (code !== 0x66 || !type.ligated) return {wide: type.advance(code) + type.tracking, length}
  const next = text.charCodeAt(at + 1)
  const last = text.charCodeAt(at + 2)
  const [ligature, letters] =
    next === 0x66
      ? last === 0x69
        ? [0xfb03, 3]
        : last === 0x6c
          ? [0xfb04, 3]
          : [0xfb00, 2]
      : next === 0x69
        ? [0xfb01, 2]
        : next === 0x6c
          ? [0xfb02, 2]
          : [0x66, 1]
  return {wide: type.advance(ligature), length: letters}
}
