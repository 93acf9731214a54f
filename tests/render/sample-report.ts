import {english} from '../../src/language/english.ts'
import {reportWords} from '../../src/language/write.ts'
import type {Asset, Assets} from '../../src/model/asset.ts'
import type {Stated} from '../../src/model/document.ts'
import type {Block, DetailRow} from '../../src/model/node.ts'
import type {Report} from '../../src/model/report.ts'
import {
  bullets,
  card,
  cards,
  cell,
  cite,
  code,
  em,
  event,
  item,
  lineBreak,
  link,
  note,
  numbered,
  numbers,
  origin,
  p,
  section,
  signature,
  statement,
  strong,
  struck,
  table,
  task,
  text,
  timeline
} from './sample-nodes.ts'

const stated = (value: string): Stated => ({text: value, origin})

const row = (label: string, value: string): DetailRow => ({
  type: 'detailRow',
  origin,
  label: [text(label)],
  value: [text(value)]
})

const front: readonly Block[] = [
  {
    type: 'masthead',
    origin,
    title: [text('Harbour towns plan their own way out of winter')],
    subtitle: [text('Meeting of coastal councils. Prepared from one source text.')],
    details: [[text('Brief')], [text('2 March 2025')], [text('A. Writer & B. Editor')]]
  },
  {
    type: 'bottomLine',
    origin,
    children: [
      p(
        'Meeting in the old customs house, nine councils agreed to buy fuel together and to ask the ministry for a bridge loan.',
        cite(1)
      )
    ]
  },
  section(2, 'key-points', 'Key points', [
    numbers(
      'decimal',
      1,
      item(p('Two towns draft the purchase plan; its details have not been set out.', cite(3))),
      item(p('Both would put their own barges into the pool, and ask others to join.', cite(4))),
      item(
        p(
          'If the ministry steps back, the towns expect to enlarge their reserves.',
          cite(12, false)
        )
      )
    )
  ]),
  section(2, 'who', 'Who’s who', [
    table(
      ['default', 'left', 'right'],
      ['Name', 'Role in the text', 'Paragraphs'],
      ['Ilse Vermeer', 'Mayor of the host town', '1, 2, 5'],
      ['Tomás Quiroga', 'Harbour master; author of the purchase plan', '3'],
      ['Ada Lindqvist', [text('Speaker for the '), em(text('ministry'))], '4, 12'],
      [
        'Jonas Weir',
        cell(
          p('Speaks for two towns:'),
          bullets(
            item(p('Skarholm, where he ', strong(text('lives')))),
            item(p('Vesterby', note(1)))
          )
        ),
        cell(numbers('decimal', 9, item(p('11')), item(p('14', cite(4)))))
      ]
    )
  ])
]

const facts: readonly Block[] = [
  section(2, 'key-figures', 'Key figures', [
    cards(
      card(
        '£2.26 million',
        'The pool has also lent the smallest town £2.26 million to buy more fuel.',
        cite(3)
      ),
      card(
        '2.5%, 3%',
        'It wants ',
        em(text('2.5%')),
        ' in reserve',
        note(1),
        ' by 2027 and 3% later.'
      ),
      card(
        [text('nine '), strong(text('councils')), text(' and their harbour masters')],
        'The host received strong support from nine councils and their harbour masters.',
        cite(4, false)
      ),
      card('18', 'towns in all')
    )
  ]),
  section(2, 'timeline', 'Timeline', [
    timeline(
      event('March 2 (year not stated)', 'The councils met in the old customs house.', cite(1)),
      event('by 2027', 'It wants 2.5% in reserve; see ', link('#figures', 'the figures'), '.'),
      event('next decade', 'Three per cent, as the ', code('plan'), ' has it.')
    )
  ]),
  section(2, 'said', 'Statements', [
    statement(
      'Ilse Vermeer, mayor (reported)',
      'Supply on the coast',
      note(2),
      ' ',
      em(text('remains')),
      ' very fragile, says ',
      link('https://example.org/report', 'her report'),
      '.',
      cite(4)
    ),
    statement([], 'Nobody is known to have said this.'),
    signature(
      'FOR THE HARBOUR MASTER:',
      'ILSE VERMEER',
      lineBreak(),
      em(text('Deputy')),
      ' Harbour Master'
    ),
    bullets(
      item(
        p('Within a list'),
        cards(card('1', 'one'), card('2', 'two')),
        timeline(event('May', 'once')),
        statement('A. Speaker', 'Briefly.')
      )
    )
  ])
]

