import type {PagesOf} from './page.ts'

export const parsePages: PagesOf<'parse'> = {
  'parse/empty': {
    why: [
      'There is nothing but blanks, or nothing below front matter that has no bottom line, key points or actions, so no document can be made of it.'
    ],
    example: {
      file: 'sources/fares.md',
      wrong: ['---', 'title: Ferry fares', '---'],
      right: ['---', 'title: Ferry fares', '---', '', 'Fares rise on 1 March.']
    }
  },
  'parse/control-character': {
    why: [
      'Such as a NUL, an escape or half of a surrogate pair.',
      'Neither Word nor PDF can hold it, and a terminal could obey it.',
      'It often comes with words that were copied from another program.'
    ],
    example: {
      file: 'sources/fares.md',
      wrong: ['Fares rise\u0007 on 1 March.'],
      right: ['Fares rise on 1 March.']
    }
  },
  'parse/html': {
    why: [
      'HTML is never interpreted, and never passed through to an output: a PDF and a Word file have none, and a web page could be harmed by it.',
      'In cells of tables, `<br>` and lists of `<li>` are no reason for this message: Markdown has nothing else for them.'
    ],
    example: {
      file: 'sources/fares.md',
      wrong: ['Fares rise on <b>1 March</b>.'],
      right: ['Fares rise on **1 March**.']
    }
  },
  'parse/html-comment': {
    why: [
      'Authors keep remarks to themselves in comments, so no document shows them.',
      'It is told because the source itself is attached to PDFs, remarks and all: see [the source in the PDF](sources.md#the-source-in-the-pdf).'
    ],
    example: {
      file: 'sources/fares.md',
      wrong: ['Fares rise on 1 March. <!-- Ask Ann whether this is public. -->'],
      right: ['Fares rise on 1 March.']
    }
  },
  'parse/no-alternative': {
    why: [
      'Who listens to a document, or meets it where the picture is missing, has only the words in the brackets.',
      'Without them the name of the file stands in their place.'
    ],
    example: {
      file: 'sources/fares.md',
      wrong: ['![](chart.png)'],
      right: ['![Passengers by month: most in July](chart.png)']
    }
  },
  'parse/inline-image': {
    why: ['It is shown after its paragraph; in a heading, a table or a link, by its words.'],
    example: {
      file: 'sources/pier.md',
      wrong: ['The pier ![Plan of the pier](chart.png) is closed.'],
      right: ['The pier is closed.', '', '![Plan of the pier](chart.png)']
    }
  },
  'parse/unsafe-link': {
    why: [
      'Addresses such as `javascript:` or `file:` can do harm where the document is read, or lead to a file that its reader does not have.'
    ],
    example: {
      file: 'sources/pier.md',
      wrong: ['See the [minutes](file:///home/ann/minutes.pdf).'],
      right: ['See the [minutes](https://example.org/minutes.pdf).']
    }
  },
  'parse/empty-link': {
    why: ['There would be nothing to see and nothing to follow, so its address is shown.'],
    example: {
      file: 'sources/pier.md',
      wrong: ['The pier is closed: [](https://example.org/notice)'],
      right: ['The pier is closed: see the [notice](https://example.org/notice).']
    }
  },
  'parse/unknown-anchor': {
    why: ['It would lead nowhere; its words are shown without a link.'],
    example: {
      file: 'sources/pier.md',
      wrong: ['What it takes is [below](#cost).', '', '## Costs', '', 'Half a million.'],
      right: ['What it takes is [below](#costs).', '', '## Costs', '', 'Half a million.']
    }
  },
  'parse/unused-note': {
    why: [
      'Documents show the notes that they refer to, so it is not shown.',
      'Often the sentence that referred to it was cut.'
    ],
    example: {
      file: 'sources/pier.md',
      wrong: ['The pier is closed.', '', '[^1]: Notice of the harbour office.'],
      right: ['The pier is closed.[^1]', '', '[^1]: Notice of the harbour office.']
    }
  },
  'parse/repeated-note': {
    why: ['Which of them was meant cannot be known.'],
    example: {
      file: 'sources/pier.md',
      wrong: ['The pier[^1] is closed.', '', '[^1]: The north pier.', '[^1]: Built in 1988.'],
      right: ['The pier[^1] is closed.[^2]', '', '[^1]: The north pier.', '[^2]: Since Monday.']
    }
  },
  'parse/table-row': {
    why: [
      'Every row has as many cells as the head.',
      'The words of those that are too many are not shown.'
    ],
    example: {
      file: 'sources/fares.md',
      wrong: ['| Line | Fare |', '| --- | --- |', '| North | £4 | £6 |'],
      right: ['| Line | Fare | Weekend |', '| --- | --- | --- |', '| North | £4 | £6 |']
    }
  },
  'parse/too-many-marks': {
    why: [
      'One paragraph, heading or cell of a table has more than 2,000 of the characters `*`, `_`, `~`, `[`, `]`, `` ` ``, `<` and `![`, or than [`limits.paragraphMarks`](settings.md#limits); or the text has more than 20,000 definitions of links and notes.',
      'The time to pair marks grows with the square of their number, so that a small text could keep a build busy for hours.',
      'The message names the line in which they became too many.'
    ],
    example: {
      file: 'dossier.config.yaml',
      wrong: ['limits:', '  paragraphMarks: 20'],
      right: ['limits:', '  paragraphMarks: 2000']
    }
  },
  'parse/too-many-cells': {
    why: [
      'All tables of a source together have more than 20,000 cells, or than [`limits.tableCells`](settings.md#limits).',
      'Every row is made as wide as the head of its table, so cells that a row lacks count, too.',
      'Each cell takes many kilobytes of memory until it is laid out.',
      'The message names the row in which they became too many.'
    ],
    example: {
      file: 'dossier.config.yaml',
      wrong: ['limits:', '  tableCells: 20'],
      right: ['limits:', '  tableCells: 2000']
    }
  },
  'parse/too-many-notes': {
    why: [
      'A source has more than 10,000 footnotes, or than [`limits.notes`](settings.md#limits).',
      'The message names the first that is too many.'
    ],
    example: {
      file: 'dossier.config.yaml',
      wrong: ['limits:', '  notes: 1'],
      right: ['limits:', '  notes: 100']
    }
  },
  'parse/too-deep': {
    why: [
      'Nobody means to nest so deep, and it would overwhelm the programs that read the outputs.',
      'A list and its item are two levels; [`limits.nesting`](settings.md#limits) is how many there may be, 100 unless the settings say less.'
    ],
    example: {
      file: 'sources/pier.md',
      wrong: [`${'>'.repeat(101)} The pier is closed.`],
      right: ['> The pier is closed.']
    }
  }
}
