import * as z from 'zod'
import {changeableRules, isChangeable, levelNames} from '../diagnostics/levels.ts'
import {isRule, ruleIds} from '../diagnostics/rules.ts'

const rulesWithLevels = 'expected rules with their levels, such as `review/long-sentence: off`'
const others = ruleIds.filter((id) => !isChangeable(id))
const aLevel = 'expected one of `off`, `info`, `warning`, `error`'

/** Levels of rules, as settings and front matter state them. A rule that is an error has no other. */
export const ruleLevels = z
  .partialRecord(
    z.enum([...changeableRules, ...others]),
    z.enum(levelNames, aLevel),
    rulesWithLevels
  )
  .superRefine((levels, {addIssue}) => {
    for (const id of Object.keys(levels)) {
      if (!isRule(id) || isChangeable(id)) continue
      const message = 'expected no such rule here: what it tells is an error in any case'
      addIssue({code: 'custom', path: [id], message})
    }
  })
  .meta({propertyNames: {enum: [...changeableRules]}})
