import type {PagesOf} from './page.ts'

export const reviewPages: PagesOf<'review'> = {
  'review/no-bottom-line': {
    why: [
      'Its author states no bottom line, and there is no running text to take one from: only lists, tables or headings.',
      'Who reads nothing else needs one sentence that says what it is about and what is wanted.'
    ],
    example: {
      file: 'sources/note.md',
      wrong: ['# Ferries', '', '- The pier is closed.', '- Two ferries are late.'],
      right: ['# Ferries', '', 'The pier is closed, and two ferries are late because of it.']
    }
  },
  'review/long-summary': {
    why: [
      'Bottom line and key points, as their author states them, have more words than all that follows.',
      'Recommendations, actions and the like in front matter count as text.',
      'A source that is nothing but a summary is none of these.'
    ],
    example: {
      file: 'sources/note.md',
      wrong: [
        '---',
        'bottom_line: The pier is closed until May, two ferries are late, and the island waits for flour.',
        '---',
        'The pier is closed.'
      ],
      right: [
        '---',
        'bottom_line: The pier is closed.',
        '---',
        'The pier is closed until May, two ferries are late, and the island waits for flour.'
      ]
    }
  },
  'review/skipped-level': {
    why: [
      'Contents, bookmarks and screen readers go by levels: a heading two levels below the one above it looks as if something were missing.',
      'The title is the first level, also where front matter states it.',
      'Of neighbours that skip alike the first is told.'
    ],
    example: {
      file: 'sources/note.md',
      wrong: ['# Ferries', '', '## The pier', '', 'It is closed.', '', '#### Why', '', 'It leans.'],
      right: ['# Ferries', '', '## The pier', '', 'It is closed.', '', '### Why', '', 'It leans.']
    }
  },
  'review/vague-link': {
    why: [
      'A link that says “here”, “click here”, “this link”, “read more” and the like.',
      'Who has the links of a page read out hears nothing else, and on paper there is nothing to click.',
      'It is told in English only; [a link without words](#parseempty-link) is told in every language, and by every build.'
    ],
    example: {
      file: 'sources/note.md',
      wrong: ['# Ferries', '', 'The times of all ferries are [here](https://example.com/times).'],
      right: ['# Ferries', '', 'See the [times of all ferries](https://example.com/times).']
    }
  },
  'review/confidence-with-likelihood': {
    why: [
      'How likely something is, and how sure its author is of that, are two things: a coin falls heads with even odds, of which everybody is sure.',
      'In one sentence readers take the one for the other, so ICD 203 forbids it.',
      'What others say in quotation marks is left alone.'
    ],
    example: {
      file: 'sources/note.md',
      wrong: [
        '# Ferries',
        '',
        'We judge with high confidence that the pier is unlikely to open in May.'
      ],
      right: [
        '# Ferries',
        '',
        'The pier is unlikely to open in May. We have high confidence in that: the engineers agree.'
      ]
    }
  },
  'review/two-scales': {
    why: [
      'Scales of likelihood give words their odds: the two rows of ICD 203, which are not to be mixed, and the yardstick of the Professional Head of Intelligence Assessment (PHIA) in the United Kingdom.',
      'They are listed in [review](review.md#likelihood).',
      'Told only of texts that use at least two words which nobody uses by chance, such as “very likely”; a key that explains the words is left alone.'
    ],
    example: {
      file: 'sources/note.md',
      wrong: [
        '# Ferries',
        '',
        'The pier is very likely to open in May. A second ferry is highly unlikely to come.'
      ],
      right: [
        '# Ferries',
        '',
        'The pier is very likely to open in May. A second ferry is very unlikely to come.'
      ]
    }
  },
  'review/no-owner': {
    why: [
      'An action or a recommendation says neither who is to do it nor by when; or it lacks what its neighbours in the list say.',
      'What is done already, and what begins with a word for whoever reads it, such as “Approve” or “Note”, is left alone.',
      'So is “it is recommended that”, unless what follows is passive too and names no day.'
    ],
    example: {
      file: 'sources/note.md',
      wrong: ['# Ferries', '', 'The pier leans. It is recommended that the pier be closed.'],
      right: [
        '# Ferries',
        '',
        'The pier leans. We recommend that the harbour master close the pier by 3 May.'
      ]
    }
  },
  'review/figures-differ': {
    why: [
      'The same words say what two figures are figures of, and the figures differ: in the summary and in the text, or twice below one heading.',
      'One may be the other, rounded; names and dates beside them must be the same; and nothing may hint at a change, a part, a plan or another case.',
      'Many slips are missed so that few alarms are false.'
    ],
    example: {
      file: 'sources/note.md',
      wrong: [
        '---',
        'bottom_line: In the storm 214 passengers waited for a night.',
        '---',
        'The pier was closed when the storm came, and 241 passengers waited for a night.'
      ],
      right: [
        '---',
        'bottom_line: In the storm 241 passengers waited for a night.',
        '---',
        'The pier was closed when the storm came, and 241 passengers waited for a night.'
      ]
    }
  },
  'review/past-will': {
    why: [
      'The text has a day of its own, in front matter or in its dateline, and says “will” of an earlier one.',
      'Most often it was written before, and sent after.',
      'A day without its year is no reason for this message, and neither is what somebody said.'
    ],
    example: {
      file: 'sources/note.md',
      wrong: ['---', 'date: 2026-05-04', '---', 'The pier will open on 3 May 2026.'],
      right: ['---', 'date: 2026-05-04', '---', 'The pier opened on 3 May 2026.']
    }
  },
  'review/long-sentence': {
    why: [
      'It has more than 40 words, or than [`limits.sentenceWords`](settings.md#limits).',
      'Sentences that are more than half quotation are left alone.'
    ],
    example: {
      file: 'sources/note.md',
      wrong: [
        '# Ferries',
        '',
        'The pier, which the council had built in 1974 for the first ferry and mended twice since then, leans to the east by half a degree more than the engineers who looked at it in March had told the harbour master to expect before the summer.'
      ],
      right: [
        '# Ferries',
        '',
        'The pier leans to the east, by half a degree more than the engineers told the harbour master in March. The council built it in 1974 and has mended it twice.'
      ]
    }
  },
  'review/long-paragraph': {
    why: [
      'It has more than 200 words, or than [`limits.paragraphWords`](settings.md#limits): about half a page.',
      'Items of lists, quotations and cells of tables are left alone.'
    ],
    example: {
      file: 'sources/note.md',
      wrong: [
        '# Ferries',
        '',
        Array.from({length: 34}, () => 'The pier leans to the east.').join(' ')
      ],
      right: ['# Ferries', '', 'The pier leans to the east.', '', 'It was built in 1974.']
    }
  },
  'review/et-cetera': {
    why: [
      'Whoever reads “etc.”, “and so on” or “and so forth” cannot know what else is meant, and who decides has to ask.'
    ],
    example: {
      file: 'sources/note.md',
      wrong: ['# Ferries', '', 'The island lacks flour, milk, etc. until the pier is open.'],
      right: ['# Ferries', '', 'The island lacks flour and milk until the pier is open.']
    }
  }
}
