import {readFileSync} from 'node:fs'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, test} from 'vitest'
import {loadSettings} from '../../src/config/index.ts'
import {severityOf} from '../../src/diagnostics/message.ts'
import {parseLanguage} from '../../src/language/index.ts'
import {parse} from '../../src/parse/index.ts'
import {parseTemplate} from '../../src/template/index.ts'
import {parseTheme} from '../../src/theme/index.ts'
import {project} from '../cli/project.ts'
import {validator} from './validator.ts'

/** YAML that is wrong, and what its reading says: where, what is there, and what to write instead. */
type Wrong = readonly [yaml: string, says: string]

const line = (it: VFileMessage) => `${it.line}:${it.column} ${it.reason}`

/** Every wrong one is refused by a validator of JSON Schema, and by ours in words that help. */
function refused(
  name: Parameters<typeof validator>[0],
  cases: readonly Wrong[],
  read: (yaml: string) => readonly VFileMessage[] | Promise<readonly VFileMessage[]>
) {
  const validate = validator(name)
  test('there are at least ten', () => {
    expect(new Set(cases.map(([yaml]) => yaml)).size).toBeGreaterThanOrEqual(10)
  })
  test.each(cases)('%j', async (yaml, says) => {
    expect(validate(yaml)).not.toEqual([])
    const messages = await read(yaml)
    expect(messages.map(line)).toContain(says)
    expect(messages.every((it) => severityOf(it) !== 'info' && (it.note ?? '') !== '')).toBe(true)
  })
}

describe('settings', () => {
  const packs = 'expected a list of documents, such as `- template: brief`'
  refused(
    'settings',
    [
      ['source: a/*.md', '1:1 Unexpected key `source`, expected `sources`'],
      ['sources: []', '1:10 Unexpected `[]` for `sources`, expected a list of at least 1'],
      [
        'sources: 7',
        '1:10 Unexpected `7` for `sources`, expected a pattern, or a list of patterns'
      ],
      [
        'sources: [a.md, 7]',
        '1:17 Unexpected `7` for `sources.1`, expected a pattern such as `sources/*.md`'
      ],
      ['packs: brief', `1:8 Unexpected \`"brief"\` for \`packs\`, ${packs}`],
      [
        'sources: "!drafts/*"',
        '1:10 Unexpected `"!drafts/*"` for `sources`, expected a pattern without `!`, too'
      ],
      [
        'sources: ["!drafts/*"]',
        '1:10 Unexpected `["!drafts/*"]` for `sources`, expected a pattern without `!`, too'
      ],
      [
        'packs:\n  - format: pdf',
        '2:5 Unexpected nothing for `packs.0.template`, expected the name of a template, such as `brief`'
      ],
      [
        'packs:\n  - {template: brief, format: odt}',
        '2:31 Unexpected `"odt"` for `packs.0.format`, expected one of `pdf`, `docx`, `md`'
      ],
      [
        'packs:\n  - {template: brief, name: a.pdf}',
        '2:23 Unexpected key `name`, expected one of `template`, `format`, `file`'
      ],
      [
        'packs:\n  - {template: brief, file: pdf/brief.pdf}',
        '2:29 Unexpected `"pdf/brief.pdf"` for `packs.0.file`, expected a name without a folder, such as `:source-brief.pdf`'
      ],
      [
        'packs:\n  - {template: brief, file: ../brief.pdf}',
        '2:29 Unexpected `"../brief.pdf"` for `packs.0.file`, expected a name without a folder, such as `:source-brief.pdf`'
      ],
      [
        'theme: [civic]',
        '1:8 Unexpected `["civic"]` for `theme`, expected the name of a theme, such as `civic`'
      ],
      [
        'language: English!',
        '1:11 Unexpected `"English!"` for `language`, expected a language such as `en-GB`'
      ],
      ['strict: "yes"', '1:9 Unexpected `"yes"` for `strict`, expected `true` or `false`'],
      ['out: 7', '1:6 Unexpected `7` for `out`, expected a folder, such as `out`'],
      [
        'limits: {sourceBytes: 5 MB}',
        '1:23 Unexpected `"5 MB"` for `limits.sourceBytes`, expected a whole number of bytes, such as `5000000`'
      ],
      [
        'limits: {sourceBytes: 0}',
        '1:23 Unexpected `0` for `limits.sourceBytes`, expected a whole number of bytes, such as `5000000`'
      ],
      ['limits: {sourcebytes: 5}', '1:10 Unexpected key `sourcebytes`, expected `sourceBytes`']
    ],
    async (yaml) => {
      const {folder} = project({'dossier.config.yaml': yaml})
      const {settings, messages} = await loadSettings(folder)
      expect(settings).toBeUndefined()
      return messages
    }
  )
})

