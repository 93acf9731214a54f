import {expect, test} from 'vitest'
import {findFigures} from '../../src/text/figures/find.ts'
import {measuresOf} from '../../src/text/figures/measures.ts'

const figuresOf = (sentence: string) =>
  findFigures(sentence, []).map(({start, end, unit, value, upTo}) => {
    const kind = unit.kind === 'money' ? (unit.currency ?? 'money') : unit.kind
    const words = sentence.slice(start, end)
    return `${words} = ${upTo === undefined ? value : `${value} to ${upTo}`} ${kind}`
  })

test.each([
  ['The loan is £2.26 billion.', '£2.26 billion = 2260000000 GBP'],
  ['The loan is US$ 20,000.', 'US$ 20,000 = 20000 USD'],
  ['A $4 billion deal is near.', '$4 billion = 4000000000 money'],
  ['The portal costs £9.6m.', '£9.6m = 9600000 GBP'],
  ['They paid EUR 125 each.', 'EUR 125 = 125 EUR'],
  ['They paid 200 € each.', '200 € = 200 EUR'],
  ['The fine is five million yen.', 'five million yen = 5000000 JPY'],
  ['The fine is 10,000 Swiss francs.', '10,000 Swiss francs = 10000 CHF'],
  ['The fine is two and a half million dollars.', 'two and a half million dollars = 2500000 money'],
  ['The fine is half a million pounds.', 'half a million pounds = 500000 money'],
  ['It cost thirteen dollars forty-five.', 'thirteen dollars forty-five = 13.45 money'],
  ['It cost 3 dollars 50 cents.', '3 dollars 50 cents = 3.5 money'],
  ['The dividend is 12 cents.', '12 cents = 12 money'],
  ['It costs $5-10 million.', '$5-10 million = 5000000 to 10000000 money'],
  ['It costs between £5m and £7m.', 'between £5m and £7m = 5000000 to 7000000 GBP']
])('money: %s', (sentence, expected) => {
  expect(figuresOf(sentence)).toEqual([expected])
})

test.each([
  ['Prices rose 2.5%.', '2.5% = 2.5 percent'],
  ['Prices fell by 7 . 57 % .', '7 . 57 % = 7.57 percent'],
  ['Prices rose twenty-five per cent.', 'twenty-five per cent = 25 percent'],
  ['Prices rose half a percent.', 'half a percent = 0.5 percent'],
  ['Prices moved by minus five percent.', 'minus five percent = -5 percent'],
  ['Growth of 2 to 3 percent is likely.', '2 to 3 percent = 2 to 3 percent'],
  ['Growth of 5%–7% is likely.', '5%–7% = 5 to 7 percent'],
  ['Prices rose from 5 to 7 percent.', '7 percent = 7 percent']
])('a share: %s', (sentence, expected) => {
  expect(figuresOf(sentence)).toEqual([expected])
})

test.each([
  ['She has support from 18 European leaders, among them two.', '18 European leaders = 18 count'],
  ['They sold 12 sports cars.', '12 sports cars = 12 count'],
  [
    'They met 14 European Union foreign ministers.',
    '14 European Union foreign ministers = 14 count'
  ],
  ['It has twenty-five million members now.', 'twenty-five million members = 25000000 count'],
  ['It has 2.4 million members.', '2.4 million members = 2400000 count'],
  ['Over 2000 people came.', '2000 people = 2000 count'],
  ['We expect 20-30 guests.', '20-30 guests = 20 to 30 count'],
  ['On Friday 20 people died.', '20 people = 20 count'],
  ['The party won 34 of 150 seats.', '34 of 150 seats = 34 count'],
  ['They close six of its 24 schools.', 'six of its 24 schools = 6 count'],
  ['The track is 17.4 kilometres long.', '17.4 kilometres = 17.4 quantity'],
  ['Brine at −28 °C flows.', '−28 °C = -28 quantity'],
  ['He ran a 30-kilometre race.', '30-kilometre = 30 quantity'],
  ['Three people died.', 'Three people = 3 count'],
  ['It left at least two hikers stranded.', 'two hikers = 2 count'],
  ['It sold forty-two lamps.', 'forty-two lamps = 42 count'],
  ['It grew from a base rate 0.25% to 5.5%.', '0.25% = 0.25 percent | 5.5% = 5.5 percent'],
  ['It fell at 9 metres per second.', '9 metres per second = 9 quantity'],
  ['It rose 3 percentage points.', '3 percentage points = 3 quantity']
])('a count or a quantity: %s', (sentence, expected) => {
  expect(figuresOf(sentence).join(' | ')).toEqual(expected)
})

