import {type RuleId, ruleIds} from '../rules.ts'
import type {Group} from './page.ts'

/** What the rules that begin with one word are about. */
export interface GroupHead {
  readonly heading: string
  /** What is worth knowing of all of them, in Markdown. */
  readonly about?: string
}

/** In the order to read them in. */
export const groups: {readonly [Name in Group]: GroupHead} = {
  read: {heading: 'Reading files'},
  parse: {heading: 'Sources'},
  derive: {heading: 'Facts'},
  'front-matter': {heading: 'Front matter'},
  marking: {
    heading: 'Markings',
    about:
      'How portion marks are read, and which of them can be compared, stands in [docs/sources.md](sources.md#markings).'
  },
  template: {heading: 'Templates'},
  compose: {heading: 'Filling templates'},
  review: {
    heading: 'Review',
    about:
      'What an editor would mention; `dossier check` looks for it, and `build` with `--review`. Each can be [turned off](settings.md#rules). See [review](review.md).'
  },
  theme: {heading: 'Themes'},
  language: {heading: 'Languages'},
  reference: {heading: 'Your own Word file'},
  assets: {heading: 'Pictures'},
  render: {heading: 'Rendering'},
  config: {heading: 'Settings'},
  pack: {heading: 'Packs'},
  verify: {heading: 'Verifying', about: 'See [docs/verify.md](verify.md).'},
  write: {heading: 'Writing files'}
}

export const isGroup = (name: string): name is Group => Object.hasOwn(groups, name)

export const groupNames: readonly Group[] = Object.keys(groups).filter(isGroup)

/** Rules that begin with the name of the group. */
export const rulesIn = (group: Group): readonly RuleId[] =>
  ruleIds.filter((it) => it.startsWith(`${group}/`))