const words: readonly Block[] = [
  section(2, 'background', 'Background', [
    numbered(
      1,
      'The host council invited nine neighbouring towns to a meeting on the first Sunday of March. By the close they had agreed to form a voluntary purchasing pool, open to any willing town, whose first task is a plan for ending the shortage before the autumn storms; they hope to win over the ministry, which has voiced doubts about its support.',
      note(1)
    ),
    numbered(
      2,
      'The host told reporters that the ',
      strong(text('unity of the coast')),
      ' was what ',
      em(text('mattered most')),
      ', and that every town would have to find a way of working with the rest.'
    ),
    numbered(
      3,
      'Work on the plan is led by two towns together with a ',
      struck('large'),
      ' small group of others; see ',
      link(
        'https://example.org/a/very/long/path/that-goes-on/and-on/index.html?query=1&other=2',
        'the published terms of reference'
      ),
      ' and ',
      link('#figures', 'the figures below'),
      '.'
    ),
    numbered(
      4,
      'Both capitals would contribute barges to the pool and are asking others to do the same.',
      lineBreak(),
      'A guarantee by the ministry is still what the coast wants most',
      note(2),
      ', as it was last year.',
      note(1)
    ),
    section(3, 'quoted', 'What was said', [
      {
        type: 'blockquote',
        origin,
        children: [
          p(
            'Despite important progress, supply on the coast remains very fragile.',
            cite(5, false)
          ),
          p('— Ilse Vermeer')
        ]
      },
      {
        type: 'callout',
        origin,
        tone: 'warning',
        title: [text('Weather')],
        children: [
          p('The autumn storms close the strait for ', strong(text('eleven')), ' days a year.')
        ]
      },
      {type: 'callout', origin, tone: 'tip', children: [p('A callout without a title.')]}
    ]),
    section(3, 'lists', 'Lists within lists', [
      bullets(
        item(
          p('Barges, which the towns own'),
          numbers(
            'letter',
            1,
            item(p('one in repair')),
            item(p('two at sea'), bullets(item(p('deep down'))))
          )
        ),
        item(p('Silos'), p('with a second paragraph of their own')),
        task('done', p('Call the ministry')),
        task('open', p('Answer the ministry'))
      ),
      {...numbers('decimal', 9, item(p('Ninth.')), item(p('Tenth.'))), spread: true}
    ])
  ])
]

const figures: readonly Block[] = [
  section(
    2,
    'figures',
    'Figures',
    [
      table(
        ['left', 'right', 'center'],
        ['Town', 'Tonnes', 'Share'],
        ...Array.from({length: 24}, (_, index) => [
          `Town number ${index + 1}`,
          String(1200 - index * 37),
          `${index + 1}%`
        ])
      ),
      {
        type: 'image',
        origin,
        url: 'assets/square.png',
        alt: 'A blue square',
        caption: 'Storage on the coast, in blue.'
      },
      {type: 'image', origin, url: 'assets/missing.png', alt: 'A picture that is not there'},
      {type: 'thematicBreak', origin},
      section(3, 'code', 'How it is computed', [
        p('Call ', code('share(town)'), ' with the town’s name.'),
        {
          type: 'code',
          origin,
          lang: 'ts',
          value:
            'export function share(town: string): number {\n  // indented, and a line that is far too long to stand on one line of the page without being wrapped\n\n\treturn tonnes(town) / total()\n}'
        }
      ])
    ],
    '2.'
  ),
  {type: 'pageBreak', origin},
  {
    type: 'only',
    origin,
    formats: ['pdf', 'docx'],
    children: [p('Shown where there are pages.')]
  },
  {type: 'only', origin, formats: ['md'], children: [p('Shown in Markdown alone.')]},
  section(1, 'about', 'About this brief', [
    {
      type: 'details',
      origin,
      rows: [
        row('Source', 'harbour.txt, 14 paragraphs, 612 words'),
        row(
          'Fingerprint',
          'sha256 3f9a0c21e5b7d8964a1f2e3d4c5b6a798877665544332211ffeeddccbbaa0099'
        ),
        row('Method', 'Sentences are quoted from the source, in its words.')
      ]
    },
    {type: 'notes', origin}
  ])
]

