import {tag} from '../xml.ts'

interface Exception {
  readonly priority: number
  /** Offered among the quick styles. */
  readonly quick?: true
  /** Kept out of lists of styles until it is used. */
  readonly hidden?: true
}

const levels = (from: number, to: number) =>
  Array.from({length: to - from + 1}, (_, index) => from + index)

const named = (names: readonly string[], exception: Exception) =>
  names.map((name) => [name, exception] as const)

/**
 * Styles that Word knows without being told, where they are not as the default says: in what order it
 * recommends them, and which it hides until they are used. As Word 2019 writes it, without the styles
 * for tables that nobody is offered here.
 */
const exceptions: ReadonlyMap<string, Exception> = new Map([
  ...named(['Normal'], {priority: 0, quick: true}),
  ...named(['heading 1'], {priority: 9, quick: true}),
  ...named(
    levels(2, 9).map((it) => `heading ${it}`),
    {priority: 9, quick: true, hidden: true}
  ),
  ...named(
    levels(1, 9).map((it) => `toc ${it}`),
    {priority: 39, hidden: true}
  ),
  ...named(
    [
      'Normal Indent',
      'footnote text',
      'annotation text',
      'header',
      'footer',
      'index heading',
      'table of figures',
      'footnote reference',
      'annotation reference',
      'line number',
      'page number',
      'endnote reference',
      'endnote text',
      'toa heading',
      'Closing',
      'Signature',
      'Default Paragraph Font',
      'Body Text',
      'Body Text Indent',
      'Message Header',
      'Salutation',
      'Date',
      'Note Heading',
      'Block Text',
      'Hyperlink',
      'FollowedHyperlink',
      'Document Map',
      'Plain Text',
      'Normal (Web)',
      'Normal Table',
      'No List',
      'Balloon Text'
    ],
    {priority: 99, hidden: true}
  ),
  ...['List', 'List Bullet', 'List Number', 'List Continue'].flatMap((name) =>
    named([name, ...levels(2, 5).map((it) => `${name} ${it}`)], {priority: 99, hidden: true})
  ),
  ...named(['caption'], {priority: 35, quick: true, hidden: true}),
  ...named(['Title'], {priority: 10, quick: true}),
  ...named(['Subtitle'], {priority: 11, quick: true}),
  ...named(['Emphasis'], {priority: 20, quick: true}),
  ...named(['Strong'], {priority: 22, quick: true}),
  ...named(['Table Grid'], {priority: 39}),
  ...named(['Placeholder Text'], {priority: 99, hidden: true}),
  ...named(['No Spacing'], {priority: 1, quick: true}),
  ...named(['List Paragraph'], {priority: 34, quick: true}),
  ...named(['Quote'], {priority: 29, quick: true}),
  ...named(['Intense Quote'], {priority: 30, quick: true}),
  ...named(['Subtle Emphasis'], {priority: 19, quick: true}),
  ...named(['Intense Emphasis'], {priority: 21, quick: true}),
  ...named(['Subtle Reference'], {priority: 31, quick: true}),
  ...named(['Intense Reference'], {priority: 32, quick: true}),
  ...named(['Book Title'], {priority: 33, quick: true}),
  ...named(['Bibliography'], {priority: 37, hidden: true}),
  ...named(['TOC Heading'], {priority: 39, quick: true, hidden: true})
])

/** Whether Word has a style of that name: all others are custom. */
export const isBuiltIn = (name: string): boolean => exceptions.has(name)

/** So many styles Word 2019 knows. */
const count = 376

/** `w:latentStyles` (ECMA-376 part 1, 17.7.4.6). */
export const latentStyles: string = tag(
  'w:latentStyles',
  {
    'w:defLockedState': 0,
    'w:defUIPriority': 99,
    'w:defSemiHidden': 0,
    'w:defUnhideWhenUsed': 0,
    'w:defQFormat': 0,
    'w:count': count
  },
  [...exceptions]
    .map(([name, {priority, quick, hidden}]) =>
      tag('w:lsdException', {
        'w:name': name,
        ...(hidden && {'w:semiHidden': 1}),
        'w:uiPriority': priority,
        ...(hidden && {'w:unhideWhenUsed': 1}),
        ...(quick && {'w:qFormat': 1})
      })
    )
    .join('')
)
