import type {PagesOf} from './page.ts'

export const composePages: PagesOf<'compose'> = {
  'compose/undefined-acronym': {
    why: [
      'Told once, where the text uses it first, of acronyms that a document shows and that [rules](facts.md) surely find in it.',
      "Nothing is put in its place: what it stands for is the author's to say.",
      'These need no explanation: EU, UN, NATO, GDP, BBC, CIA, FBI, NASA, DNA, HIV, R&D; countries, units, currencies and clocks; and the markings CUI and FOUO.'
    ],
    example: {
      file: 'sources/loan.md',
      wrong: ['The towns will ask the MHW for a loan.'],
      right: ['The towns will ask the Ministry of Harbours and Waterways (MHW) for a loan.']
    }
  },
  'compose/unknown-section': {
    why: ['`::section` names a heading that the source does not have, so it shows nothing.'],
    example: {
      file: 'templates/flash.md',
      wrong: ['::section{name=Timing}', '', '::body'],
      right: ['::section{name=Fares}', '', '::body']
    }
  },
  'compose/lone-subdivision': {
    why: [
      'In a document that is [numbered as the military does](templates.md#military-numbering), a paragraph has one paragraph below it, or a section of the source one heading: where there is a 1a, there is a 1b.',
      'It is shown without a number.'
    ],
    example: {
      file: 'sources/wall.md',
      wrong: ['The wall was breached.', '', '- The footing is washed out.'],
      right: ['The wall was breached.', '', '- The footing is washed out.', '- The piles hold.']
    }
  }
}
