import {message, type Tell} from '../../../diagnostics/message.ts'
import type {FontFamily, Theme} from '../../../theme/theme.ts'
import {type Face, faceOf} from './face.ts'
import type {FontStack} from './fallback.ts'

export type Cut = 'regular' | 'italic' | 'bold' | 'boldItalic'

/** Fonts of one document. */
export interface Fonts {
  readonly stack: (family: 'serif' | 'sans' | 'mono', cut: Cut) => FontStack
}

/**
 * Fonts of a theme. `files` has the bytes by the name the theme gives; a missing one is a mistake
 * of the caller and throws. A character that no font has is told once, as `render/missing-glyph`.
 */
export function fontsOf(
  theme: Theme,
  files: ReadonlyMap<string, Uint8Array>,
  tell: Tell,
  path: string
): Fonts {
  const told = new Set<number>()
  const onMissing = (codePoint: number): void => {
    if (told.has(codePoint)) return
    told.add(codePoint)
    tell(message('render/missing-glyph', missing(codePoint), {from: 'file', path}))
  }
  const open = (file: string): Face => {
    const bytes = files.get(file)
    if (bytes === undefined)
      throw new Error(`Unexpected lack of the font ${file}, expected its bytes`)
    return faceOf(file, bytes)
  }
  let fallback: readonly Face[] | undefined
  const stacks = new Map<string, FontStack>()
  return {
    stack: (family, cut) => {
      const fonts: FontFamily = theme.fonts[family]
      const file = fonts[cut]
      let stack = stacks.get(file)
      if (stack === undefined) {
        fallback ??= theme.fonts.fallback.map(open)
        stack = {primary: open(file), fallback, onMissing}
        stacks.set(file, stack)
      }
      return stack
    }
  }
}

function missing(codePoint: number): string {
  const hex = codePoint.toString(16).toUpperCase().padStart(4, '0')
  return `Unexpected character ${String.fromCodePoint(codePoint)} (U+${hex}), expected one that a font of the theme has`
}
