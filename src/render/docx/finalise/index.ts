import type {RenderInput} from '../../renderer.ts'
import {fillPageNumbers} from '../pages/fill.ts'
import type {Work} from '../work.ts'
import {addMemoData} from './data.ts'
import {embedFonts} from './fonts.ts'
import {plainSeparators} from './notes.ts'
import {type Parts, patch, writeParts} from './parts.ts'
import {appProperties, coreProperties, customProperties} from './properties.ts'
import {addWebSettings, settings} from './settings.ts'
import {uniqueStyles} from './styles.ts'

/**
 * Makes of the parts that `docx` wrote the package that we hand out: complete where `docx` has no
 * option, and with nothing in it that a clock or chance decides.
 */
export function finalise(
  parts: Parts,
  input: RenderInput,
  {faces, scripts}: Pick<Work, 'faces' | 'scripts'>
): Uint8Array {
  const {report, theme, fonts} = input
  const embeds = embedFonts(parts, theme, fonts, faces.used())
  patch(parts, 'word/styles.xml', uniqueStyles)
  patch(parts, 'word/footnotes.xml', plainSeparators)
  patch(parts, 'word/endnotes.xml', plainSeparators)
  parts.set(
    'word/settings.xml',
    settings({theme, lang: report.meta.lang, languages: scripts.languages, embedsFonts: embeds})
  )
  addWebSettings(parts)
  parts.set('docProps/core.xml', coreProperties(input))
  parts.set('docProps/app.xml', appProperties(input))
  parts.set('docProps/custom.xml', customProperties(input))
  addMemoData(parts, report)
  // Last: every part is as its reader will have it.
  fillPageNumbers(parts, theme, fonts)
  return writeParts(parts)
}
