import {type Rule, type RuleId, ruleIds, rules, type Severity} from './rules.ts'

/** How bad a rule is to a project: as its severity, or not told at all. */
export type Level = Severity | 'off'

export const levelNames = ['off', 'info', 'warning', 'error'] as const satisfies readonly Level[]

export const isLevel = (name: string): name is Level => levelNames.some((it) => it === name)

/** Levels that somebody chose, by rule. */
export type RuleLevels = {readonly [Id in RuleId]?: Level}

/**
 * Whether a project may choose how bad it is. Not of an error: a document that it tells of would be
 * wrong or missing, whoever looks away. Nor of what is told before settings count, or beside a build.
 */
export const isChangeable = (id: RuleId): boolean =>
  severityOfRule(id) !== 'error' && !/^(?:config|pack)\//.test(id)

const severityOfRule = (id: RuleId): Severity => {
  const {severity}: Rule = rules[id]
  return severity
}

export const changeableRules: readonly RuleId[] = ruleIds.filter(isChangeable)