const memo: readonly Block[] = [
  {
    type: 'memoHeader',
    origin,
    title: [text('Memorandum')],
    rows: [
      row('To', 'Permanent secretary'),
      row('From', 'Coast desk'),
      row('Date', '2 March 2025'),
      row('Subject', 'Harbour towns plan their own way out of winter')
    ]
  },
  {type: 'contents', origin, depth: 3}
]

/** A report of several pages with every kind of node in it. */
export function sampleReport(): Report {
  return {
    template: 'brief',
    kind: 'Brief',
    meta: {
      title: [text('Harbour towns plan <their> own way & out of winter')],
      authors: [stated('A. Writer'), stated('B. Editor')],
      date: {...stated('2 March 2025'), iso: '2025-03-02'},
      lang: 'en-GB',
      langFrom: 'stated',
      to: [],
      from: [],
      cc: [],
      thru: [],
      contact: [],
      signature: [],
      enclosures: [],
      distribution: [],
      keywords: [stated('harbour'), stated('winter')],
      description: stated('What the towns agreed.'),
      keyPoints: [],
      recommendations: [],
      decisions: [],
      actions: [],
      options: [],
      risks: [],
      facts: {
        people: [],
        organisations: [],
        places: [],
        figures: [],
        timeline: [],
        statements: [],
        outlook: [],
        acronyms: []
      },
      unknown: {}
    },
    words: reportWords(english),
    furniture: {
      first: {
        header: {
          left: [{kind: 'marking', value: 'OFFICIAL'}],
          center: [],
          right: [
            {kind: 'text', value: '2 March 2025 · '},
            {kind: 'text', value: 'Brief'}
          ]
        },
        footer: {left: [], center: [], right: pageOfPages}
      },
      rest: {
        header: {
          left: [{kind: 'text', value: 'Harbour towns plan their own way out of winter'}],
          center: [],
          right: [{kind: 'text', value: 'Brief'}]
        },
        footer: {left: [{kind: 'marking', value: 'OFFICIAL'}], center: [], right: pageOfPages}
      }
    },
    children: [...front, ...words, ...figures, ...facts, ...memo],
    notes: [
      {
        id: 'n1',
        number: 1,
        origin,
        children: [p('Minutes of the meeting, ', em(text('page 4')), '.')]
      },
      {
        id: 'n2',
        number: 2,
        origin,
        children: [p('The ministry has not answered.'), p('A second paragraph of the note.')]
      }
    ]
  }
}

const pageOfPages = [
  {kind: 'text', value: 'Page '},
  {kind: 'page'},
  {kind: 'text', value: ' of '},
  {kind: 'pages'}
] as const

/** A 2 × 2 pixel PNG without transparency, said to be 96 × 48 pixels of the page. */
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGOQ96sEIgYIBQAXzgOZG2yjzwAAAABJRU5ErkJggg=='

const square: Asset = {
  kind: 'png',
  bytes: Uint8Array.from(Buffer.from(png, 'base64')),
  width: 96,
  height: 48,
  file: 'assets/square.png'
}

/** The pictures of {@link sampleReport}; `assets/missing.png` is missing on purpose. */
export const sampleAssets: Assets = new Map([['assets/square.png', square]])
