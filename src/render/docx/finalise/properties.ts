import {createHash} from 'node:crypto'
import {plainText} from '../../../model/walk.ts'
import type {RenderInput, SourceFile} from '../../renderer.ts'
import {longestProperty} from '../data.ts'
import {escapeXml, tag} from '../xml.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'

/**
 * `docProps/core.xml`: what a library lists a document by. Its date is the source's; failing that,
 * `epoch` in seconds; failing that it has none, because a clock's would differ from build to build.
 */
export function coreProperties({report, epoch}: RenderInput): string {
  const {kind, meta} = report
  const authors = meta.authors.map((it) => it.text)
  const date = meta.date === undefined ? isoOf(epoch) : `${meta.date.iso}T00:00:00Z`
  const stated: readonly (readonly [string, string | undefined])[] = [
    ['dc:title', plainText(meta.title)],
    ['dc:subject', meta.subject?.text],
    ['dc:creator', authors.length > 0 ? authors.join(', ') : meta.organisation?.text],
    ['cp:keywords', meta.keywords.map((it) => it.text).join(', ')],
    ['dc:description', meta.description?.text],
    ['dc:language', meta.lang === 'und' ? undefined : meta.lang],
    ['cp:category', kind],
    ['cp:contentStatus', meta.status?.text]
  ]
  const dated = date === undefined ? [] : (['dcterms:created', 'dcterms:modified'] as const)
  const content = [
    ...stated.map(([name, text = '']) => (text === '' ? '' : tag(name, {}, property(text)))),
    ...dated.map((name) => tag(name, {'xsi:type': 'dcterms:W3CDTF'}, date ?? ''))
  ]
  return declaration + tag('cp:coreProperties', namespaces, content.join(''))
}

/** `docProps/app.xml`: what made the document, for whom, and how many `pages` it has, if that is known. */
export function appProperties({report}: RenderInput, pages?: number): string {
  const {organisation} = report.meta
  const content = [
    ...(pages === undefined ? [] : [tag('Pages', {}, String(pages))]),
    tag('Application', {}, 'Dossier'),
    ...(organisation === undefined ? [] : [tag('Company', {}, property(organisation.text))])
  ]
  const namespace = `${office}/extended-properties`
  return declaration + tag('Properties', {xmlns: namespace}, content.join(''))
}

/**
 * `docProps/custom.xml`: marking and reference as the source states them, and which file it was, so
 * that a copy without its name can be traced. Of a source that shall not be known, nothing.
 */
export function customProperties({report: {meta}, source}: RenderInput): string {
  const stated: readonly (readonly [string, string | undefined])[] = [
    ['Marking', meta.marking?.text],
    ['Reference', meta.ref?.text],
    ...(source === undefined ? [] : sourceProperties(source))
  ]
  const known = stated.flatMap(([name, text = '']) => (text === '' ? [] : [{name, text}]))
  const content = known.map(({name, text}, index) =>
    // The first numbers are the format's own.
    tag('property', {fmtid: customSet, pid: index + 2, name}, tag('vt:lpwstr', {}, property(text)))
  )
  const spaces = {xmlns: `${office}/custom-properties`, 'xmlns:vt': `${office}/docPropsVTypes`}
  return declaration + tag('Properties', spaces, content.join(''))
}

const sourceProperties = ({file, bytes}: SourceFile) =>
  [
    ['Source', file.replace(/^.*[/\\]/s, '')],
    ['Source SHA-256', createHash('sha256').update(bytes).digest('hex')]
  ] as const

/** Set of properties that a user may name. */
const customSet = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'

/** `text` as a property: what is longer than Office keeps ends with an ellipsis. */
function property(text: string): string {
  if (text.length <= longestProperty) return escapeXml(text)
  let kept = ''
  for (const character of text) {
    if (kept.length + character.length >= longestProperty) break
    kept += character
  }
  return escapeXml(`${kept}…`)
}

const isoOf = (epoch: number | undefined): string | undefined =>
  epoch === undefined ? undefined : new Date(epoch * 1000).toISOString().replace(/\.\d+Z$/, 'Z')

const namespaces = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance'
}
