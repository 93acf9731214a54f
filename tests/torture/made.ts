const row = (cells: number, cell: string) => `|${` ${cell} |`.repeat(cells)}\n`
const table = (columns: number, rows: number) =>
  row(columns, 'head') + row(columns, '---') + row(columns, 'cell').repeat(rows)

/** Texts whose size alone is the attack. */
export const made: readonly {readonly name: string; readonly text: string}[] = [
  {name: 'quotations in each other', text: `${'> '.repeat(5000)}a\n`},
  {name: 'items in each other', text: `${'- '.repeat(5000)}a\n`},
  {name: 'emphasis in emphasis', text: `${'*a **a '.repeat(2000)}b${' a** a*'.repeat(2000)}\n`},
  {name: 'runs of emphasis', text: `${'*a_'.repeat(5000)}\n\n${'**'.repeat(5000)}\n`},
  {name: 'links in links', text: `${'['.repeat(5000)}a${'](x)'.repeat(5000)}\n`},
  {
    name: 'comments that do not end',
    text: `${'<!--'.repeat(20_000)}\n\na ${'<!--'.repeat(20_000)}\n`
  },
  {name: 'a word without an end', text: `${'a'.repeat(50_000)}\n`},
  {name: 'wide tables', text: table(250, 3)},
  {name: 'long tables', text: table(4, 1000)},
  {
    name: 'hundreds of notes',
    text: `${Array.from({length: 1000}, (_, n) => `fare[^${n}]`).join(' ')}\n\n${Array.from({length: 1000}, (_, n) => `[^${n}]: note ${n}`).join('\n')}\n`
  },
  {name: 'notes that refer to each other', text: 'a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]\n'},
  {
    name: 'names of what objects have',
    text: 'a[^__proto__] [b][constructor]\n\n[^__proto__]: p\n\n[constructor]: c.md\n'
  }
]
