/**
 * Levels of protective markings that can be compared, each with its rank and the names that banners
 * and portion marks have for it; the first is what a message calls it. Executive Order 13526 and
 * 32 CFR 2001 and 2002 in the United States; the Government Security Classifications of 2023 in the
 * United Kingdom. Nothing between the two is compared but what both call secret and top secret.
 */
const families = {
  us: [
    ['U', 'UNCLASSIFIED', 'FOUO', 'SBU'],
    ['CUI', 'CONTROLLED', 'CONTROLLED UNCLASSIFIED INFORMATION'],
    ['C', 'CONFIDENTIAL'],
    ['S', 'SECRET'],
    ['TS', 'TOP SECRET']
  ],
  uk: [
    ['OFFICIAL', 'O'],
    ['OFFICIAL-SENSITIVE', 'O-S', 'OS'],
    [],
    ['SECRET', 'S'],
    ['TOP SECRET', 'TS']
  ]
} as const satisfies Readonly<Record<string, readonly (readonly string[])[]>>

type FamilyName = keyof typeof families

/** A marking of a whole document, as far as portion marks can be compared with it. */
export interface Banner {
  readonly rank: number
  /** Families whose portion marks mean something under it. */
  readonly families: readonly FamilyName[]
}

/** A mark that opens a portion, such as `(S//NF)`. */
export interface PortionMark {
  /** With its parentheses. */
  readonly text: string
  readonly rank: number
  /** UTF-16 offsets in the words that it opens. */
  readonly start: number
  readonly end: number
}

const ranksOf = (family: FamilyName): ReadonlyMap<string, number> =>
  new Map(families[family].flatMap((names, rank) => names.map((name) => [name, rank] as const)))

const ranks = {us: ranksOf('us'), uk: ranksOf('uk')} as const

const both: readonly FamilyName[] = ['us', 'uk']

/** Where the level ends and controls or a descriptor begin, as in `S//NF` and `OFFICIAL-SENSITIVE: X`. */
const qualified =
  /^(?:(UK|US|USA) )?([A-Z]+(?: ?- ?[A-Z]+| (?:SECRET|SENSITIVE|UNCLASSIFIED INFORMATION))?)(\/\/.*|:.*| (?:COMMERCIAL|PERSONAL|LOCSEN|HMG|POLICY).*)?$/s

interface Level {
  readonly rank: number
  readonly families: readonly FamilyName[]
}

function levelOf(words: string): Level | undefined {
  const upper = words.trim().toUpperCase().replace(/\s+/g, ' ')
  const [, nation, name = '', controls] = qualified.exec(upper) ?? []
  const level = name.replace(/ ?- ?|(?<=OFFICIAL) (?=SENSITIVE)/, '-')
  const known = both.filter((family) => ranks[family].has(level))
  // A double stroke is how controls are set off in the United States alone.
  const isUs = (nation !== undefined && nation !== 'UK') || controls?.startsWith('//') === true
  const meant = nation === 'UK' ? 'uk' : isUs ? 'us' : undefined
  const own: readonly FamilyName[] = meant !== undefined && known.includes(meant) ? [meant] : known
  const [first] = own
  const rank = first === undefined ? undefined : ranks[first].get(level)
  return rank === undefined ? undefined : {rank, families: own}
}

/** What a document's marking says that portions can be compared with; undefined of any other words. */
export const bannerOf = (marking: string): Banner | undefined => levelOf(marking)

/** The name of a rank in a banner's family, as a message says it. */
export const nameOf = (rank: number, {families: [family = 'us']}: Banner): string =>
  families[family][rank]?.[0] ?? ''

/** A portion may be counted before it is marked: `1. (U) Purpose`. */
const opening = /^(\s*(?:(?:\d{1,3}|[a-z])[.)]\s+)?)(\((?=[A-Z])([^()\n]{1,100})\))(?=\s|$)/

/** `(C) 2026 Harbour Press` is about rights. */
const copyright = /^\s*\(C\) (?:19|20)\d\d(?:[-–,]\s?\d{2,4})*,? (?:by )?\p{Lu}[^.!?]{0,80}\.?$/u

/**
 * The mark that opens `words`: of a family that the banner belongs to, in capitals. Without a banner
 * only what is longer than a letter counts, since `(C)` may be anything.
 */
export function portionMark(words: string, banner: Banner | undefined): PortionMark | undefined {
  const [, before = '', text = '', inner = ''] = opening.exec(words) ?? []
  if (text === '' || /[a-z]/.test(inner.replace(/\/\/.*|:.*/s, ''))) return undefined
  if (copyright.test(words)) return undefined
  const level = levelOf(inner)
  if (level === undefined) return undefined
  const isMeant =
    banner === undefined
      ? inner.length > 1
      : level.families.some((family) => banner.families.includes(family))
  if (!isMeant) return undefined
  return {text, rank: level.rank, start: before.length, end: before.length + text.length}
}

/** `words` without the mark that they may open with: what a heading is called. */
export function withoutMark(words: string): string {
  const [opened, , , inner = ''] = opening.exec(words) ?? []
  if (opened === undefined || levelOf(inner) === undefined) return words
  return words.slice(opened.length).trimStart()
}

/** The letter of `(B)` at the beginning of `words`, where items may be counted so. */
export const openingLetter = (words: string): string | undefined =>
  /^\s*\(([A-Z])\)(?=\s)/.exec(words)?.[1]
