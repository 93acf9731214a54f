import {placeOf} from '../../model/origin.ts'
import type {OutputVerified, PackVerified} from '../../pack/verify-types.ts'
import {aspects} from '../../verify/compare/fault.ts'
import type {BlockParity, Count} from '../../verify/parity.ts'
import {visibleLine} from '../visible.ts'

/** A table of what was found in each document of a pack, and below it what is not as it was written. */
export function parityPage({pack, outputs}: PackVerified): string {
  const compared = outputs.filter((it) => it.parity !== undefined)
  if (compared.length === 0) return ''
  const rows = [
    ['', ...compared.map(({file}) => file)],
    ...aspects.map((aspect) => [
      aspect,
      ...compared.map(({parity}) => (parity === undefined ? '' : countText(parity.counts[aspect])))
    ])
  ]
  const lines = [pack, ...inColumns(rows).map((it) => `  ${it}`), ...compared.flatMap(notesOf)]
  return `${lines.map(visibleLine).join('\n')}\n\n`
}

/** `812`, `810 of 812`, `812, 3 degraded, 40 left out`. */
function countText({expected, found, degraded, leftOut}: Count): string {
  const parts = [found === expected ? String(found) : `${found} of ${expected}`]
  if (degraded > 0) parts.push(`${degraded} degraded`)
  if (leftOut > 0) parts.push(`${leftOut} left out`)
  return parts.join(', ')
}

function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length))
  )
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  )
}

/** Blocks that are degraded, left out or wrong, each with why and where it comes from. */
function notesOf({file, parity}: OutputVerified): readonly string[] {
  const blocks = (parity?.blocks ?? []).filter(({verdict}) => verdict !== 'kept')
  return blocks.map((it) => `  ${file}  ${it.verdict}  ${blockText(it)}`)
}

function blockText({kind, how, origin, words}: BlockParity): string {
  const {path, position} = placeOf(origin)
  const place = `${path}:${position.start.line}`
  const said = words === '' ? kind : `${kind} “${words}”`
  const why = how.join('; ')
  return why.includes(place) ? `${said}: ${why}` : `${said} (${place}): ${why}`
}
