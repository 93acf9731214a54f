import type {Theme} from '../../../theme/theme.ts'
import type {Direction} from '../../direction.ts'
import {everyRole, type Role, roles} from '../roles.ts'
import type {Scripts} from '../scripts/index.ts'
import type {Work} from '../work.ts'
import {tag, wordNamespace} from '../xml.ts'
import {type DerivedStyle, foundationOf} from './book.ts'
import {type CharacterStyle, characterStyles} from './characters.ts'
import {isBuiltIn, latentStyles} from './latent.ts'
import {plain, type RunLook} from './look.ts'
import {type ParagraphStyle, styleOf} from './paragraphs.ts'
import {
  difference,
  type Property,
  paragraphProperties,
  runProperties,
  written
} from './properties.ts'
import {fontsOf} from './references.ts'
import {tableStyles} from './tables.ts'

type Made = Pick<Work, 'theme' | 'scripts' | 'scriptStyles' | 'styles'>

/** `word/styles.xml` of a document, with the styles that were made as it was written. */
export function stylesPart({theme, scripts, scriptStyles, styles}: Made): string {
  const content = [
    defaults(theme, scripts.languages),
    standing(theme, scripts.direction),
    // After those that they are based on: some programs have to know these first.
    ...styles.derived().map((it) => derivedStyle(theme, it)),
    ...[...styles.marks.derived(), ...scriptStyles.all()].map((it) => characterStyle(theme, it))
  ]
  const root = tag('w:styles', {'xmlns:w': wordNamespace}, content.join(''))
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${root}`
}

/** Styles that every document has, by theme and direction: they depend on nothing else. */
const standings = {
  ltr: new WeakMap<Theme, string>(),
  rtl: new WeakMap<Theme, string>()
} as const satisfies Record<Direction, unknown>

function standing(theme: Theme, direction: Direction): string {
  const known = standings[direction].get(theme)
  if (known !== undefined) return known
  const levels = foundationOf(theme, direction).levels.map((it) => derivedStyle(theme, it))
  const characters = characterStyles(theme, direction).map((it) => characterStyle(theme, it))
  const paragraphs = [...roleStyles(theme, direction), ...levels]
  const all = [latentStyles, wordDefaults, ...paragraphs, ...characters, tableStyles(theme)]
  const made = all.join('')
  standings[direction].set(theme, made)
  return made
}

/** What holds where no style says anything: the font of the body, and the languages. */
function defaults(theme: Theme, {value, eastAsia, bidirectional}: Scripts['languages']): string {
  const languages = {
    ...(value !== undefined && {'w:val': value}),
    ...(eastAsia !== undefined && {'w:eastAsia': eastAsia}),
    ...(bidirectional !== undefined && {'w:bidi': bidirectional})
  }
  const language = Object.keys(languages).length === 0 ? '' : tag('w:lang', languages)
  const run = tag('w:rPr', {}, tag('w:rFonts', fontsOf(theme, theme.text.body.font)) + language)
  return tag('w:docDefaults', {}, tag('w:rPrDefault', {}, run) + tag('w:pPrDefault'))
}

/** Styles that Word falls back to; it adds them to a document that lacks them. */
const wordDefaults =
  tag(
    'w:style',
    {'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont'},
    named('Default Paragraph Font') + traits(1, 'semiHidden', 'unhideWhenUsed')
  ) +
  tag(
    'w:style',
    {'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal'},
    named('Normal Table') +
      traits(99, 'semiHidden', 'unhideWhenUsed') +
      tag(
        'w:tblPr',
        {},
        tag('w:tblInd', {'w:w': 0, 'w:type': 'dxa'}) +
          tag(
            'w:tblCellMar',
            {},
            [
              ['top', 0],
              ['left', 108],
              ['bottom', 0],
              ['right', 108]
            ]
              .map(([side, width]) => tag(`w:${side}`, {'w:w': width ?? 0, 'w:type': 'dxa'}))
              .join('')
          )
      )
  ) +
  tag(
    'w:style',
    {'w:type': 'numbering', 'w:default': 1, 'w:styleId': 'NoList'},
    named('No List') + traits(99, 'semiHidden', 'unhideWhenUsed')
  )

function named(name: string): string {
  return tag('w:name', {'w:val': name})
}

function traits(priority: number | undefined, ...flags: readonly string[]): string {
  const place = priority === undefined ? '' : tag('w:uiPriority', {'w:val': priority})
  return place + flags.map((it) => tag(`w:${it}`)).join('')
}

interface Written {
  readonly paragraph: readonly Property[]
  readonly run: readonly Property[]
  readonly xml: string
}

function roleStyles(theme: Theme, direction: Direction): readonly string[] {
  const made = new Map<Role, Written>()
  const write = (role: Role): Written => {
    const ready = made.get(role)
    if (ready !== undefined) return ready
    const style = styleOf(theme, role, direction)
    const base = role === 'body' ? undefined : write(style.basedOn ?? 'body')
    const it = roleStyle(theme, role, style, base)
    made.set(role, it)
    return it
  }
  return everyRole.map((role) => write(role).xml)
}

/** A style says only what differs from what it is based on: the rest follows when that is changed. */
function roleStyle(
  theme: Theme,
  role: Role,
  style: ParagraphStyle,
  base: Written | undefined
): Written {
  const {id, name} = roles[role]
  const {basedOn = 'body', next, priority, quick, linked} = style
  const paragraph = paragraphProperties(theme, style.paragraph)
  const run = runProperties(theme, style.run)
  const ownParagraph = difference(paragraph, base?.paragraph ?? paragraphProperties(theme, plain))
  const ownRun = difference(run, base?.run ?? runProperties(theme, untouched(theme)))
  const content =
    named(name) +
    (base === undefined ? '' : tag('w:basedOn', {'w:val': roles[basedOn].id})) +
    (next === undefined ? '' : tag('w:next', {'w:val': roles[next].id})) +
    (linked ? tag('w:link', {'w:val': `${id}Char`}) : '') +
    traits(priority, ...(quick ? ['qFormat'] : [])) +
    written('w:pPr', ownParagraph) +
    written('w:rPr', ownRun)
  const xml = tag('w:style', kind('paragraph', id, name, role === 'body'), content)
  const link = linked ? linkedStyle(id, name, ownRun) : ''
  return {paragraph, run, xml: xml + link}
}

const kind = (type: string, id: string, name: string, isDefault = false) => ({
  'w:type': type,
  ...(isDefault && {'w:default': 1}),
  ...(!isBuiltIn(name) && {'w:customStyle': 1}),
  'w:styleId': id
})

/** What Word takes where no style says anything, in the font that `defaults` names. */
const untouched = ({text}: Theme): RunLook => ({
  font: text.body.font,
  bold: false,
  italic: false,
  capitals: false,
  noProof: false,
  tracking: 0
})

/** The type of a paragraph style for a part of a paragraph. */
function linkedStyle(id: string, name: string, run: readonly Property[]): string {
  const shown = name.replace(/(^| )\p{L}/gu, (it) => it.toUpperCase())
  const content =
    named(`${shown} Char`) +
    tag('w:basedOn', {'w:val': 'DefaultParagraphFont'}) +
    tag('w:link', {'w:val': id}) +
    traits(99) +
    written('w:rPr', run)
  return tag('w:style', kind('character', `${id}Char`, `${shown} Char`), content)
}

function derivedStyle(theme: Theme, {id, name, basedOn, look, inherited}: DerivedStyle): string {
  const own = difference(paragraphProperties(theme, look), paragraphProperties(theme, inherited))
  const content =
    named(name) + tag('w:basedOn', {'w:val': basedOn}) + traits(99) + written('w:pPr', own)
  return tag('w:style', kind('paragraph', id, name), content)
}

function characterStyle(theme: Theme, style: CharacterStyle): string {
  const {id, name, basedOn = 'DefaultParagraphFont', priority = 99, quick, run} = style
  const content =
    named(name) +
    tag('w:basedOn', {'w:val': basedOn}) +
    traits(priority, ...(quick ? ['qFormat'] : [])) +
    written('w:rPr', runProperties(theme, run))
  return tag('w:style', kind('character', id, name), content)
}
