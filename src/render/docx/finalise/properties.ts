import type {Report} from '../../../model/report.ts'
import {plainText} from '../../../model/walk.ts'
import {escapeXml, tag} from '../xml.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/**
 * `docProps/core.xml`: what a library lists a document by. Its date is the source's; failing that,
 * `epoch` in seconds; failing that it has none, because a clock's would differ from build to build.
 */
export function coreProperties({meta}: Report, epoch: number | undefined): string {
  const authors = meta.authors.map((it) => it.text)
  const date = meta.date === undefined ? isoOf(epoch) : `${meta.date.iso}T00:00:00Z`
  const stated: readonly (readonly [string, string | undefined])[] = [
    ['dc:title', plainText(meta.title)],
    ['dc:subject', meta.subject?.text],
    ['dc:creator', authors.length > 0 ? authors.join(', ') : meta.organisation?.text],
    ['cp:keywords', meta.keywords.map((it) => it.text).join(', ')],
    ['dc:description', meta.description?.text],
    ['dc:language', meta.lang]
  ]
  const dated = date === undefined ? [] : (['dcterms:created', 'dcterms:modified'] as const)
  const content = [
    ...stated.map(([name, text = '']) => (text === '' ? '' : tag(name, {}, escapeXml(text)))),
    ...dated.map((name) => tag(name, {'xsi:type': 'dcterms:W3CDTF'}, date ?? ''))
  ]
  return declaration + tag('cp:coreProperties', namespaces, content.join(''))
}

/** `docProps/app.xml`: what made the document. */
export function appProperties({meta}: Report): string {
  const company =
    meta.organisation === undefined ? '' : tag('Company', {}, escapeXml(meta.organisation.text))
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'
  return (
    declaration + tag('Properties', {xmlns: namespace}, tag('Application', {}, 'Dossier') + company)
  )
}

const isoOf = (epoch: number | undefined): string | undefined =>
  epoch === undefined ? undefined : new Date(epoch * 1000).toISOString().replace(/\.\d+Z$/, 'Z')

const namespaces = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance'
}
