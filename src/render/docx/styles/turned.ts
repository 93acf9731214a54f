import {
  AlignmentType,
  BorderStyle,
  type IBaseParagraphStyleOptions,
  type IParagraphStyleOptions
} from 'docx'
import type {Theme} from '../../../theme/theme.ts'
import type {Direction} from '../../direction.ts'
import {type Role, roles} from '../roles.ts'
import {paragraphStyle} from './paragraphs.ts'

/** Styles of paragraphs that run the other way than the document, made as they are asked for. */
export interface TurnedStyles {
  /** `w:styleId` of one that has its sides exchanged; nothing, if both sides of its style are alike. */
  readonly idOf: (role: Role) => string | undefined
  readonly all: () => readonly IParagraphStyleOptions[]
}

/** For a document of `direction`. */
export function createTurnedStyles(theme: Theme, direction: Direction): TurnedStyles {
  const styles = new Map<Role, IParagraphStyleOptions>()
  const [way, suffix] = direction === 'ltr' ? ['Right to Left', 'RTL'] : ['Left to Right', 'LTR']
  return {
    idOf: (role) => {
      const {paragraph} = paragraphStyle(theme, role)
      const {border} = paragraph ?? {}
      if (border === undefined || border.left === border.right) return undefined
      const {id, name} = roles[role]
      const known = styles.get(role)
      if (known !== undefined) return known.id
      const sides = direction === 'ltr' ? exchanged(border) : border
      const none = {style: BorderStyle.NIL}
      const made = {
        id: `${id}${suffix}`,
        name: `${name} ${way}`,
        basedOn: id,
        next: `${id}${suffix}`,
        quickFormat: true,
        paragraph: {bidirectional: direction === 'ltr', border: {left: none, right: none, ...sides}}
      }
      styles.set(role, made)
      return made.id
    },
    all: () => [...styles.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }
}

type Border = NonNullable<NonNullable<IBaseParagraphStyleOptions['paragraph']>['border']>

/** Borders are at their sides in Word, whichever way a paragraph runs (ECMA-376 part 1, 17.3.1.6). */
function exchanged({left, right, ...rest}: Border): Border {
  return {...rest, ...(left && {right: left}), ...(right && {left: right})}
}

/** A style as a document needs it that runs from right to left: all others are based on that of `body`. */
export function mirrored(style: IBaseParagraphStyleOptions, role: Role) {
  const {border, alignment} = style.paragraph ?? {}
  // With words that begin at the right, `docx` takes sides as they are seen, and Word as they are read.
  const isAside = alignment === AlignmentType.LEFT || alignment === AlignmentType.RIGHT
  return {
    ...style,
    paragraph: {
      ...style.paragraph,
      ...((isAside || role === 'body') && {bidirectional: true}),
      ...(isAside && {alignment: AlignmentType.RIGHT}),
      ...(border && {border: exchanged(border)})
    }
  }
}
