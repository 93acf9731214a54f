const row = (cells: number, cell: string) => `|${` ${cell} |`.repeat(cells)}\n`
const table = (columns: number, rows: number) =>
  row(columns, 'head') + row(columns, '---') + row(columns, 'cell').repeat(rows)
const each = (count: number, textOf: (index: number) => string) =>
  Array.from({length: count}, (_, index) => textOf(index)).join('')
const sentence = 'The pier is closed.'

/** A text that grows with a number, as hostile as its size alone makes it. */
export interface Growing {
  readonly name: string
  /** The number is also doubled, and doubled again. */
  readonly from: number
  readonly textOf: (count: number) => string
}

/** Of what a text may have as much of as its limits allow: these are built. */
export const growing: readonly Growing[] = [
  {
    name: 'levels of quotations, twenty times',
    from: 25,
    textOf: (n) => `${'> '.repeat(n)}${sentence}\n\n`.repeat(20)
  },
  {
    name: 'levels of items, twenty times',
    from: 12,
    textOf: (n) => `${'- '.repeat(n)}${sentence}\n\n`.repeat(20)
  },
  {
    name: 'levels of emphasis, forty times',
    from: 24,
    textOf: (n) => `${'*a **b '.repeat(n / 2)}c${' b** a*'.repeat(n / 2)}\n\n`.repeat(40)
  },
  {
    name: 'marks of emphasis in a paragraph, ten times',
    from: 400,
    textOf: (n) => `${'*a_ b '.repeat(n / 2)}\n\n`.repeat(10)
  },
  {
    name: 'words in bold and italics',
    from: 500,
    textOf: (n) => 'The **pier** is *closed* now.\n\n'.repeat(n / 2)
  },
  {
    name: 'brackets in a paragraph, ten times',
    from: 400,
    textOf: (n) => `${'[a'.repeat(n)}\n\n`.repeat(10)
  },
  {
    name: '`<!--` in a paragraph, ten times',
    from: 100,
    textOf: (n) => `a ${'<!--'.repeat(n)}\n\n`.repeat(10)
  },
  {
    name: 'paragraphs with `<!--`',
    from: 300,
    textOf: (n) => 'The pier <!-- is closed.\n\n'.repeat(n)
  },
  {
    name: 'links',
    from: 400,
    textOf: (n) => 'The [pier](https://example.org/a) is closed.\n\n'.repeat(n)
  },
  {
    name: 'links by name',
    from: 400,
    textOf: (n) =>
      `${each(n, (i) => `The [pier ${i}] is closed.\n\n`)}${each(n, (i) => `[pier ${i}]: https://example.org/${i}\n`)}`
  },
  {
    name: 'footnotes',
    from: 200,
    textOf: (n) => `${each(n, (i) => `fare[^${i}]\n\n`)}${each(n, (i) => `[^${i}]: note ${i}\n`)}`
  },
  {
    name: 'footnotes of one paragraph',
    from: 250,
    textOf: (n) => `${each(n, (i) => `fare[^${i}] `)}\n\n${each(n, (i) => `[^${i}]: note ${i}\n`)}`
  },
  {name: 'rows of a table', from: 250, textOf: (n) => table(4, n)},
  {name: 'columns of a table', from: 100, textOf: (n) => table(n, 10)},
  {name: 'letters of a word', from: 20_000, textOf: (n) => `${'a'.repeat(n)}\n`},
  {name: 'brackets of a word', from: 20_000, textOf: (n) => `a${'('.repeat(n)}\n`},
  {name: 'opening quotation marks', from: 6000, textOf: (n) => `${'“a '.repeat(n)}\n`},
  {
    name: 'words of a sentence',
    from: 4000,
    textOf: (n) => `${'the pier in the north is closed and '.repeat(n / 8)}\n`
  },
  {
    name: 'names',
    from: 3000,
    textOf: (n) => `${each(n, (i) => `An${'abcdefgh'[i % 8]}a Bo${'klmnopq'[i % 7]}e `)}\n`
  },
  {name: 'words in both directions', from: 1500, textOf: (n) => `${'a ב '.repeat(n / 2)}\n`},
  {name: 'headings', from: 500, textOf: (n) => each(n, (i) => `## Pier ${i}\n\n${sentence}\n\n`)},
  {
    name: 'headings of the same words',
    from: 500,
    textOf: (n) => `## Pier\n\n${sentence}\n\n`.repeat(n)
  },
  {name: 'items of a list', from: 500, textOf: (n) => `- ${sentence}\n`.repeat(n)},
  {
    name: 'key points in the front matter',
    from: 500,
    textOf: (n) => `---\nkey_points:\n${`  - ${sentence}\n`.repeat(n)}---\n\n${sentence}\n`
  },
  {name: 'empty lines', from: 20_000, textOf: (n) => `a\n${'\n'.repeat(n)}b\n`}
]

/** More than limits allow: these are refused. */
export const refused: readonly Growing[] = [
  {name: 'levels of quotations', from: 25_000, textOf: (n) => `${'> '.repeat(n)}a\n`},
  {name: 'levels of items', from: 10_000, textOf: (n) => `${'- '.repeat(n)}a\n`},
  {
    name: 'levels of emphasis',
    from: 25_000,
    textOf: (n) => `${'*a **a '.repeat(n / 2)}b${' a** a*'.repeat(n / 2)}\n`
  },
  {
    name: 'marks of emphasis in a paragraph',
    from: 25_000,
    textOf: (n) => `${'*a_ '.repeat(n / 2)}\n`
  },
  {name: 'brackets in a paragraph', from: 25_000, textOf: (n) => `${'[a'.repeat(n)}\n`},
  {name: '`<!--` in a paragraph', from: 25_000, textOf: (n) => `a ${'<!--'.repeat(n)}\n`},
  {name: 'rows of a table', from: 6000, textOf: (n) => table(4, n)},
  {name: 'columns of a table', from: 25_000, textOf: (n) => table(n, 1)},
  {
    name: 'columns, and as many rows without cells',
    from: 500,
    textOf: (n) => `${row(n, 'a')}${row(n, '-')}${'|\n'.repeat(n)}`
  }
]
