import type {Theme} from '../../../theme/theme.ts'
import type {Direction} from '../../direction.ts'
import {everyRole, type Role, roles} from '../roles.ts'
import {type LevelledRole, levelLook, levelledRoles, standardLevels} from './levels.ts'
import {type ParagraphLook, plain} from './look.ts'
import {createMarks, type MarkBook} from './marks.ts'
import {styleOf} from './paragraphs.ts'

/** A style that a document needs beside those of the roles: what it is based on, with some changes. */
export interface DerivedStyle {
  readonly id: string
  readonly name: string
  readonly basedOn: string
  readonly look: ParagraphLook
  readonly inherited: ParagraphLook
}

/** What a style is to have otherwise, and how that is called behind its name, as in `Quote in List`. */
export interface Variant {
  /** Level of a list, from 0, for roles of lists. */
  readonly level?: number
  readonly look?: Partial<ParagraphLook>
  readonly called?: string
}

/** The styles of one document. Each is made once, when it is first asked for. */
export interface StyleBook {
  /** `w:styleId` of the style of `role`, or of one derived from it. */
  readonly idOf: (role: Role, variant?: Variant) => string
  /** How paragraphs of a style stand, by its id. */
  readonly lookOf: (id: string) => ParagraphLook
  /** The style of a level, from 0, if the document has it. */
  readonly ofLevel: (role: Role, level: number) => string | undefined
  readonly derived: () => readonly DerivedStyle[]
  readonly marks: MarkBook
}

const isLevelled = (role: Role): role is LevelledRole => levelledRoles.some((it) => it === role)

/** A book of styles for a document in `theme` that runs in `direction`. */
export function createStyleBook(theme: Theme, direction: Direction): StyleBook {
  const base = foundationOf(theme, direction)
  const derived = new Map<string, DerivedStyle>()
  const looks = new Map<string, ParagraphLook>()
  const names = new Set<string>()
  const isTaken = (name: string) => base.names.has(name) || names.has(name)

  const lookOf = (id: string): ParagraphLook => looks.get(id) ?? base.looks.get(id) ?? plain
  function add(key: string, make: () => Omit<DerivedStyle, 'id'>): string {
    const known = derived.get(key)
    if (known !== undefined) return known.id
    const made = make()
    const name = free(made.name, isTaken)
    names.add(name.toLowerCase())
    const style = {...made, name, id: idFor(name)}
    derived.set(key, style)
    looks.set(style.id, style.look)
    return style.id
  }
  function levelOf(role: Role, level: number): string {
    if (level === 0 || !isLevelled(role)) return roles[role].id
    const id = levelId(role, level)
    if (base.looks.has(id)) return id
    return add(`${role} ${level}`, () => levelStyle(theme, role, level, lookOf(roles[role].id)))
  }

  return {
    lookOf,
    idOf: (role, {level = 0, look = {}, called = ''} = {}) => {
      const basedOn = levelOf(role, level)
      const inherited = lookOf(basedOn)
      const changes = changed(look, inherited)
      if (changes === undefined) return basedOn
      return add(`${basedOn} ${changes}`, () => ({
        name: `${nameOf(role, level)} ${called}`.trim(),
        basedOn,
        look: {...inherited, ...look},
        inherited
      }))
    },
    ofLevel: (role, level) => {
      const id = level === 0 ? roles[role].id : levelId(role, level)
      return base.looks.has(id) ? id : derived.get(`${role} ${level}`)?.id
    },
    derived: () => [...derived.values()],
    marks: createMarks()
  }
}

/** What every document in a theme and a direction has. */
interface Foundation {
  readonly names: ReadonlySet<string>
  readonly looks: ReadonlyMap<string, ParagraphLook>
  /** Styles of levels that Word has itself. */
  readonly levels: readonly DerivedStyle[]
}

const foundations = {
  ltr: new WeakMap<Theme, Foundation>(),
  rtl: new WeakMap<Theme, Foundation>()
} as const satisfies Record<Direction, unknown>

export function foundationOf(theme: Theme, direction: Direction): Foundation {
  const known = foundations[direction].get(theme)
  if (known !== undefined) return known
  const looks = new Map(
    everyRole.map((role) => [roles[role].id, styleOf(theme, role, direction).paragraph] as const)
  )
  const levels = standardLevels.flatMap((role) =>
    [1, 2, 3, 4].map((level) => {
      const style = levelStyle(theme, role, level, looks.get(roles[role].id) ?? plain)
      return {...style, id: levelId(role, level)}
    })
  )
  const made: Foundation = {
    names: new Set(
      [...Object.values(roles), ...levels].map(({name}: {name: string}) => name.toLowerCase())
    ),
    looks: new Map([...looks, ...levels.map((it) => [it.id, it.look] as const)]),
    levels
  }
  foundations[direction].set(theme, made)
  return made
}

function levelStyle(theme: Theme, role: LevelledRole, level: number, inherited: ParagraphLook) {
  const look = levelLook(theme, role, inherited, level)
  return {name: nameOf(role, level), basedOn: roles[role].id, look, inherited}
}

const levelId = (role: Role, level: number): string => `${roles[role].id}${level + 1}`

const nameOf = (role: Role, level: number): string =>
  level === 0 || !isLevelled(role) ? roles[role].name : `${roles[role].name} ${level + 1}`

/** What of `look` is not so in `inherited`, as text; nothing, if all of it is. */
function changed(look: Partial<ParagraphLook>, inherited: ParagraphLook): string | undefined {
  const own = Object.entries(look)
  // Most paragraphs have no look of their own.
  if (own.length === 0) return undefined
  const before = new Map<string, unknown>(Object.entries(inherited))
  const changes = own
    .filter(([key, it]) => JSON.stringify(it) !== JSON.stringify(before.get(key)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return changes.length === 0 ? undefined : JSON.stringify(changes)
}

/** Word compares names of styles without case. */
function free(name: string, isTaken: (name: string) => boolean): string {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name} (${count})`
    if (!isTaken(candidate.toLowerCase())) return candidate
  }
}

/** `List Bullet 2` as `ListBullet2`, as Word makes ids of names. */
const idFor = (name: string): string =>
  name
    .replace(/(?:^|[^\p{L}\p{N}.]+)(\p{L}?)/gu, (_, first: string) => first.toUpperCase())
    .replaceAll('.', '-')
