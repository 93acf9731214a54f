import type {Theme} from '../../theme/theme.ts'
import {twips} from '../../theme/units.ts'
import type {Renderer} from '../renderer.ts'
import {blocks} from './blocks.ts'
import {filled} from './filled.ts'
import {finalise} from './finalise/index.ts'
import {footnotesOf} from './footnotes.ts'
import {furnitureOf} from './furniture.ts'
import {withoutNeedlessGaps} from './gaps.ts'
import {footerShare, headerShare} from './geometry.ts'
import {estimatedPages} from './pages/estimate.ts'
import {inLookOf} from './reference/page.ts'
import {themeFonts} from './scripts/fonts.ts'
import type {Scripts} from './scripts/index.ts'
import {themeFamilies} from './styles/references.ts'
import {hex} from './styles/type.ts'
import {createWork, topPlace} from './work.ts'

/**
 * Word: a document whose look is in named styles, made from the theme. Word counts pages, lists,
 * sections and notes itself, so `pages` stays unknown.
 */
export const docx: Renderer = {
  render: async (given, tell) => {
    const input = inLookOf(given)
    const {report, theme} = input
    const work = createWork(input, tell)
    const body = withoutNeedlessGaps(blocks(report.children, {work, place: topPlace}))
    // After the body: only then is it known which notes are called, and in which order.
    const notes = footnotesOf(work)
    const {properties, headers, footers} = furnitureOf(report.furniture, work)
    const parts = filled({
      theme: wordTheme(theme, work.scripts),
      properties: {...properties, page: pageOf(theme)},
      body,
      notes,
      headers,
      footers
    })
    return {bytes: finalise(parts, input, work)}
  },
  estimatePages: (bytes, {fonts, theme}) => estimatedPages(bytes, theme, fonts)
}

function pageOf({page, text}: Theme) {
  const {leading} = text.furniture
  const {top, right, bottom, left} = page.margin
  return {
    size: {width: twips(page.width), height: twips(page.height)},
    margin: {
      top: twips(top),
      right: twips(right),
      bottom: twips(bottom),
      left: twips(left),
      // Word measures to the edge of the line, the theme to its baseline.
      header: twips(Math.max(0, page.header - leading * headerShare)),
      footer: twips(Math.max(0, page.footer - leading * footerShare))
    }
  }
}

/** The theme that styles refer to: whoever chooses another one gives the whole document its look. */
function wordTheme(theme: Theme, scripts: Scripts) {
  const letters = themeFonts(theme, scripts)
  const {body, headings} = themeFamilies(theme)
  return {
    name: theme.name,
    colors: {
      dark1: hex(theme, 'ink'),
      dark2: hex(theme, 'muted'),
      light2: hex(theme, 'tint'),
      accent1: hex(theme, 'accent'),
      accent2: hex(theme, 'marking'),
      accent3: hex(theme, 'warning'),
      accent4: hex(theme, 'rule'),
      hyperlink: hex(theme, 'accent')
    },
    fonts: {
      headings: {latin: theme.fonts[headings].name, ...letters},
      body: {latin: theme.fonts[body].name, ...letters}
    }
  }
}
