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
  'He lives in the U.S.| She does not.',
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
  'Are you and I.| The',
  'He came first.|Then she came too.',
  'Version 3.5 is out.| Use it.',
  '1. Item one is here.',
  'No end at all',
  'A line\nthat goes on.| And another.'
])('%s', (marked) => {
  const text = marked.replaceAll('|', '')
  expect(split(text)).toEqual(marked.split('|').map((it) => it.trim()))
})

test.each([
  // A time ends a sentence that has said something, but not one that it opens.
  'The doors open at 6 p.m.| Tickets cost £5.',
  'By 6 p.m. Mr. Bell had left.',
  'The talk begins at 8 p.m. Eastern and ends at 9 p.m. London time.',
  'They met at 8 a.m. Monday in Lima.',
  'They saw the 6 p.m. NBC broadcast.',
  // Streets, states, units and slang end sentences that titles do not.
  'He lives on Main St.| He likes St. Mary better.',
  'The wall is 6 ft.| It will not fall on Ft. Worth.',
  'It is in Boston, Mass.| The city is old.',
  'She is a sales rep.| The job suits Rep. Diaz.',
  'Theresa B. May and Ruth E. Will were lacking in vitamin C.| It shows.',
  'It opened on 4. March in Graz.',
  // A question and its answer keep their marks.
  'Q. Who is there?| A. Nobody.',
  // Short quotations stay whole.
  '“We won. We go home,” she said.| They went.',
  'He said "We won. We go home" and left.| They cheered.',
  "'We won. We go home.'| It was the boys' idea.| They're gone.",
  '‘We won. We go home.’| It was the boys’ idea.| They’re gone.',
  'He said "We won.| And left.',
  '“We won. ... We go home,” she said.',
  'P.S. I am fine.',
  'They came to Orla (pop. 812) by bus.',
  // A line that goes on behind its stop.
  '“We won.” - Ana Ruiz',
  'The harbour at noon.| Image: Ana Ruiz.',
  '“We won. We went home, and on the way the whole town came out to the road and sang to us in the rain. Nobody slept that night, and nobody minded it either.” Ana Ruiz, captain',
  // Dots: three are a pause, a fourth ends, and what is left out belongs to what follows.
  'The thing is . . . I did not mean it.',
  'It was over.| . . . Nobody minded.',
  // Numbers of notes.
  'He died in Rome.[1][2]| His heirs agreed.',
  'It was a consultation.11 12| Nobody came (again).3| It ended.',
  'Version 2.5 Beta is out.'
])('%s', (marked) => {
  const text = marked.replaceAll('|', '')
  expect(split(text)).toEqual(marked.split('|').map((it) => it.trim()))
})

test('a long quotation is cut like any text', () => {
  const long =
    'We will go on with all that we began in spring and in summer, whatever they say of it'
  expect(split(`“${long}. ${long}. ${long},” she said.`)).toHaveLength(3)
})

test.each([
  // Lists that run on.
  '1. Grow sales| 2. Cut costs| 3. Hire Ana',
  '1.) Grow sales.| 2.) Cut costs.',
  'We have two aims:| 1) Grow sales.| Soon.| 2) Cut costs.',
  'a. The sales| b. The costs',
  '• Grow sales| • Cut costs',
  '• 9. Grow sales| • 10. Cut costs',
  // Prose that has numbers, letters or bullets.
  'See sections 1. and 2. of it.',
  'They won 1.| The others won 2.| Nobody lost.',
  '1. The rules are in chapter 2.| The exceptions are in chapter 3.',
  'Plan a.| The first was plan b.| The other was not.',
  'Rome • Paris • London',
  'He named “two aims: a) Grow sales. b) Cut costs.”'
])('items: %s', (marked) => {
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
