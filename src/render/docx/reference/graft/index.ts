import {message, type Tell} from '../../../../diagnostics/message.ts'
import type {Report} from '../../../../model/report.ts'
import type {Theme} from '../../../../theme/theme.ts'
import type {Parts} from '../../finalise/parts.ts'
import {escapeXml, wordNamespace} from '../../xml.ts'
import {parseXml} from '../parse.ts'
import type {Reference} from '../reference.ts'
import {type Style, type StyleType, stylesIn} from '../styles.ts'
import {
  childOf,
  type Element,
  isOn,
  make,
  relationNamespace,
  textOfXml,
  withChildren
} from '../tree.ts'
import {createAdapter} from './adapt.ts'
import {type Draft, openDraft, themeType, wordType} from './draft.ts'
import {graftFonts} from './fonts.ts'
import {planFurniture} from './furniture.ts'
import {lookOf} from './look.ts'
import {markCharacter, markLine, markLineStyle} from './marks.ts'
import {graftNumbering} from './numbering.ts'
import {planStyles, type StylePlan, type StyleUse} from './plan.ts'
import {edgesOf, graftSection} from './section.ts'
import {graftSettings} from './settings.ts'
import {graftStyles} from './styles.ts'

interface Given {
  readonly report: Report
  /** What the document was written with. */
  readonly theme: Theme
  readonly reference: Reference
}

const main = 'word/document.xml'
const stylesPart = 'word/styles.xml'
const numberingPart = 'word/numbering.xml'
const settingsPart = 'word/settings.xml'

/**
 * Gives the package of a finished document the look of a Word file: its styles, theme, fonts, lists,
 * headers, footers and page. What the document says stays as it is. Styles that the file lacks are
 * added, and told.
 */
