import type {IParagraphStyleOptions, IStylesOptions} from 'docx'
import type {Theme} from '../../../theme/theme.ts'
import {type Role, roles} from '../roles.ts'
import {builtInCharacters, characterStyles} from './characters.ts'
import {languagesOf} from './language.ts'
import {paragraphStyle} from './paragraphs.ts'
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

/** Every style of a document in `lang` (BCP 47), and those that were `made` for its figures. */
export function stylesOf(
  theme: Theme,
  lang: string,
  made: readonly IParagraphStyleOptions[] = []
): IStylesOptions {
  const {text} = theme
  return {
    default: {
      document: {
        run: {
          font: fontOf(theme, text.body.font),
          language: languagesOf(lang)
        },
        paragraph: {}
      },
      ...Object.fromEntries(builtIn.map((role) => [role, paragraphStyle(theme, role)])),
      footnoteText: paragraphStyle(theme, 'note'),
      ...builtInCharacters(theme)
    },
    paragraphStyles: [
      ...added.map(
        (role): IParagraphStyleOptions => ({id: roles[role].id, ...paragraphStyle(theme, role)})
      ),
      ...made
    ],
    characterStyles: characterStyles(theme)
  }
}
