import {expect, test} from 'vitest'
import {findDates} from '../../src/text/dates/find.ts'

/** Each date of a sentence as `modifier~words = value`. */
const datesOf = (sentence: string) =>
  findDates(sentence).map(({start, end, modifier, reading}) => {
    const before = modifier ? `${sentence.slice(modifier.start, modifier.end)}~` : ''
    return `${before}${sentence.slice(start, end)} = ${reading.value ?? reading.certainty}`
  })

test.each([
  ['The pier opened on 2 March 2025.', '2 March 2025 = 2025-03-02'],
  ['It shut again on Monday, March 3rd, 2025.', 'Monday, March 3rd, 2025 = 2025-03-03'],
  ['The log says 2025-03-14.', '2025-03-14 = 2025-03-14'],
  ['The strike began on the second of May.', 'the second of May = --05-02'],
  ['They voted on March 2 in London.', 'March 2 = --03-02'],
  ['The form is dated 13/03/2025.', '13/03/2025 = 2025-03-13'],
  ['The form is dated 03/13/2025.', '03/13/2025 = 2025-03-13'],
  ['The form is dated 13.5.2025.', '13.5.2025 = 2025-05-13'],
  ['Nothing tells the order of 02/03/2025.', '02/03/2025 = absolute']
])('a day: %s', (sentence, expected) => {
  expect(datesOf(sentence)).toEqual([expected])
})

test.each([
  ['Output fell in March 2024.', 'in~March 2024 = 2024-03'],
  ['Output has risen since September.', 'since~September = --09'],
  ['The bridge opens by the end of 2027.', 'by~the end of 2027 = 2027'],
  ['Work starts in the third week of May 2027.', 'in~the third week of May 2027 = 2027-05'],
  ['Sales rose in the third quarter of 2026.', 'in~the third quarter of 2026 = 2026'],
  ['Fiscal year 2025 was hard.', 'Fiscal year 2025 = absolute'],
  ['Rents doubled in the 1990s.', 'in~the 1990s = 1990/1999'],
  ['Rents doubled in the 2000s.', 'in~the 2000s = absolute'],
  ['They met after the 2016 election.', '2016 = 2016'],
  ['The abbey (1132) is a ruin.', '1132 = 1132']
])('a month, a year, or a part of them: %s', (sentence, expected) => {
  expect(datesOf(sentence)).toEqual([expected])
})

test.each([
  ['The fair is on March 2–4, 2025.', 'March 2–4, 2025 = 2025-03-02/2025-03-04'],
  ['The fair is on 2 to 4 April.', '2 to 4 April = --04-02/--04-04'],
  [
    'It ran from 28 February to 2 March 2026.',
    'from~28 February to 2 March 2026 = 2026-02-28/2026-03-02'
  ],
  ['It ran from 28 December to 2 January 2026.', 'from~28 December to 2 January 2026 = absolute'],
  ['She was mayor from 2019 to 2021.', 'from~2019 to 2021 = 2019/2021'],
  ['She was mayor between 2019 and 2021.', 'between~2019 and 2021 = 2019/2021'],
  ['The drought of 2014–16 was the worst.', '2014–16 = 2014/2016'],
  [
    'Work is planned between January and April 2027.',
    'between~January and April 2027 = 2027-01/2027-04'
  ],
  ['The season 2016-17 was short.', '2016-17 = 2016/2017'],
  ['The season 2003-04 was short.', '2003-04 = absolute']
])('a span: %s', (sentence, expected) => {
  expect(datesOf(sentence)).toEqual([expected])
})

test.each([
  ['He resigned last Friday.', 'last Friday = relative'],
  ['The talks resume on Monday morning.', 'Monday morning = relative'],
  ['Taxes will rise in the next decade.', 'in~the next decade = relative'],
  ['The mill closed two years ago.', 'two years ago = relative'],
  ['Prices fell late last year.', 'late last year = relative'],
  ['The vote is tomorrow.', 'tomorrow = relative'],
  ['The law has stood since March of last year.', 'since~March of last year = relative']
])('what depends on another day has no value: %s', (sentence, expected) => {
  expect(datesOf(sentence)).toEqual([expected])
})

test.each([
  ['It starts at 10:30 a.m. on Monday, March 3.', '10:30 a.m. on Monday, March 3 = --03-03'],
  ['At 14:07 UTC on 14 October it failed.', '14:07 UTC on 14 October = --10-14'],
  ['It ends at midnight on 1 May.', 'midnight on 1 May = --05-01'],
  ['The gates shut on Friday at 5pm.', 'Friday at 5pm = relative'],
  ['As of 15:11 GMT the site was up.', 'As of~15:11 GMT = relative']
])('a time of day belongs to the date beside it: %s', (sentence, expected) => {
  expect(datesOf(sentence)).toEqual([expected])
})

test.each([
  ['Bids close by 2027.', 'by'],
  ['Bids close no later than 30 June.', 'no later than'],
  ['Bids closed prior to January 2026.', 'prior to'],
  ['She left two days after 27 February.', 'two days after'],
  ['She left shortly before 27 February.', 'shortly before'],
  ['It happened on the night of 27 February.', 'the night of'],
  ['It happens in the week of March 3.', 'the week of'],
  ['Bids close on 30 June.', undefined]
])('the word before a date that says what it is to the event: %s', (sentence, expected) => {
  const [found] = findDates(sentence)
  const {start = 0, end = 0} = found?.modifier ?? {}
  expect(found).toBeDefined()
  expect(sentence.slice(start, end) || undefined).toBe(expected)
})

test.each([
  'A meal has from 1900 to 2100 calories.',
  'They played the last 35 minutes with ten men.',
  'The march of progress may be slow; they sat in the sun for a second.',
  'She has support from 18 European leaders.',
  'On 31 February 2025 nothing happened, nor on 2025-13-01 or 29 February 2023.',
  'The score was 21:15, then 3-2.',
  'Call 020-2025-1999 or 1800-10 now.',
  'Version 2.10.2019 replaces 10.1.2.',
  'See section 2016, chapter 1999 and page 2001.',
  'It sold for 1950 euros, and 2015 people came.',
  'In 2000 homes the lights went out.',
  'The ticket INC-2026-041 is at example.com/2026-10-14/x.',
  'Bloody Sunday was in the Sunday Times, Saturday Night Live on Black Friday.',
  'The new mayor is Mr Friday Okoro of Enugu.',
  'USA Today has the last word in the last minute.',
  'Pottery of 44 BC and tools of 1500 BC were found.',
  'By May, the prime minister had resigned.'
])('no date: %s', (sentence) => {
  expect(datesOf(sentence)).toEqual([])
})

test('a count after a month is no day of it', () => {
  expect(datesOf('In August 20 people were hurt.')).toEqual(['In~August = --08'])
  expect(datesOf('On March 2, 2000 people marched.')).toEqual(['March 2 = --03-02'])
})
