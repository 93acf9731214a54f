import type {Area, Item} from '../../model/drawing.ts'
import {pointsOf} from './bounds.ts'
import {areaAround} from './geometry.ts'

/** Words for the letters among `items`: each of the lines with where its ink is. */
export function wordsOf(lines: readonly string[], items: readonly Item[]): readonly Item[] {
  const areas = rows(items.flatMap((it) => areaAround(pointsOf(it)) ?? []))
  const all = union(areas)
  if (all === undefined) return []
  // Where ink cannot be told apart by lines, it is divided evenly.
  const height = all.height / lines.length
  const found = lines.map((text, index) => ({
    text,
    area: (areas.length === lines.length ? areas[index] : undefined) ?? {
      ...all,
      y: all.y + height * index,
      height
    }
  }))
  return [{kind: 'words', lines: found}]
}

/** Areas joined while they stand beside each other: one for each line of a text. */
function rows(areas: readonly Area[]): readonly Area[] {
  const result: Area[] = []
  for (const area of areas) {
    const last = result.at(-1)
    const beside = last && area.y < last.y + last.height && last.y < area.y + area.height
    const joined = beside ? union([last, area]) : undefined
    if (joined === undefined) result.push(area)
    else result[result.length - 1] = joined
  }
  return result
}

const union = (areas: readonly Area[]): Area | undefined =>
  areaAround(areas.flatMap(({x, y, width, height}) => [x, y, x + width, y + height]))
