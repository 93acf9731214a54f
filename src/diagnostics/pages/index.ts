import type {RuleId} from '../rules.ts'
import {assetsPages} from './assets.ts'
import {composePages} from './compose.ts'
import {configPages} from './config.ts'
import {derivePages} from './derive.ts'
import {frontMatterPages} from './front-matter.ts'
import {languagePages} from './language.ts'
import {markingPages} from './marking.ts'
import {packPages} from './pack.ts'
import type {Page} from './page.ts'
import {parsePages} from './parse.ts'
import {readPages} from './read.ts'
import {referencePages} from './reference.ts'
import {renderPages} from './render.ts'
import {reviewPages} from './review.ts'
import {templatePages} from './template.ts'
import {themePages} from './theme.ts'
import {verifyPages} from './verify.ts'
import {writePages} from './write.ts'

/**
 * What `dossier explain` and `docs/rules.md` say of every rule; one without a page does not compile.
 * Only they load it: a build has titles and remedies, and needs no more.
 */
export const pages: {readonly [Id in RuleId]: Page} = {
  ...readPages,
  ...parsePages,
  ...derivePages,
  ...frontMatterPages,
  ...markingPages,
  ...templatePages,
  ...composePages,
  ...reviewPages,
  ...themePages,
  ...languagePages,
  ...referencePages,
  ...assetsPages,
  ...renderPages,
  ...configPages,
  ...packPages,
  ...verifyPages,
  ...writePages
}