describe('front matter of a source', () => {
  refused(
    'source',
    [
      ['titel: Note', '2:1 Unexpected key `titel`, expected `title`'],
      ['athor: Ann', '2:1 Unexpected key `athor`, expected `author`'],
      ['title: [a, b]', '2:8 Unexpected `["a","b"]` for `title`, expected words'],
      ['title: {de: Notiz}', '2:8 Unexpected `{"de":"Notiz"}` for `title`, expected words'],
      ['date: soon', '2:7 Unexpected `"soon"` for `date`, expected a day such as `2025-03-02`'],
      [
        'date: 2025-13-02',
        '2:7 Unexpected `"2025-13-02"` for `date`, expected a day such as `2025-03-02`'
      ],
      ['date: 2025', '2:7 Unexpected `2025` for `date`, expected a day such as `2025-03-02`'],
      [
        'lang: English language',
        '2:7 Unexpected `"English language"` for `lang`, expected a language such as `en-GB`'
      ],
      [
        'paper: A3',
        '2:8 Unexpected `"A3"` for `paper`, expected one of `A4`, `A5`, `Letter`, `Legal`'
      ],
      ['to: {board: us}', '2:5 Unexpected `{"board":"us"}` for `to`, expected words'],
      [
        'key_points: Only one',
        '2:13 Unexpected `"Only one"` for `key_points`, expected a list of words'
      ],
      ['people: Ann', '2:9 Unexpected `"Ann"` for `people`, expected a list of names'],
      ['people: [{role: Mayor}]', '2:10 Unexpected nothing for `people.0.name`, expected words'],
      [
        'timeline:\n  - 2 March: they met',
        '3:5 Unexpected `{"2 March":"they met"}` for `timeline.0`, expected words, in quotation marks if they hold a colon'
      ],
      ['actions:\n  - {text: Go, ownr: Ann}', '3:16 Unexpected key `ownr`, expected `owner`'],
      ['risks: none', '2:8 Unexpected `"none"` for `risks`, expected a list']
    ],
    (yaml) =>
      parse({path: 'a.md', text: `---\n${yaml}\n---\n\nWords.\n`}).messages.filter(
        (it) => it.source === 'front-matter'
      )
  )
})

describe('front matter of a template', () => {
  refused(
    'template',
    [
      ['them: civic', '2:1 Unexpected key `them`, expected `theme`'],
      [
        'kind: ""',
        '2:7 Unexpected `""` for `kind`, expected what the document is called, such as `Brief`'
      ],
      ['kind: 7', '2:7 Unexpected `7` for `kind`, expected words in quotation marks'],
      ['format: word', '2:9 Unexpected `"word"` for `format`, expected one of `pdf`, `docx`, `md`'],
      [
        'flavour: slack',
        '2:10 Unexpected `"slack"` for `flavour`, expected one of `github`, `chat`, `email`'
      ],
      [
        'numbering: roman',
        '2:12 Unexpected `"roman"` for `numbering`, expected one of `none`, `sections`, `military`'
      ],
      [
        'attachment: yes',
        '2:13 Unexpected `"yes"` for `attachment`, expected one of `source`, `none`'
      ],
      [
        'paper: A0',
        '2:8 Unexpected `"A0"` for `paper`, expected one of `A4`, `A5`, `Letter`, `Legal`'
      ],
      [
        'budget: {pages: two}',
        '2:17 Unexpected `"two"` for `budget.pages`, expected a whole number from 1 on'
      ],
      [
        'budget: {words: 0}',
        '2:17 Unexpected `0` for `budget.words`, expected a whole number from 1 on'
      ],
      ['budget: {}', '2:9 Unexpected `{}` for `budget`, expected `pages`, `words` or both'],
      ['budget: {sheets: 2}', '2:10 Unexpected key `sheets`, expected one of `pages`, `words`'],
      [
        'requires: [recomendation]',
        '2:12 Unexpected `"recomendation"` for `requires.0`, expected `recommendation`'
      ],
      [
        'requires: date',
        '2:11 Unexpected `"date"` for `requires`, expected a list, such as `[date, bottom-line]`'
      ],
      [
        'page: {header: {middle: x}}',
        '2:17 Unexpected key `middle`, expected one of `left`, `center`, `right`'
      ],
      [
        'page: {footer: {left: 7}}',
        '2:23 Unexpected `7` for `page.footer.left`, expected words in quotation marks'
      ]
    ],
    (yaml) =>
      parseTemplate({path: 'templates/a.md', text: `---\n${yaml}\n---\n\n::body\n`}, new Map())
        .messages
  )
})