test.each([
  'Three guys ordered two blankets in four colours.',
  'Each round of the 12 year zodiac cycles differs.',
  'The film 21 Grams is one of six short films.',
  'The two leaders and his two sons met three times in two years.',
  'One of the men and two of the women left.',
  'One in five Americans and 9 out of 10 voters agree.',
  'The 22-year-old sat on the 12-member board.',
  'Chapter 7 explains it; flight 370 passengers, Apollo 11 astronauts, Article 50 talks.',
  'Windows 10 users prefer Python 3 scripts and 4 x 4 vehicles.',
  'He won 3-2, was born in 1998 and lives at Room 12 studios.',
  'Call 020 7946 0958 or see version 2.0.1 and pages 12-15.',
  'The 2015 elections and the 9/11 attacks led to 911 calls.',
  'She gave her two cents and walked two feet.',
  'He weighed 180 pounds and won 100.',
  'Hundreds of people, dozens of cars and several dogs came.',
  'See https://example.com/?share=20%20percent&people=30%25 for more.',
  'Five eighths, a million thanks and dozens more.'
])('no figure: %s', (sentence) => {
  expect(figuresOf(sentence)).toEqual([])
})

test('what the first number of a change is worth is not guessed', () => {
  expect(figuresOf('It rose from $5 to $7 million.')).toEqual(['$7 million = 7000000 money'])
  expect(figuresOf('It rose from $70 to $85.')).toHaveLength(2)
  expect(figuresOf('It grew by €3 billion to €61 billion.')).toHaveLength(2)
  expect(figuresOf('It rose from $800,000 to $1.2 million.')).toHaveLength(2)
})

test.each([
  ['It gave Ukraine a loan of £2.26 billion.', 'loan'],
  ['It has a budget of about £412.0m.', 'budget'],
  ['He announced a 2.5% increase in defense budget to GDP.', 'increase in defense budget to GDP'],
  ['A 10% cut in emissions by 2030 is planned.', 'cut in emissions'],
  ['It has spent 45% of its budget.', 'its budget'],
  ['He got 51 percent of the vote.', 'the vote'],
  ['It rose to 3% in the next decade.', undefined],
  ['About 60 percent of voters favour independence.', 'voters'],
  ['About 51 percent of the country supports him.', undefined],
  ['A 5% rise in prices hit families.', 'rise in prices'],
  ['They want a 4% increase in aid to Ukraine.', 'increase in aid to Ukraine'],
  ['They want a 4% increase in aid to pay for roads.', 'increase in aid'],
  ['Growth fell from the 0.2% growth in output seen in May.', 'growth in output'],
  ['It paid 97% of the £1.3bn submitted by firms.', undefined],
  ['It uses 15% of them.', undefined],
  ['It is in the region of £5m.', undefined],
  ['A total of £5m was lost.', undefined],
  ['Because of £5m it failed.', undefined]
])('what a figure measures, where the syntax says it: %s', (sentence, expected) => {
  const [figure] = findFigures(sentence, [])
  const measured = figure && measuresOf(sentence, figure)
  expect(figure).toBeDefined()
  expect(measured && sentence.slice(measured.start, measured.end)).toBe(expected)
})

test('what is part of a date is no figure', () => {
  const sentence = 'In the last 14 days 20 people fell ill.'
  expect(findFigures(sentence, [{start: 3, end: 19}])).toHaveLength(1)
})
