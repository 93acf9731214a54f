import {share} from '../template/attributes.ts'

/** Share of right ones among facts of a rule below which they are not shown, unless a template asks. */
export const sureByDefault = 0.85

/** `{sure=0.9}` of every directive that shows what rules found. */
export const sure = share('sure', sureByDefault)

/** Facts of rules that were right often enough. */
export const surely = <Fact extends {readonly confidence: number}>(
  facts: readonly Fact[],
  least: number
): readonly Fact[] => facts.filter((it) => it.confidence >= least)
