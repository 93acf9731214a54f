import type {AgainstBase, ChangedSource, SourceAgainstBase} from '../../pack/base/types.ts'
import {placeOf, quoted} from '../diff/place.ts'
import {fitted} from '../report/fit.ts'
import {visible} from '../visible.ts'
import {changesSaid, documentSaid, numberSaid, sourcesSaid, wordsSaid} from './said.ts'

/** More sources, numbers or documents than these are counted: JSON and the step summary have all. */
const most = {sources: 5, numbers: 3, documents: 4}

/** What differs from a base, in a few lines for a terminal of `columns`; as long as they are elsewhere. */
export function baseLines(base: AgainstBase, columns: number | undefined): readonly string[] {
  const others = base.sources.filter((it) => it.status !== 'same' || it.documents.length > 0)
  const more = others.length - most.sources
  const lines = [
    `against ${visible(base.base)}: ${sourcesSaid(base)}`,
    ...others.slice(0, most.sources).flatMap(sourceLines),
    ...(more > 0 ? [`  and ${more} more`] : [])
  ]
  return lines.flatMap((line) => {
    const text = line.trimStart()
    const indent = line.slice(0, line.length - text.length)
    return fitted([{text}], columns, `${indent}  `, indent)
  })
}

function sourceLines(source: SourceAgainstBase): readonly string[] {
  const path = visible(source.path)
  switch (source.status) {
    case 'added':
      return [`  ${path}  added`]
    case 'removed':
      return [`  ${path}  removed`]
    case 'same':
      return [`  ${path}  ${documentsSaid(source).join('; ')}`]
    case 'changed':
      return [`  ${[path, changedSaid(source)].join('  ')}`, ...numberLines(source)]
  }
}

const changedSaid = (source: ChangedSource) =>
  [
    changesSaid(source.changes) || 'nothing that it states',
    wordsSaid(source),
    ...documentsSaid(source)
  ]
    .filter((it) => it !== '')
    .join('; ')

function documentsSaid({documents}: Extract<SourceAgainstBase, {readonly documents: unknown}>) {
  const shown = documents.slice(0, most.documents)
  const more = documents.length - shown.length
  return [
    ...shown.map((it) => `${visible(it.file)} ${documentSaid(it)}`),
    ...(more > 0 ? [`${more} more documents`] : [])
  ]
}

function numberLines({changes: {numbers}}: ChangedSource): readonly string[] {
  return numbers.slice(0, most.numbers).map((it) => {
    const {before, after, block} = numberSaid(it)
    const way = [before, after].filter((text) => text !== '').map(quoted)
    const sign = before === '' ? '+ ' : after === '' ? '- ' : ''
    return `    ${[placeOf(block), `${sign}${way.join(' → ')}`].filter((text) => text !== '').join('  ')}`
  })
}
