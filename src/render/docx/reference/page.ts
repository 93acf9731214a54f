import {onPaper} from '../../../theme/paper.ts'
import type {Theme} from '../../../theme/theme.ts'
import type {RenderInput} from '../../renderer.ts'
import {footerShare, headerShare} from '../geometry.ts'

const points = (twips: number): number => twips / 20

/**
 * What a document is rendered with: on the page of its Word file, if it has one. Paper that a source
 * or a template states has the last word, as over that of a theme.
 */
export function onPageOf(input: RenderInput): RenderInput {
  const page = input.reference?.page
  if (page === undefined) return input
  return {...input, theme: onPaper(withPage(input.theme, page), input.report.paper)}
}

function withPage(
  theme: Theme,
  page: NonNullable<NonNullable<RenderInput['reference']>['page']>
): Theme {
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
