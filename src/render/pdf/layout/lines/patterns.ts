/** What dividing words of a language takes. */
export interface Patterns {
  /** Least letters before and after a hyphen, as hyph-utf8 of TeX states them; the package leaves two. */
  readonly left: number
  readonly right: number
  readonly load: () => Promise<typeof import('hyphen/en-us/index.js')>
  /** `capitalised`: a capital makes no name of a word. */
  readonly nouns?: 'capitalised'
}

/** Tags that are looked for as they stand, before their language. */
const variants: ReadonlyMap<string, string> = new Map([
  ...['en-ie', 'en-au', 'en-nz', 'en-za', 'en-in'].map((tag) => [tag, 'en-gb'] as const),
  ['no', 'nb'],
  ['bs', 'hr'],
  ['ku', 'kmr'],
  ['sr-latn-rs', 'sr-latn']
])

/**
 * Patterns of the languages that divide words with a hyphen, by their tags. Those of India, of
 * Thailand and Ethiopia have patterns, too, but no hyphen.
 */
const table: ReadonlyMap<string, Patterns> = new Map<string, Patterns>([
  ['af', {left: 1, right: 2, load: () => import('hyphen/af/index.js')}],
  ['be', {left: 2, right: 2, load: () => import('hyphen/be/index.js')}],
  ['bg', {left: 2, right: 2, load: () => import('hyphen/bg/index.js')}],
  ['ca', {left: 2, right: 2, load: () => import('hyphen/ca/index.js')}],
  ['cs', {left: 2, right: 3, load: () => import('hyphen/cs/index.js')}],
  ['cu', {left: 1, right: 2, load: () => import('hyphen/cu/index.js')}],
  ['cy', {left: 2, right: 3, load: () => import('hyphen/cy/index.js')}],
  ['da', {left: 2, right: 2, load: () => import('hyphen/da/index.js')}],
  ['de', {left: 2, right: 2, load: () => import('hyphen/de-1996/index.js'), nouns: 'capitalised'}],
  ['el', {left: 1, right: 1, load: () => import('hyphen/el-monoton/index.js')}],
  ['en', {left: 2, right: 3, load: () => import('hyphen/en-us/index.js')}],
  ['en-gb', {left: 2, right: 3, load: () => import('hyphen/en-gb/index.js')}],
  ['es', {left: 2, right: 2, load: () => import('hyphen/es/index.js')}],
  ['et', {left: 2, right: 3, load: () => import('hyphen/et/index.js')}],
  ['eu', {left: 2, right: 2, load: () => import('hyphen/eu/index.js')}],
  ['fi', {left: 2, right: 2, load: () => import('hyphen/fi/index.js')}],
  ['fr', {left: 2, right: 2, load: () => import('hyphen/fr/index.js')}],
  ['fur', {left: 2, right: 2, load: () => import('hyphen/fur/index.js')}],
  ['ga', {left: 2, right: 3, load: () => import('hyphen/ga/index.js')}],
  ['gl', {left: 2, right: 2, load: () => import('hyphen/gl/index.js')}],
  ['hr', {left: 2, right: 2, load: () => import('hyphen/hr/index.js')}],
  ['hsb', {left: 2, right: 2, load: () => import('hyphen/hsb/index.js')}],
  ['hu', {left: 2, right: 2, load: () => import('hyphen/hu/index.js')}],
  ['hy', {left: 1, right: 2, load: () => import('hyphen/hy/index.js')}],
  ['ia', {left: 2, right: 2, load: () => import('hyphen/ia/index.js')}],
  ['id', {left: 2, right: 2, load: () => import('hyphen/id/index.js')}],
  ['is', {left: 2, right: 2, load: () => import('hyphen/is/index.js')}],
  ['it', {left: 2, right: 2, load: () => import('hyphen/it/index.js')}],
  ['ka', {left: 1, right: 2, load: () => import('hyphen/ka/index.js')}],
  ['kmr', {left: 2, right: 2, load: () => import('hyphen/kmr/index.js')}],
  ['la', {left: 2, right: 2, load: () => import('hyphen/la/index.js')}],
  ['lt', {left: 2, right: 2, load: () => import('hyphen/lt/index.js')}],
  ['lv', {left: 2, right: 2, load: () => import('hyphen/lv/index.js')}],
  ['mk', {left: 2, right: 2, load: () => import('hyphen/mk/index.js')}],
  ['mn', {left: 2, right: 2, load: () => import('hyphen/mn/index.js')}],
  ['nb', {left: 2, right: 2, load: () => import('hyphen/nb/index.js')}],
  ['nl', {left: 2, right: 2, load: () => import('hyphen/nl/index.js')}],
  ['nn', {left: 2, right: 2, load: () => import('hyphen/nn/index.js')}],
  ['oc', {left: 2, right: 2, load: () => import('hyphen/oc/index.js')}],
  ['pl', {left: 2, right: 2, load: () => import('hyphen/pl/index.js')}],
  ['pms', {left: 2, right: 2, load: () => import('hyphen/pms/index.js')}],
  ['pt', {left: 2, right: 3, load: () => import('hyphen/pt/index.js')}],
  ['rm', {left: 2, right: 2, load: () => import('hyphen/rm/index.js')}],
  ['ro', {left: 2, right: 2, load: () => import('hyphen/ro/index.js')}],
  ['ru', {left: 2, right: 2, load: () => import('hyphen/ru/index.js')}],
  ['sk', {left: 2, right: 3, load: () => import('hyphen/sk/index.js')}],
  ['sl', {left: 2, right: 2, load: () => import('hyphen/sl/index.js')}],
  ['sq', {left: 2, right: 2, load: () => import('hyphen/sq/index.js')}],
  ['sr', {left: 2, right: 2, load: () => import('hyphen/sh-cyrl/index.js')}],
  ['sr-latn', {left: 2, right: 2, load: () => import('hyphen/sh-latn/index.js')}],
  ['sv', {left: 2, right: 2, load: () => import('hyphen/sv/index.js')}],
  ['tk', {left: 2, right: 2, load: () => import('hyphen/tk/index.js')}],
  ['tr', {left: 2, right: 2, load: () => import('hyphen/tr/index.js')}],
  ['uk', {left: 2, right: 2, load: () => import('hyphen/uk/index.js')}]
])

/** Patterns for a BCP 47 tag, if there are any. */
export function patternsOf(lang: string): Patterns | undefined {
  const tag = lang.toLowerCase().replaceAll('_', '-')
  const known = variants.get(tag) ?? tag
  return table.get(known) ?? table.get(variants.get(primary(tag)) ?? primary(tag))
}

const primary = (tag: string): string => tag.split('-')[0] ?? tag
