import {strToU8, zipSync} from 'fflate'
import {expect, test} from 'vitest'
import type {Format} from '../../src/model/node.ts'
import {formatNames} from '../../src/model/node.ts'
import {verify} from '../../src/verify/index.ts'
import {finished} from '../parity/mutation.ts'
import {sampleAssets, sampleReport} from '../render/sample-report.ts'

const report = sampleReport()
const verified = (format: Format, bytes: Uint8Array) =>
  verify({report, format, assets: sampleAssets, bytes})

const xml = (body: string) => `<w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`
const word = (body: string, parts: Readonly<Record<string, string>> = {}) =>
  zipSync({
    'word/document.xml': strToU8(xml(body)),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
  })

/** What strangers might name like a finished document; each is told, and none stops us. */
const files: readonly (readonly [Format, string, Uint8Array])[] = [
  ...formatNames.flatMap((format) => [
    [format, 'nothing', new Uint8Array()] as const,
    [format, 'bytes', Uint8Array.from({length: 4000}, (_, at) => (at * 7919) % 251)] as const
  ]),
  ['md', 'quotations without end', new TextEncoder().encode('> '.repeat(3000))],
  ['md', 'brackets without end', new TextEncoder().encode('['.repeat(20_000))],
  ['docx', 'a package of nothing', zipSync({})],
  ['docx', 'XML that is none', zipSync({'word/document.xml': strToU8('<w:document>')})],
  [
    'docx',
    'XML with a document type',
    zipSync({'word/document.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')})
  ],
  ['docx', 'elements without end', word('<w:p>'.repeat(5000) + '</w:p>'.repeat(5000))],
  [
    'docx',
    'fields that only end',
    word('<w:p><w:r><w:fldChar w:fldCharType="end"/><w:t>x</w:t></w:r></w:p>')
  ],
  [
    'docx',
    'a note that is not there',
    word('<w:p><w:r><w:footnoteReference w:id="9"/></w:r></w:p>')
  ],
  [
    'docx',
    'levels that are no numbers',
    word('<w:p><w:pPr><w:numPr><w:ilvl w:val="x"/><w:numId w:val="-1"/></w:numPr></w:pPr></w:p>')
  ],
  [
    'docx',
    'styles in a circle',
    word('<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr></w:p>', {
      'word/styles.xml':
        '<w:styles xmlns:w="x"><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>'
    })
  ]
]

test.each(files)('%s: %s', async (format, _, bytes) => {
  const {faults, counts} = await verified(format, bytes)
  expect(faults.length).toBeGreaterThan(0)
  expect(counts.words.found).toBeLessThan(counts.words.expected)
})

test.each(formatNames)('%s that was cut off', async (format) => {
  const bytes = await finished(format)
  const {faults} = await verified(format, bytes.slice(0, bytes.length / 2))
  expect(faults.length).toBeGreaterThan(0)
})
