import {type Paper, papers} from '../model/paper.ts'
import type {Theme} from './theme.ts'

/** The theme on another paper: margins keep their share of it, and everything else its size. */
export function onPaper(theme: Theme, paper: Paper | undefined): Theme {
  if (paper === undefined) return theme
  const {page} = theme
  const {width, height} = papers[paper]
  if (width === page.width && height === page.height) return theme
  const across = (length: number): number => (length * width) / page.width
  const down = (length: number): number => (length * height) / page.height
  const {top, right, bottom, left} = page.margin
  const margin = {
    top: down(top),
    right: across(right),
    bottom: down(bottom),
    left: across(left)
  }
  const {columns} = page
  return {
    ...theme,
    page: {width, height, margin, header: down(page.header), footer: down(page.footer), columns}
  }
}
