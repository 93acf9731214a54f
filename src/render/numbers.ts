/** The sum of numbers; 0 of none. */
export const sum = (values: readonly number[]): number => values.reduce((all, it) => all + it, 0)

/** The largest of numbers, at least `least`: a stranger's text may have more than a call has arguments. */
export const largest = (values: readonly number[], least = 0): number =>
  values.reduce((most, it) => Math.max(most, it), least)
