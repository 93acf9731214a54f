import type {RuleId} from '../rules.ts'

/** What there is to know of a rule beside its title and remedy, which stand in `rules.ts`. */
export interface Page {
  /** What happens, and why it is told: sentences in Markdown, with links as in `docs/`. */
  readonly why: readonly string[]
  readonly example: Example
}

/**
 * Lines as an author writes them, before and after somebody mended them: the first raise the rule,
 * the others do not. `tests/rules` tries both.
 */
export interface Example {
  /** The file that holds them, by its path in a project; without one, they are typed in a terminal. */
  readonly file?: string
  readonly wrong: readonly string[]
  readonly right: readonly string[]
}

type GroupOf<Id> = Id extends `${infer Name}/${string}` ? Name : never

/** What rules begin with: `parse`. */
export type Group = GroupOf<RuleId>

/** A page for each rule of a group, and for none that there is not. */
export type PagesOf<Name extends Group> = {readonly [Id in RuleId & `${Name}/${string}`]: Page}
