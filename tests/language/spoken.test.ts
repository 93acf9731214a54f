import {expect, test} from 'vitest'
import {compose} from '../../src/compose/index.ts'
import {derive} from '../../src/derive/index.ts'
import {ruleOf} from '../../src/diagnostics/message.ts'
import {type Language, parseLanguage} from '../../src/language/index.ts'
import {parse} from '../../src/parse/index.ts'
import {parseTemplate} from '../../src/template/index.ts'
import {fixtures} from '../fixture.ts'
import {rendered} from '../inputs.ts'
import {shipped, templates, textOf} from './shipped.ts'

const german = (words: string): Language => {
  const own = {path: 'own.yaml', text: words}
  const {language} = parseLanguage('de', [textOf('de'), own])
  if (language === undefined) throw new Error(words)
  return language
}

const source =
  '---\nlang: de\ndate: 2026-11-16\nauthor: Ann\n---\n\n# Lage\n\nAlle Fähren fahren.\n'

async function shown(template: string, language?: Language, text = source) {
  const {document} = parse({path: 'input.md', text})
  const {template: read} = parseTemplate({path: 'note.md', text: template}, new Map())
  if (read === undefined) throw new Error(template)
  const {facts} = derive(document)
  const {report, messages} = compose(read, {document, facts, pack: [], language})
  const {bytes} = await rendered(report, 'md')
  return {
    report,
    text: new TextDecoder().decode(bytes),
    told: messages.map((it) => `${it.name} ${ruleOf(it)} ${it.reason}`)
  }
}

test('words keep their marks, text directives and spaces when they are said otherwise', async () => {
  const template =
    '---\nkind: Note\n---\n\nSeen on :date by **the author**, :author.\n\n- as of :date\n\n> Quoted [here](a.md).\n\n::body\n'
  const words = [
    'Note: Notiz',
    "'Seen on :date by': 'Am :date gesehen von'",
    'the author: der Autorin',
    "', :author.': ' – :author.'",
    "'as of :date': 'Stand :date'",
    'Quoted: Zitiert',
    'here: hier'
  ]
  const {text, told} = await shown(template, german(`words:\n  ${words.join('\n  ')}\n`))
  expect(told).toEqual([])
  expect(text).toContain('Am 16. November 2026 gesehen von **der Autorin**')
  expect(text).toContain('- Stand 16. November 2026')
  expect(text).toContain('> Zitiert [hier](a.md).')
})

test('what has no translation is told once for a document, with its place', async () => {
  const template = '---\nkind: Brief\n---\n\n## Fleet\n\n::body\n\n## Fleet\n\nFleet\n'
  const {text, told} = await shown(template, shipped('de'))
  expect(text).toContain('## Fleet')
  expect(told).toEqual([
    'note.md:5:4-5:9 language/untranslated Unexpected `Fleet` without a translation into German, expected one under `words` in templates/languages/de.yaml'
  ])
})

test('a template in the language of the document is not translated, and its labels are', async () => {
  const template = '---\nlang: de-AT\nkind: Note\n---\n\n::memo-header\n\n## Key points\n\n::body\n'
  const {text, told} = await shown(template, shipped('de'))
  expect(told).toEqual([])
  expect(text).toContain('## Key points')
  expect(text).toContain('**Von:** Ann\\\n**Datum:** 16. November 2026')
})

test('heads and feet are translated piece by piece, and first pages with the others', async () => {
  const template =
    '---\nkind: Brief\npage: {header: {left: ":title · Page :page of :pages · :date"}}\n---\n\n::body\n'
  const {report} = await shown(template, shipped('de'))
  const parts = report.furniture.rest.header.left.map((it) => ('value' in it ? it.value : it.kind))
  expect(parts.join('')).toBe('Lage · Seite page von pages · 16. November 2026')
  expect(report.furniture.first).toEqual(report.furniture.rest)
})

test('without words for its language a document has English labels, and days as they are', async () => {
  const template = '---\nkind: Note\n---\n\n::memo-header\n\n## Key points\n\n::body\n'
  const {text, told} = await shown(template, undefined, source.replace('lang: de', 'lang: nl'))
  expect(told).toEqual([])
  expect(text).toContain('**From:** Ann\\\n**Date:** 2026-11-16')
})

test('an author states things under headings of the language, or English ones', async () => {
  const template =
    '---\nkind: Brief\n---\n\n## Key points\n\n::key-points\n\n::section{name=Timing optional}\n'
  for (const [points, timing] of [
    ['Kernaussagen', 'Zeitplan'],
    ['Key points', 'Timing']
  ]) {
    const text = `---\nlang: de\n---\n\n# ${points}\n\n- Alle fahren.\n\n# ${timing}\n\nBald.\n`
    const made = await shown(template, shipped('de'), text)
    expect(made.text).toContain('## Kernaussagen\n\n1. Alle fahren.\n\nBald.')
  }
})

test('a language of other letters counts no list with Latin ones', async () => {
  const template = '---\nkind: Brief\n---\n\n::key-points{style=letter}\n'
  const text = '---\nlang: xx\n---\n\n# Key points\n\n- One.\n\n# Text\n\nWords.\n'
  const markerIn = async (language: Language) => {
    const {report} = await shown(template, language, text)
    const [list] = report.children
    return list?.type === 'list' && list.marker.kind === 'number' ? list.marker.style : undefined
  }
  expect([await markerIn(shipped('de')), await markerIn(shipped('ar'))]).toEqual([
    'letter',
    'decimal'
  ])
})

const english = shipped('en')
const inEnglish = fixtures.filter(({source}) => !/^lang: (?!en)/m.test(source.text))

test.each(inEnglish)('$name is the same with the English file as without', ({source}) => {
  const {document} = parse(source)
  const {facts} = derive(document)
  const study = {document, facts, pack: []}
  for (const name of ['brief', 'memo']) {
    const template = templates.get(`templates/${name}.md`)
    if (template === undefined) throw new Error(name)
    const spoken = compose(template, {...study, language: english})
    expect(spoken.report).toEqual(compose(template, study).report)
  }
})
