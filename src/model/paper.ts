/** Sizes of paper by their names, in points. */
export const papers = {
  A4: {width: 595.28, height: 841.89},
  A5: {width: 419.53, height: 595.28},
  Letter: {width: 612, height: 792},
  Legal: {width: 612, height: 1008}
} as const

export type Paper = keyof typeof papers

export const paperNames = ['A4', 'A5', 'Letter', 'Legal'] as const satisfies readonly Paper[]

const caseless = (name: string) =>
  name.replace(/[a-z]/gi, (it) => `[${it.toUpperCase()}${it.toLowerCase()}]`)

/** What {@link paperNamed} takes, as a regular expression for JSON Schema, which has no flags. */
export const paperPattern = `^\\s*([Uu][Ss][ -])?(${paperNames.map(caseless).join('|')})\\s*$`

/** The paper that somebody means, such as `letter` or `US Letter`; capitals do not matter. */
export function paperNamed(words: string): Paper | undefined {
  const name = words
    .trim()
    .toLowerCase()
    .replace(/^us[ -]/, '')
  return paperNames.find((it) => it.toLowerCase() === name)
}
