import type {Report} from '../../../model/report.ts'
import type {Script} from '../../../theme/scripts.ts'
import type {FontFamily, ScriptFont, Theme} from '../../../theme/theme.ts'
import {type HanScript, hanScripts, hasHanSigns, scriptsUsed} from '../../scripts.ts'
import {type ComplexShaper, loadComplexShaper} from './complex.ts'
import {type Face, faceOf} from './face.ts'
import type {FontStack} from './fallback.ts'
import type {Missing} from './missing.ts'

export type Cut = 'regular' | 'italic' | 'bold' | 'boldItalic'

/** Fonts of one document. */
export interface Fonts {
  readonly stack: (family: 'serif' | 'sans' | 'mono', cut: Cut) => FontStack
  /** Characters that were asked for so far and that no font has. */
  readonly missing: Missing
  /** Whose forms Han characters have. */
  readonly han: HanScript
}

/** Scripts whose letters neither join nor stack nor change places; HarfBuzz shapes the others. */
const plainScripts: ReadonlySet<Script> = new Set<Script>([
  'ethiopic',
  'japanese',
  'simplifiedChinese',
  'traditionalChinese',
  'korean',
  'emoji'
])

/** Fonts of a theme as a report needs them; throws as {@link fontsOf} does. */
export async function loadFonts(
  report: Report,
  theme: Theme,
  files: ReadonlyMap<string, Uint8Array>
): Promise<Fonts> {
  const {used, han} = scriptsUsed(report)
  const needed = [...used].some((script) => !plainScripts.has(script))
  const complex = needed ? await loadComplexShaper(report.meta.lang) : undefined
  const hanSigns = hasHanSigns(report.meta.lang)
  return fontsOf(theme, files, {han, hanSigns, ...(complex && {complex})})
}

export interface FontOptions {
  /** Whose forms Han characters have; simplified Chinese unless given. */
  readonly han?: HanScript
  /** See {@link FontStack}. */
  readonly hanSigns?: boolean
  /** Needed where the document has letters of a complex script. */
  readonly complex?: ComplexShaper
}

/**
 * Fonts of a theme. `files` has the bytes by the name the theme gives them; one of a family or of
 * `fallback` that is missing is a mistake of the caller and throws, one of a script is not installed.
 */
export function fontsOf(
  theme: Theme,
  files: ReadonlyMap<string, Uint8Array>,
  {han = 'simplifiedChinese', hanSigns = false, complex}: FontOptions = {}
): Fonts {
  const missing = new Map<Script | undefined, Set<number>>()
  const onMissing: FontStack['onMissing'] = (codePoint, script) => {
    const characters = missing.get(script) ?? new Set()
    missing.set(script, characters.add(codePoint))
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
    missing,
    han,
    stack: (family, cut) => {
      const fonts: FontFamily = theme.fonts[family]
      const file = fonts[cut]
      let stack = stacks.get(file)
      if (stack === undefined) {
        fallback ??= theme.fonts.fallback.map(open)
        const ofScript = scriptFaces(theme, files, cut === 'bold' || cut === 'boldItalic')
        stack = {
          primary: open(file),
          ofScript,
          fallback,
          han,
          hanSigns,
          onMissing,
          ...(complex && {complex})
        }
        stacks.set(file, stack)
      }
      return stack
    }
  }
}

/** Faces of each script, opened when first asked for. */
function scriptFaces(
  theme: Theme,
  files: ReadonlyMap<string, Uint8Array>,
  bold: boolean
): (script: Script) => readonly Face[] {
  const known = new Map<Script, readonly Face[]>()
  const open = (font: ScriptFont | undefined): readonly Face[] => {
    const names = bold ? [font?.bold, font?.regular] : [font?.regular]
    for (const name of names) {
      const bytes = name === undefined ? undefined : files.get(name)
      if (name !== undefined && bytes !== undefined) return [faceOf(name, bytes)]
    }
    return []
  }
  return (script) => {
    let faces = known.get(script)
    if (faces === undefined) {
      const others = hanScripts.some((it) => it === script) ? hanScripts : []
      faces = [...new Set([script, ...others])].flatMap((it) => open(theme.fonts.scripts[it]))
      known.set(script, faces)
    }
    return faces
  }
}
