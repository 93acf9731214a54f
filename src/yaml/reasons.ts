const quoted = (found: string) =>
  `Unexpected ${found} before a value, expected quotation marks around the value`

/** What the library says, and what an author is told instead; the first that fits counts. */
const plain: readonly (readonly [RegExp, string])[] = [
  // It says this when its own recursion ends.
  [/call stack/, 'Unexpected value in too many others, expected fewer'],
  [/^Nested mappings/, 'Unexpected colon in a value, expected quotation marks around the value'],
  [/^Missing closing/, 'Unexpected end, expected a closing quotation mark'],
  [/must be unique$/, 'Unexpected key that is there already, expected it once'],
  [/alias/i, quoted('`*`')],
  [/^Plain value cannot start with.*`/, quoted('`` ` ``')],
  [/^Plain value cannot start with.*@/, quoted('`@`')],
  [/^Plain value cannot start with.*%/, quoted('`%`')],
  [/^Tabs? /, 'Unexpected tab, expected spaces'],
  [/^Implicit (?:map )?keys need/, 'Unexpected line without a colon, expected a key and a value'],
  [
    /^Unexpected scalar at node end/,
    'Unexpected words after a value, expected quotation marks around all of it'
  ],
  [/^Unexpected block-seq-ind/, 'Unexpected `-` beside a key, expected it on a line of its own'],
  [
    /^(?:Block scalar header|Not a YAML token)/,
    'Unexpected words, expected them on the line below'
  ],
  [/^Missing , /, 'Unexpected words, expected a comma or a closing bracket'],
  [/end with a [\]}]$/, 'Unexpected end, expected a closing bracket']
]

/** What is wrong with YAML, in plain words, from the words of the library. */
export function reasonOf(words: string): string {
  const known = plain.find(([pattern]) => pattern.test(words))
  return known?.[1] ?? `Unexpected YAML: ${words}`
}
