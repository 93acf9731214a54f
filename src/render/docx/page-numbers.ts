import type {PageNumberEstimator} from 'docx'
import type {Block} from '../../model/node.ts'
import {walk} from '../../model/walk.ts'
import type {Theme} from '../../theme/theme.ts'

/** Laying out pages takes most of the time of a long document; past this it is left to Word. */
const longestLaidOut = 200_000

/** Whether to write page numbers beside the contents: there are contents, and not too many words. */
export function wantsPageNumbers(blocks: readonly Block[]): boolean {
  let characters = 0
  let hasContents = false
  for (const node of walk(blocks)) {
    if (node.type === 'contents') hasContents = true
    else if (node.type === 'text') characters += node.value.length
  }
  return hasContents && characters <= longestLaidOut
}

/**
 * Works out on which page each section starts, from the theme's own font files, as Word would. A
 * guess where it cannot know, which Word puts right when a reader updates the contents.
 */
export async function pageNumbersOf(
  {fonts}: Theme,
  files: ReadonlyMap<string, Uint8Array>
): Promise<PageNumberEstimator> {
  const {estimatePageNumbersWith} = await import('docx/layout')
  const families = [fonts.serif, fonts.sans, fonts.mono]
  const known = families.flatMap(({name, regular, italic, bold, boldItalic}) =>
    [regular, italic, bold, boldItalic].flatMap((file) => {
      const data = files.get(file)
      return data === undefined ? [] : [{name, data}]
    })
  )
  return estimatePageNumbersWith({fonts: known, guess: true})
}
