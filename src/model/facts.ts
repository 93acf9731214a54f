import type {Fact, Facts} from './fact.ts'

/** All facts of all kinds, kind by kind, each in reading order. */
export const allOf = ({skipped, sentences, ...lists}: Facts): readonly Fact[] =>
  Object.values(lists).flat()
