import type {RenderInput} from '../../renderer.ts'
import {fillPageNumbers} from '../pages/fill.ts'
import {graft} from '../reference/graft/index.ts'
import {stylesPart} from '../styles/sheet.ts'
import type {Work} from '../work.ts'
import {addMemoData} from './data.ts'
import {embedFonts} from './fonts.ts'
import {numberingPart} from './numbering.ts'
import {type Parts, patch, writeParts} from './parts.ts'
import {appProperties, coreProperties, customProperties} from './properties.ts'
import {rightToLeft} from './section.ts'
import {addWebSettings, settings} from './settings.ts'

type Finished = Pick<
  Work,
  'faces' | 'lists' | 'scripts' | 'scriptStyles' | 'styles' | 'tell' | 'theme'
>

/**
 * Makes of the parts that `docx` wrote the package that we hand out: complete where `docx` has no
 * option, and with nothing in it that a clock or chance decides.
 */
export function finalise(parts: Parts, input: RenderInput, work: Finished): Uint8Array {
  const {report, theme, fonts} = input
  const {faces, scripts, tell} = work
  const embeds = embedFonts(parts, theme, fonts, {faces, scripts})
  parts.set('word/styles.xml', stylesPart(work))
  parts.set('word/numbering.xml', numberingPart(work))
  if (scripts.direction === 'rtl') patch(parts, 'word/document.xml', rightToLeft)
  parts.set(
    'word/settings.xml',
    settings({theme, lang: report.meta.lang, languages: scripts.languages, embedsFonts: embeds})
  )
  addWebSettings(parts)
  parts.set('docProps/core.xml', coreProperties(input))
  parts.set('docProps/app.xml', appProperties(input))
  parts.set('docProps/custom.xml', customProperties(input))
  addMemoData(parts, report)
  const {reference} = input
  if (reference !== undefined) graft(parts, {report, theme, reference}, tell)
  // Last: every part is as its reader will have it.
  fillPageNumbers(parts, theme, fonts)
  return writeParts(parts)
}
