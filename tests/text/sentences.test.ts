import fc from 'fast-check'
import {expect, test} from 'vitest'
import {sentences} from '../../src/text/sentences.ts'

const split = (text: string) => sentences(text).map(({start, end}) => text.slice(start, end))

/** Each line is a text; `|` stands where a sentence ends. */
test.each([
  'The meeting is over.| Nobody stayed.',
  'Is it over?| It is!| Good.',
  'Really?!| Yes!!| At last.',
  'Dr. Jane Okoro met Mr. Bell.| They agreed.',
  'It was signed by Ruth B. Ginsberg.| All saw it.',
  'See p. 12 and fig. 3 for more.| Then go on.',
  'It ends on Jan. 5 at noon.',
  'Tools, e.g. Hammers, are listed.',
  'The U.S. Senate voted.',
  'He lives in the U.S. She does not.'.replace('U.S. She', 'U.S.| She'),
  'Doors open at 6 p.m. sharp.',
  'Acme Inc. bought it.| Nobody knew.',
  'Sold to Acme Inc.| The price is secret.',
  'It rose by 2.5% to £3.75 billion.| It fell again.',
  'Write to jane.doe@example.org or see www.example.org.| Thank you.',
  '“It is done.”| She left.',
  '“Is it done?” she asked.',
  '(It was late.)| They went home.',
  'It was [...] never said.| Nobody minds.',
  'He paused … and went on.',
  'He never meant that....| She left.',
  'Are you and I. The'.replace('I. The', 'I.| The'),
  'He came first.Then she came too.'.replace('first.T', 'first.|T'),
  'Version 3.5 is out.| Use it.',
  '1. Item one is here.',
  'No end at all',
  'A line\nthat goes on.| And another.'
])('%s', (marked) => {
  const text = marked.replaceAll('|', '')
  expect(split(text)).toEqual(marked.split('|').map((it) => it.trim()))
})

test('nothing gives nothing', () => {
  expect(sentences('')).toEqual([])
  expect(sentences(' \n ')).toEqual([])
})

test('sentences hold all words, in order, without blanks at their ends', () => {
  const letters = fc.constantFrom(
    '.',
    '?',
    '…',
    ' ',
    '\n',
    'A',
    'b',
    'I',
    '”',
    '(',
    '[',
    '1',
    'Mr',
    'é',
    '😀'
  )
  fc.assert(
    fc.property(fc.array(letters), (parts) => {
      const text = parts.join('')
      expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      for (const it of split(text)) expect(it).toBe(it.trim())
    }),
    {seed: 7}
  )
})