/** Tokens that are wrong in a theme as in a brand file. */
const tokens: readonly Wrong[] = [
  ['spacings: {listIndent: 1}', '1:1 Unexpected key `spacings`, expected `spacing`'],
  [
    'colours: {accent: blue}',
    '1:19 Unexpected `"blue"` for `colours.accent`, expected a colour in quotation marks, such as `\'#1f4e79\'`'
  ],
  ['colours: {acent: "#112233"}', '1:11 Unexpected key `acent`, expected `accent`'],
  [
    'page: {size: A3}',
    '1:14 Unexpected `"A3"` for `page.size`, expected one of `A4`, `A5`, `Letter`, `Legal`'
  ],
  [
    'page: {margin: {top: -5}}',
    '1:22 Unexpected `-5` for `page.margin.top`, expected a number of points of at least 0'
  ],
  ['page: {columns: {count: 3}}', '1:25 Unexpected `3` for `page.columns.count`, expected 1 or 2'],
  [
    'text: {body: {size: big}}',
    '1:21 Unexpected `"big"` for `text.body.size`, expected a number of points, such as `10.5`'
  ],
  [
    'text: {body: {font: Times}}',
    '1:21 Unexpected `"Times"` for `text.body.font`, expected one of `serif`, `sans`, `mono`'
  ],
  [
    'text: {body: {weight: 700}}',
    '1:23 Unexpected `700` for `text.body.weight`, expected one of `regular`, `bold`'
  ],
  [
    'text: {title: {colour: red}}',
    '1:24 Unexpected `"red"` for `text.title.colour`, expected one of `ink`, `muted`, `accent`, `marking`'
  ],
  ['text: {bodi: {size: 10}}', '1:8 Unexpected key `bodi`, expected `body`'],
  [
    'fonts: {scripts: {thia: {name: K, regular: k.ttf}}}',
    '1:19 Unexpected key `thia`, expected `thai`'
  ],
  [
    'breaks: {orphans: 0}',
    '1:19 Unexpected `0` for `breaks.orphans`, expected a whole number of at least 1'
  ],
  ['justify: maybe', '1:10 Unexpected `"maybe"` for `justify`, expected `true` or `false`'],
  [
    'rules: {hair: thin}',
    '1:15 Unexpected `"thin"` for `rules.hair`, expected a number of points, such as `12`'
  ]
]

const civic = {path: 'civic.yaml', text: readFileSync('templates/themes/civic.yaml', 'utf8')}

const told = (path: string) => (yaml: string) => {
  const {theme, messages} = parseTheme([civic, {path, text: yaml}], 'brief')
  expect(theme).toBeUndefined()
  return messages
}

describe('themes', () => {
  const extending: Wrong = [
    'extends: ../civic',
    '1:10 Unexpected `"../civic"` for `extends`, expected the name of a theme, such as `civic`'
  ]
  refused('theme', [...tokens, extending], told('templates/themes/own.yaml'))
})

describe('brand files', () => {
  refused('brand', tokens, told('templates/brand.yaml'))
})

describe('languages', () => {
  refused(
    'language',
    [
      ['label: {to: An}', '1:1 Unexpected key `label`, expected `labels`'],
      ['labels: {too: An}', '1:10 Unexpected key `too`, expected `to`'],
      ['labels: {to: 7}', '1:14 Unexpected `7` for `labels.to`, expected words in quotation marks'],
      ['labels: {to: ""}', '1:14 Unexpected `""` for `labels.to`, expected words'],
      [
        'counts: {words: viele}',
        '1:17 Unexpected `"viele"` for `counts.words`, expected keys with values'
      ],
      [
        'counts: {words: {one: Wort}}',
        '1:17 Unexpected nothing for `counts.words.other`, expected words in quotation marks'
      ],
      [
        'counts: {words: {one: Wort, others: Wörter}}',
        '1:29 Unexpected key `others`, expected `other`'
      ],
      [
        'tones: {warning: []}',
        '1:18 Unexpected `[]` for `tones.warning`, expected words in quotation marks'
      ],
      [
        'dates: {months: [Januar]}',
        '1:17 Unexpected `["Januar"]` for `dates.months`, expected twelve names of months, from January on'
      ],
      [
        'numbers: {decimal: ","}',
        '1:10 Unexpected nothing for `numbers.group`, expected a mark in quotation marks'
      ],
      [
        'marks: {quotation: „}',
        '1:20 Unexpected `"„"` for `marks.quotation`, expected the mark before and the mark behind a quotation'
      ],
      [
        'length: lines',
        '1:9 Unexpected `"lines"` for `length`, expected one of `words`, `characters`'
      ],
      ['dueAfter: bis', '1:11 Unexpected `"bis"` for `dueAfter`, expected a list']
    ],
    (yaml) => {
      const {language, messages} = parseLanguage('xx', [{path: 'xx.yaml', text: yaml}])
      expect(language).toBeUndefined()
      return messages
    }
  )
})
