import type {Reference} from '../reference.ts'
import {type Style, type StyleType, stylesIn} from '../styles.ts'
import {
  type Child,
  changed,
  childOf,
  type Element,
  isElement,
  make,
  valueIn,
  withAttributes,
  withChildren
} from '../tree.ts'
import {withProperty} from './adapt.ts'
import {explicit} from './explicit.ts'
import {inherited, type Look} from './look.ts'
import type {StylePlan} from './plan.ts'

/** Ids of lists of ours and of the file in the document. */
interface NumberPlan {
  /** The id in the document of a list that a style of ours has. */
  readonly own: (id: string) => string
}

interface Setting {
  /** All of ours. */
  readonly own: readonly Style[]
  readonly plan: StylePlan
  readonly numbers: NumberPlan
  readonly look: Look
  readonly adapt: (element: Element) => Element
  /** What the document says of the languages of its text: `w:lang`. */
  readonly language: Element | undefined
}

/**
 * The file's styles, whole and in their order, and ours that it lacks behind them. What a document
 * needs of a style beside its look is added where the file's lacks it: a list's style counts, a
 * heading's has its level. The language is that of the text, not of the file.
 */
export function graftStyles({styles}: Reference, setting: Setting): Element {
  const {plan, language} = setting
  const own = new Map(setting.own.map((it) => [it.id, it]))
  const theirs = stylesIn(styles)
  const byId = new Map(theirs.map((it) => [it.id, it]))
  const needs = new Map<Element, readonly Element[]>()
  for (const [own, match] of plan.matches) {
    needs.set(match.element, functionsOf(own, match, byId, setting.numbers))
  }
  const children = styles.children.map((child) => {
    if (!isElement(child)) return child
    if (child.name === 'w:docDefaults') return inLanguage(child, language)
    const lacks = needs.get(child) ?? []
    return child.name === 'w:style' ? lacks.reduce(withProperty, withoutLanguage(child)) : child
  })
  const complete = children.some((it) => isElement(it) && it.name === 'w:docDefaults')
    ? children
    : [inLanguage(make('w:docDefaults'), language), ...children]
  const added = plan.added.map((it) => addedStyle(it, own, theirs, setting))
  return withChildren(styles, [...complete, ...added])
}

/** What our style does that the file's, with those it is based on, does not. */
function functionsOf(
  own: Style,
  match: Style,
  byId: ReadonlyMap<string, Style>,
  numbers: NumberPlan
): readonly Element[] {
  if (own.type !== 'paragraph') return []
  return ['w:numPr', 'w:outlineLvl'].flatMap((name) => {
    const wanted = childOf(own.element, 'w:pPr', name)
    const has = inherited(match, byId, ['w:pPr', name]) !== undefined
    return wanted === undefined || has ? [] : [renumbered(wanted, numbers)]
  })
}

const renumbered = (element: Element, numbers: NumberPlan): Element =>
  changed(element, (it) =>
    it.name === 'w:numId' ? [withAttributes(it, {'w:val': numbers.own(valueIn(it) ?? '0')})] : [it]
  )

const noProofing = /^(?:zxx|x-none)$/i

const withoutLanguage = (style: Element): Element =>
  changed(style, (it) => (it.name === 'w:lang' && !noProofing.test(valueIn(it) ?? '') ? [] : [it]))

/** `w:docDefaults` with `language` in place of its own. */
function inLanguage(defaults: Element, language: Element | undefined): Element {
  if (language === undefined) return defaults
  const outer = childOf(defaults, 'w:rPrDefault') ?? make('w:rPrDefault')
  const inner = childOf(outer, 'w:rPr') ?? make('w:rPr')
  const run = withChildren(inner, [...inner.children.filter((it) => !isLanguage(it)), language])
  const rest = defaults.children.filter((it) => it !== outer)
  return withChildren(defaults, [make('w:rPrDefault', {}, [run]), ...rest])
}

const isLanguage = (child: Child): boolean => isElement(child) && child.name === 'w:lang'

const referring: ReadonlySet<string> = new Set(['w:basedOn', 'w:next', 'w:link'])

/** One of our styles as it stands among the file's: without what refers to nothing there. */
function addedStyle(
  style: Style,
  own: ReadonlyMap<string, Style>,
  theirs: readonly Style[],
  {plan, numbers, look, adapt}: Setting
): Element {
  const {type} = style
  const kindOf = (name: string): StyleType =>
    name !== 'w:link' ? type : type === 'paragraph' ? 'character' : 'paragraph'
  const whole = explicit(style, own, look)
  const named = withChildren(
    whole,
    whole.children.flatMap((it): readonly Child[] => {
      if (!isElement(it)) return [it]
      if (it.name === 'w:name') return [withAttributes(it, {'w:val': plan.nameOf(style)})]
      if (!referring.has(it.name)) return [it]
      const id = plan.idOf(kindOf(it.name), valueIn(it) ?? '')
      return id === undefined ? [] : [withAttributes(it, {'w:val': id})]
    })
  )
  return withAttributes(renumbered(adapt(named), numbers), {
    'w:styleId': plan.idOf(type, style.id),
    'w:default': theirs.some((it) => it.type === type && it.isDefault)
      ? undefined
      : valueIn(whole, 'w:default')
  })
}
