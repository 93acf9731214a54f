import {scripts as allScripts} from '../../../theme/scripts.ts'
import type {Theme} from '../../../theme/theme.ts'
import type {Scripts} from './index.ts'
import {known} from './known.ts'

/**
 * Fonts of other letters than Latin ones for the theme of a document: those of its own, and for
 * whoever goes on writing those of each script, by its name in ISO 15924.
 */
export function themeFonts({fonts}: Theme, {main}: Scripts) {
  const eastAsia = main.eastAsia && fonts.scripts[main.eastAsia]
  const complex = main.complex && fonts.scripts[main.complex]
  const scripts = allScripts.flatMap((script) => {
    const [iso, font] = [known[script].iso, fonts.scripts[script]]
    return iso === undefined || font === undefined ? [] : [[iso, font.name] as const]
  })
  return {
    ...(eastAsia && {eastAsia: eastAsia.name}),
    ...(complex && {complexScript: complex.name}),
    scripts: Object.fromEntries(scripts)
  }
}
