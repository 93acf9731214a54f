import type {Report} from '../../model/report.ts'
import {plainText} from '../../model/walk.ts'
import {wellFormed} from './file/values.ts'
import type {Pdfkit} from './internals.ts'

/** What a document says of itself, in its information and its XMP alike. */
export interface Metadata {
  readonly title: string
  readonly authors: readonly string[]
  readonly subject: string
  readonly keywords: readonly string[]
  readonly lang: string
  /** Absent where neither the source nor the caller states one: no clock is asked. */
  readonly date: Date | undefined
}

const producer = 'Dossier'

/** `epoch`: seconds since 1970, for a source without a date. */
export function metadataOf({meta, kind}: Report, epoch: number | undefined): Metadata {
  const stated = meta.date === undefined ? undefined : new Date(`${meta.date.iso}T00:00:00Z`)
  const date =
    stated !== undefined && !Number.isNaN(stated.getTime())
      ? stated
      : epoch === undefined
        ? undefined
        : new Date(epoch * 1000)
  const title = clean(plainText(meta.title))
  return {
    // PDF/UA asks for a title, and a reader shows it in place of the file's name.
    title: title === '' ? clean(kind) : title,
    authors: named(meta.authors),
    subject: clean(meta.description?.text ?? meta.subject?.text ?? ''),
    keywords: named(meta.keywords),
    lang: meta.lang,
    date
  }
}

const named = (stated: readonly {readonly text: string}[]): readonly string[] =>
  stated.map(({text}) => clean(text)).filter((text) => text !== '')

/** On one line, without hyphens that are only possible, with U+FFFD for what XML 1.0 forbids, so that information and XMP say the same. */
const clean = (text: string): string =>
  wellFormed(text)
    .replace(/\u00AD/g, '')
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[^\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .trim()

/** The document information dictionary; entries without a value are left out. */
export function infoOf(metadata: Metadata): Readonly<Record<string, string>> {
  const entries = {
    Title: metadata.title,
    Author: metadata.authors.join('; '),
    Subject: metadata.subject,
    Keywords: metadata.keywords.join(', '),
    Creator: producer,
    Producer: producer
  }
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== ''))
}

/** Replaces pdfkit's XMP packet by ours. */
export function writeXmp(document: Pdfkit, metadata: Metadata): void {
  document.endMetadata = () => {
    const reference = document.ref({Type: 'Metadata', Subtype: 'XML'})
    // Archives read XMP without inflating it.
    reference.compress = false
    reference.write(new TextEncoder().encode(xmpOf(metadata)))
    reference.end()
    document._root.data.Metadata = reference
  }
}

/** The XMP packet: Dublin Core, dates, PDF/A-3a and PDF/UA-1 with the schema PDF/A asks for. */
function xmpOf(metadata: Metadata): string {
  const {title, authors, subject, keywords, lang} = metadata
  const date = metadata.date && `${metadata.date.toISOString().slice(0, 19)}Z`
  const item = (value: string): string => `<rdf:li>${escaped(value)}</rdf:li>`
  const inLanguage = (value: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(value)}</rdf:li></rdf:Alt>`
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
${when(date, (it) => `<xmp:CreateDate>${it}</xmp:CreateDate><xmp:ModifyDate>${it}</xmp:ModifyDate>`)}<xmp:CreatorTool>${producer}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title>${inLanguage(title)}</dc:title>
${authors.length === 0 ? '' : `<dc:creator><rdf:Seq>${authors.map(item).join('')}</rdf:Seq></dc:creator>`}
${when(subject, (it) => `<dc:description>${inLanguage(it)}</dc:description>`)}
${keywords.length === 0 ? '' : `<dc:subject><rdf:Bag>${keywords.map(item).join('')}</rdf:Bag></dc:subject>`}
<dc:language><rdf:Bag>${item(lang)}</rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
${keywords.length === 0 ? '' : `<pdf:Keywords>${escaped(keywords.join(', '))}</pdf:Keywords>`}<pdf:Producer>${producer}</pdf:Producer>
</rdf:Description>
${identification}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
}

/** PDF/A knows no `pdfuaid`, so a packet that has it must describe it. */
const identification = `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`

const when = (value: string | undefined, text: (value: string) => string): string =>
  value === undefined || value === '' ? '' : text(value)

/** Text as XML holds it. */
const escaped = (text: string): string =>
  text.replace(/[<>&"']/g, (mark) => `&#${mark.charCodeAt(0)};`)
