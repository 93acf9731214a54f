import {onPaper} from '../../../theme/paper.ts'
import type {StyleName, TextStyle, Theme} from '../../../theme/theme.ts'
import type {RenderInput} from '../../renderer.ts'
import {footerShare, headerShare} from '../geometry.ts'
import {lookOf} from './graft/look.ts'
import type {PageSetup} from './reference.ts'

/**
 * What a document is rendered with: with type of the size, and on the page, of its Word file, if it
 * has one. Paper that a source or a template states has the last word, as over that of a theme.
 */
export function inLookOf(input: RenderInput): RenderInput {
  const {reference, report} = input
  if (reference === undefined) return input
  const theme = withSize(input.theme, lookOf(reference).size / 2)
  const {page} = reference
  return {
    ...input,
    theme: page === undefined ? theme : onPaper(withPage(theme, page), report.paper)
  }
}

/**
 * How much wider than in the theme's fonts words may be. The file's fonts are not at hand, and digits
 * of the widest that are common (DejaVu Sans, Verdana) are wider by a quarter than our sans has them.
 */
export const allowanceOf = ({reference}: RenderInput): number => (reference === undefined ? 1 : 1.2)

/** The theme with all type larger or smaller by as much as its running text. */
function withSize(theme: Theme, size: number): Theme {
  const scale = size / theme.text.body.size
  if (scale === 1) return theme
  const sized = (style: TextStyle): TextStyle => ({
    ...style,
    size: style.size * scale,
    leading: style.leading * scale,
    above: style.above * scale,
    below: style.below * scale,
    tracking: style.tracking * scale
  })
  const isStyle = (name: string): name is StyleName => Object.hasOwn(theme.text, name)
  let {text} = theme
  for (const name of Object.keys(text).filter(isStyle)) text = {...text, [name]: sized(text[name])}
  return {...theme, text}
}

const points = (twips: number): number => twips / 20

function withPage(theme: Theme, page: PageSetup): Theme {
  const {leading} = theme.text.furniture
  const {top, right, bottom, left, header, footer} = page.margin
  return {
    ...theme,
    page: {
      ...theme.page,
      width: points(page.width),
      height: points(page.height),
      margin: {top: points(top), right: points(right), bottom: points(bottom), left: points(left)},
      header: points(header) + leading * headerShare,
      footer: points(footer) + leading * footerShare
    }
  }
}
