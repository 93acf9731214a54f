import {LeaderType, TabStopType} from 'docx'
import type {Theme} from '../../../theme/theme.ts'
import {measureOf} from '../geometry.ts'

/** Tab stops of a strip of furniture, in twips from the left edge of the text. */
export function furnitureTabs(theme: Theme) {
  const measure = measureOf(theme)
  return [
    {type: TabStopType.CENTER, position: Math.round(measure / 2)},
    {type: TabStopType.RIGHT, position: measure}
  ]
}

/** Where the page number of an entry of the contents stands. */
export function contentsTab(theme: Theme) {
  return {type: TabStopType.RIGHT, position: measureOf(theme), leader: LeaderType.NONE}
}
