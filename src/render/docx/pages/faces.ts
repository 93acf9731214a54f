import type {Theme} from '../../../theme/theme.ts'
import {type Font, fontOf} from './font.ts'
import type {RunLook} from './look.ts'

/** Fonts of a document by the name of their family. */
export interface Faces {
  readonly find: (family: string, bold: boolean, italic: boolean) => Font | undefined
  /** Asked in turn for a letter that the family does not have. */
  readonly fallback: readonly Font[]
}

interface Family {
  readonly regular: string
  readonly bold?: string | undefined
  readonly italic?: string
  readonly boldItalic?: string
}

/** The fonts of `theme` whose `files` were given. A family is also found by its substitute's name. */
export function facesOf({fonts}: Theme, files: ReadonlyMap<string, Uint8Array>): Faces {
  const own = [fonts.serif, fonts.sans, fonts.mono]
  const families = new Map<string, Family>([
    ...own.map((it) => [it.substitute, it] as const),
    ...Object.values(fonts.scripts ?? {}).map((it) => [it.name, it] as const),
    ...own.map((it) => [it.name, it] as const)
  ])
  const read = (name: string | undefined) => {
    const file = name === undefined ? undefined : files.get(name)
    return file === undefined ? undefined : fontOf(file)
  }
  return {
    find: (family, bold, italic) => {
      const it = families.get(family)
      if (it === undefined) return undefined
      const wanted = bold ? (italic ? it.boldItalic : it.bold) : italic ? it.italic : it.regular
      return read(wanted) ?? read(it.regular)
    },
    fallback: [fonts.serif.regular, ...fonts.fallback].flatMap((it) => read(it) ?? [])
  }
}

/** Letters of one look, ready to be measured. Lengths are in points. */
export interface Type {
  /** Width of a code point that stands alone. */
  readonly advance: (code: number) => number
  readonly ligated: boolean
  readonly capitals: boolean
  readonly tracking: number
  readonly ascent: number
  readonly descent: number
  /** The same, where a letter of another family stands among them. */
  readonly others: readonly OtherFont[]
}

interface OtherFont {
  readonly has: (code: number) => boolean
  readonly ascent: number
  readonly descent: number
}

/** A superscript's size, where its style's is 1: about what word processors take. */
const raisedSize = 0.58

/** Height of a font that is not known, in ems. */
const guessedAscent = 0.95
const guessedDescent = 0.27

/** `look` in its faces; a type is made once for each look. */
export function typesOf(faces: Faces): (look: RunLook) => Type {
  const made = new Map<RunLook, Type>()
  return (look) => {
    const known = made.get(look)
    if (known !== undefined) return known
    const type = typeOf(look, faces)
    made.set(look, type)
    return type
  }
}

function typeOf(look: RunLook, faces: Faces): Type {
  const {size, bold, italic, raised, tracking} = look
  const [latin, eastAsia, complex] = [look.family, look.eastAsia, look.complex].map((family) =>
    faces.find(family, bold, italic)
  )
  const first = latin ?? faces.fallback[0]
  const known = [first, eastAsia, complex, ...faces.fallback].filter((it) => it !== undefined)
  const fonts = [...new Set(known)]
  const ofHan = [...new Set([eastAsia, ...fonts].filter((it) => it !== undefined))]
  const scale = raised ? size * raisedSize : size
  const widths = new Float64Array(0x250).fill(-1)
  const measure = (code: number): number => {
    for (const font of isIdeograph(code) ? ofHan : fonts) {
      const width = font.advance(code)
      if (width !== undefined) return width * scale
    }
    return guessedWidth(code) * scale
  }
  return {
    advance: (code) => {
      const seen = widths[code]
      if (seen === undefined) return measure(code)
      if (seen >= 0) return seen
      const width = measure(code)
      widths[code] = width
      return width
    },
    ligated: tracking === 0 && first !== undefined && isProportional(first),
    capitals: look.capitals,
    tracking,
    // A raised letter has its line as tall as one of full size.
    ascent: size * (first?.ascent ?? guessedAscent),
    descent: size * (first?.descent ?? guessedDescent),
    others: [eastAsia, complex]
      .filter((it) => it !== undefined && it !== first)
      .flatMap((it) =>
        it === undefined
          ? []
          : {
              has: (code: number) =>
                first?.advance(code) === undefined && it.advance(code) !== undefined,
              ascent: size * it.ascent,
              descent: size * it.descent
            }
      )
  }
}

const isProportional = (font: Font): boolean => font.advance(0x69) !== font.advance(0x6d)

/** Ems of a letter that no font has. */
const guessedWidth = (code: number): number => (isMark(code) ? 0 : isIdeograph(code) ? 1 : 0.55)

/** Code points that stand above, below or within the letter before, or are not seen at all. */
const isMark = (code: number): boolean =>
  (code >= 0x300 && code < 0x370) ||
  (code >= 0x200b && code < 0x2010) ||
  /\p{M}/u.test(String.fromCodePoint(code))

/** Letters of East Asia, an em wide each, between which lines may break. */
export const isIdeograph = (code: number): boolean =>
  code >= 0x2e80 &&
  ((code <= 0x9fff && code !== 0x3000) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x20000 && code <= 0x3ffff))
