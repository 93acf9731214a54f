import {urlOf} from '../../diagnostics/message.ts'
import {pages} from '../../diagnostics/pages/index.ts'
import {type Rule, type RuleId, rules} from '../../diagnostics/rules.ts'
import {packageVersion} from '../../io/package.ts'

/** The pages of rules as plain data; words are Markdown, with links as in `docs/`. */
export const rulesJson = (ids: readonly RuleId[]) => ({
  tool: 'dossier',
  version: packageVersion(),
  schemaVersion: 1,
  rules: ids.map((id) => {
    const {severity, strict, title, remedy}: Rule = rules[id]
    const {why, example} = pages[id]
    return {
      id,
      severity,
      ...(strict !== undefined && {strict}),
      title,
      why: why.join(' '),
      remedy,
      example,
      url: urlOf(id)
    }
  })
})
