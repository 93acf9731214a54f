/** English words for numbers. */

const listed = (words: string, values: (index: number) => number) =>
  words.split(' ').map((word, index) => [word, values(index)] as const)

/** `one` to `nineteen`. */
export const small: ReadonlyMap<string, number> = new Map(
  listed(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    (index) => index + 1
  )
)

/** `twenty` to `ninety`. */
export const tens: ReadonlyMap<string, number> = new Map(
  listed('twenty thirty forty fifty sixty seventy eighty ninety', (index) => 10 * index + 20)
)

/** Words that multiply what stands before them; `hundred` and `dozen` stand inside a larger one. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12]
])

/** What is written short behind digits: `£2.1m`, `3bn`. */
export const shortScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12]
])

export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4]
])
