import type {IParagraphStyleOptions, IStylesOptions} from 'docx'
import {type Role, roles} from '../roles.ts'
import type {Work} from '../work.ts'
import {builtInCharacters, characterStyles} from './characters.ts'
import {paragraphStyle} from './paragraphs.ts'
import {mirrored} from './turned.ts'
import {fontOf} from './type.ts'

/** Those that `docx` writes whether asked or not: they are set, not added, or they would stand twice. */
const builtIn = [
  'title',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'heading5',
  'heading6',
  'caption'
] as const satisfies readonly Role[]

const isRole = (name: string): name is Role => Object.hasOwn(roles, name)
const added = Object.keys(roles)
  .filter(isRole)
  .filter((role) => role !== 'note' && !builtIn.some((it) => it === role))

type Styled = Pick<Work, 'theme' | 'scripts' | 'numberStyles' | 'scriptStyles' | 'turned'>

/** Every style of a document, with those that were made as it was written. */
export function stylesOf({theme, scripts, ...made}: Styled): IStylesOptions {
  const {text} = theme
  const isRtl = scripts.direction === 'rtl'
  const styleOf = (role: Role) => {
    const style = paragraphStyle(theme, role)
    return isRtl ? mirrored(style, role) : style
  }
  return {
    default: {
      document: {
        run: {
          font: fontOf(theme, text.body.font),
          language: scripts.languages
        },
        paragraph: {}
      },
      ...Object.fromEntries(builtIn.map((role) => [role, styleOf(role)])),
      footnoteText: styleOf('note'),
      ...builtInCharacters(theme)
    },
    paragraphStyles: [
      ...added.map((role): IParagraphStyleOptions => ({id: roles[role].id, ...styleOf(role)})),
      ...made.numberStyles.all(),
      ...made.turned.all()
    ],
    characterStyles: [...characterStyles(theme), ...made.scriptStyles.all()]
  }
}
