import type {Theme} from '../../../theme/theme.ts'
import type {Direction} from '../../direction.ts'
import {type Role, roles} from '../roles.ts'
import {type LevelledRole, levelLook, levelledRoles, standardLevels} from './levels.ts'
import type {ParagraphLook} from './look.ts'
import {createMarks, type MarkBook} from './marks.ts'
import {type ParagraphStyle, styleOf} from './paragraphs.ts'

/** A style that a document needs beside those of the roles: what it is based on, with some changes. */
export interface DerivedStyle {
  readonly id: string
  readonly name: string
  readonly role: Role
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

export function createStyleBook(theme: Theme, direction: Direction): StyleBook {
  const bases = new Map<Role, ParagraphStyle>()
  const derived = new Map<string, DerivedStyle>()
  const looks = new Map<string, ParagraphLook>()
  const names = new Set(Object.values(roles).map((it) => it.name.toLowerCase()))

  function baseOf(role: Role): ParagraphStyle {
    const known = bases.get(role)
    if (known !== undefined) return known
    const style = styleOf(theme, role, direction)
    bases.set(role, style)
    looks.set(roles[role].id, style.paragraph)
    return style
  }
  function add(key: string, make: () => Omit<DerivedStyle, 'id' | 'role'>, role: Role): string {
    const known = derived.get(key)
    if (known !== undefined) return known.id
    const made = make()
    const name = free(made.name, names)
    names.add(name.toLowerCase())
    const style = {...made, role, name, id: idFor(name)}
    derived.set(key, style)
    looks.set(style.id, style.look)
    return style.id
  }
  function levelOf(role: Role, level: number): string {
    const {id, name} = roles[role]
    const {paragraph} = baseOf(role)
    if (level === 0 || !isLevelled(role)) return id
    const make = () => ({
      name: `${name} ${level + 1}`,
      basedOn: id,
      look: levelLook(theme, role, paragraph, level),
      inherited: paragraph
    })
    return add(`${role} ${level}`, make, role)
  }

  const lookOf = (id: string): ParagraphLook => looks.get(id) ?? baseOf('body').paragraph
  for (const role of standardLevels) for (const level of [1, 2, 3, 4]) levelOf(role, level)
  return {
    lookOf,
    idOf: (role, {level = 0, look = {}, called = ''} = {}) => {
      const base = levelOf(role, level)
      const inherited = lookOf(base)
      const changes = changed(look, inherited)
      if (changes === undefined) return base
      const make = () => ({
        name: `${nameOf(role, level)} ${called}`.trim(),
        basedOn: base,
        look: {...inherited, ...look},
        inherited
      })
      return add(`${base} ${changes}`, make, role)
    },
    ofLevel: (role, level) => (level === 0 ? roles[role].id : derived.get(`${role} ${level}`)?.id),
    derived: () => [...derived.values()],
    marks: createMarks()
  }
}

const nameOf = (role: Role, level: number): string =>
  level === 0 || !isLevelled(role) ? roles[role].name : `${roles[role].name} ${level + 1}`

/** What of `look` is not so in `inherited`, as text; nothing, if all of it is. */
function changed(look: Partial<ParagraphLook>, inherited: ParagraphLook): string | undefined {
  const before = new Map<string, unknown>(Object.entries(inherited))
  const changes = Object.entries(look)
    .filter(([key, it]) => JSON.stringify(it) !== JSON.stringify(before.get(key)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return changes.length === 0 ? undefined : JSON.stringify(changes)
}

/** Word compares names of styles without case. */
function free(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name} (${count})`
    if (!taken.has(candidate.toLowerCase())) return candidate
  }
}

/** `List Bullet 2` as `ListBullet2`, as Word makes ids of names. */
const idFor = (name: string): string =>
  name
    .replace(/(?:^|[^\p{L}\p{N}.]+)(\p{L}?)/gu, (_, first: string) => first.toUpperCase())
    .replaceAll('.', '-')