export function graft(parts: Parts, {report, theme, reference}: Given, tell: Tell): void {
  const draft = openDraft(parts)
  const section = sectionOf(draft.text(main))
  const styles = draft.read(stylesPart) ?? make('w:styles')
  const furniture = planFurniture(
    draft,
    edgesOf(section),
    isOn(childOf(section, 'w:titlePg')),
    report.furniture,
    reference
  )
  // Strips that go name no style any more, and markings need one in those that come.
  const marking: readonly StyleUse[] = furniture.isMarked
    ? [
        {type: 'character', id: markCharacter},
        {type: 'paragraph', id: 'Header'}
      ]
    : []
  const own = stylesIn(styles)
  const theirs = stylesIn(reference.styles)
  const plan = planStyles(own, theirs, [...usesIn(draft, reference), ...marking])
  const look = lookOf(reference)
  const adapt = createAdapter(theme, look)
  const numbering = graftNumbering(
    draft.read(numberingPart) ?? make('w:numbering'),
    reference,
    plan,
    adapt
  )
  const ids = {
    line: freeId(markLine.id, [...own, ...theirs]),
    word: plan.idOf('character', markCharacter)
  }
  const merged = graftStyles(reference, {
    own,
    plan,
    numbers: numbering,
    look,
    adapt,
    language: childOf(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang')
  })
  const line = markLineStyle(ids.line, plan.idOf('paragraph', 'Header'))
  draft.write(
    stylesPart,
    furniture.isMarked ? withChildren(merged, [...merged.children, line]) : merged
  )
  for (const name of textParts(draft))
    draft.patch(name, (xml) => referring(xml, plan, numbering.own))
  draft.place(
    numberingPart,
    {root: numbering.root, relations: reference.numbering?.relations ?? []},
    wordType('numbering')
  )
  const edges = furniture.write(draft, ids)
  const page = graftSection(section, reference, edges, furniture.titlePage)
  draft.patch(main, (xml) => xml.slice(0, sectionAt(xml)) + textOfXml(page) + bodyEnd(xml))
  if (reference.theme !== undefined) {
    draft.place('word/theme/theme1.xml', reference.theme, themeType)
  }
  const embeds = graftFonts(draft, reference)
  const settings = draft.read(settingsPart)
  if (settings !== undefined) {
    draft.write(settingsPart, graftSettings(settings, reference.settings, embeds))
  }
  draft.close()
  tellAdded(plan, own, reference, tell)
}

/** Our one section is the last thing in the body. */
const sectionAt = (xml: string): number => xml.lastIndexOf('<w:sectPr')
const bodyEnd = (xml: string): string => xml.slice(xml.lastIndexOf('</w:body>'))

/** Our section. It has the prefixes that the document declares. */
function sectionOf(xml: string): Element {
  const own = xml.slice(sectionAt(xml), xml.lastIndexOf('</w:body>'))
  const declared = `<w:body xmlns:w="${wordNamespace}" xmlns:r="${relationNamespace}">`
  const [body] = parseXml(`${declared}${own}</w:body>`, main)
  return childOf(body, 'w:sectPr') ?? make('w:sectPr')
}

/** Parts whose words have styles. */
const textParts = (draft: Draft): readonly string[] =>
  draft
    .names()
    .filter((it) => /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/.test(it))

const referred = /(<w:(pStyle|rStyle|tblStyle|styleLink|numStyleLink|numId) w:val=")([^"]*)(?=")/g

const typeOf: ReadonlyMap<string, StyleType> = new Map([
  ['pStyle', 'paragraph'],
  ['rStyle', 'character'],
  ['tblStyle', 'table'],
  ['styleLink', 'numbering'],
  ['numStyleLink', 'numbering']
])

/** Styles that our parts refer to, but for headers and footers that the file's replace. */
function usesIn(draft: Draft, {headers, footers}: Reference): readonly StyleUse[] {
  const names = textParts(draft).filter(
    (it) => !(/\/header/.test(it) && headers.size > 0) && !(/\/footer/.test(it) && footers.size > 0)
  )
  const uses = names.flatMap((name) =>
    [...draft.text(name).matchAll(referred)].flatMap(([, , kind = '', id = '']) => {
      const type = typeOf.get(kind)
      return type === undefined ? [] : [{type, id}]
    })
  )
  const lists = [...draft.text(numberingPart).matchAll(referred)].flatMap(
    ([, , kind = '', id = '']) =>
      typeOf.get(kind) === 'numbering' ? [{type: 'numbering', id} as const] : []
  )
  return [...new Map([...uses, ...lists].map((it) => [`${it.type} ${it.id}`, it])).values()]
}

/** Our text with the ids that styles and lists have in the document. */
const referring = (xml: string, plan: StylePlan, list: (id: string) => string): string =>
  xml.replace(referred, (whole, start: string, kind: string, id: string) => {
    if (kind === 'numId') return start + list(id)
    const type = typeOf.get(kind)
    const found = type === undefined ? undefined : plan.idOf(type, id)
    return found === undefined ? whole : start + escapeXml(found)
  })

function freeId(id: string, styles: readonly Style[]): string {
  const taken = new Set(styles.map((it) => it.id.toLowerCase()))
  let result = id
  for (let count = 2; taken.has(result.toLowerCase()); count++) result = `${id}${count}`
  return result
}

/** The half of a paragraph's style that Word sets single words in. */
const isLinked = ({type, element}: Style): boolean =>
  type === 'character' && childOf(element, 'w:link') !== undefined

/** A style that says how one of its neighbours differs in a certain place, and is in no list. */
const isVariant = ({name, element}: Style, base: Style | undefined): boolean =>
  childOf(element, 'w:qFormat') === undefined &&
  base !== undefined &&
  name.startsWith(`${base.name} `)

/** The style of what has no style of its own is nothing that anybody makes. */
function tellAdded(plan: StylePlan, own: readonly Style[], {path}: Reference, tell: Tell): void {
  const byId = new Map(own.map((it) => [it.id, it]))
  const shown = plan.added.filter(
    (it) => !(it.isDefault || isLinked(it) || isVariant(it, byId.get(it.basedOn ?? '')))
  )
  const names = shown.map((it) => `\`${plan.nameOf(it)}\``)
  if (names.length === 0) return
  const reason = `Unexpected Word file without ${names.length === 1 ? 'the style' : `${names.length} styles`} that the document needs, expected ${names.join(', ')}`
  tell(message('reference/style-added', reason, {from: 'file', path}))
}
