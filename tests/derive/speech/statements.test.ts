import {expect, test} from 'vitest'
import {rulesOf, said} from './make.ts'

test.each([
  ['Anna Lind said that the pier is safe.', 'Anna Lind <said> the pier is safe'],
  ['Anna Lind said the pier is safe.', 'Anna Lind <said> the pier is safe'],
  ['Anna Lind said on Monday that it is safe.', 'Anna Lind <said> it is safe'],
  ['Anna Lind told reporters in Bergen that it is safe.', 'Anna Lind <told> it is safe'],
  ['Anna Lind has also warned that prices had risen.', 'Anna Lind <warned> prices had risen'],
  ['Norway says the talks are over.', 'Norway <says> the talks are over'],
  ['The Harbour Council announced a new ferry.', 'Harbour Council <announced> a new ferry'],
  ['Anna Lind denied any wrongdoing.', 'Anna Lind <denied> any wrongdoing'],
  ['Anna Lind called for a second vote.', 'Anna Lind <called for> a second vote'],
  [
    'Anna Lind voiced deep concern about the tides.',
    'Anna Lind <voiced deep concern> concern about the tides'
  ],
  ['Anna Lind, head of the harbour office, said it is safe.', 'Anna Lind <said> it is safe'],
  ["Norway's prime minister, Anna Lind, said it is safe.", 'Anna Lind <said> it is safe'],
  ['Minister of Ports Anna Lind said it is safe.', 'Anna Lind <said> it is safe'],
  ['Anna Lind of Tidewatch said it is safe.', 'Anna Lind <said> it is safe'],
  ['Anna Lind (Tidewatch) said it is safe.', 'Anna Lind <said> it is safe'],
  ['Anna Lind told the court that, in May, it broke.', 'Anna Lind <told> in May, it broke'],
  ['Anna Lind proposed a ban on boats.', 'Anna Lind <proposed> a ban on boats'],
  [
    'It is safe, according to The Northern Times.',
    'The Northern Times (Northern Times) <according to> It is safe'
  ],
  [
    'According to the town’s engineer, Anna Lind, the pier is safe.',
    'Anna Lind <According to> the pier is safe'
  ],
  ['The pier will close, said Anna Lind.', 'Anna Lind <said> The pier will close'],
  ['The pier will close, Anna Lind said on Monday.', 'Anna Lind <said> The pier will close'],
  ['Anna Lind was quoted as saying that it is safe.', 'Anna Lind <quoted> it is safe'],
  ['Anna Lind, who said it was late, has left.', 'Anna Lind <said> it was late'],
  ['Anna Lind warned, however, that it was late.', 'Anna Lind <warned> it was late'],
  ['The pier, Anna Lind said on Friday, had moved.', 'Anna Lind <said> had moved'],
  ['It was late, park ranger Anna Lind recalled.', 'Anna Lind <recalled> It was late'],
  ['Anna Lind called the offer “an insult”.', 'Anna Lind <called> “an insult”'],
  ['Anna Lind called the offer a betrayal.', 'Anna Lind <called> a betrayal'],
  ['Anna Lind described the offer as poor.', 'Anna Lind <described> poor']
])('%s', (text, expected) => {
  expect(said(text)).toEqual([expected])
})

test.each([
  ['“It is safe,” Anna Lind said.', 'Anna Lind <said> quoted: “It is safe,”'],
  ['“It is safe,” said Anna Lind, the mayor.', 'Anna Lind <said> quoted: “It is safe,”'],
  ['"It is safe," added harbour master Anna Lind.', 'Anna Lind <added> quoted: "It is safe,"'],
  ['Anna Lind said: “It is safe.”', 'Anna Lind <said> quoted: “It is safe.”'],
  ['Anna Lind told Reuters, “It is safe.”', 'Anna Lind <told> quoted: “It is safe.”'],
  ['Anna Lind: “It is safe for all of us.”', 'Anna Lind <:> quoted: “It is safe for all of us.”'],
  [
    '“No,” Anna Lind said, “it is not safe at all.”',
    'Anna Lind <said> quoted: “it is not safe at all.”'
  ],
  ['‘It is safe,’ Anna Lind said.', 'Anna Lind <said> quoted: ‘It is safe,’'],
  ['Anna Lind said the "old pier" is safe.', 'Anna Lind <said> the "old pier" is safe'],
  [
    '“It is safe,” a spokesman for Norway said.',
    'a spokesman for Norway () <said> quoted: “It is safe,”'
  ]
])('%s', (text, expected) => {
  expect(said(text)).toEqual([expected])
})

test.each([
  ['According to Anna Lind, the pier is safe.', 'Anna Lind <According to> the pier is safe'],
  [
    'According to Anna Lind, published figures show a loss.',
    'Anna Lind <According to> published figures show a loss'
  ],
  [
    'According to a survey, seen by the Northern Times, the pier is safe.',
    'a survey () <According to> the pier is safe'
  ],
  ['The pier is safe, according to Anna Lind.', 'Anna Lind <according to> The pier is safe'],
  [
    'According to Reuters, Anna Lind said it is safe.',
    'Reuters <According to> Anna Lind said it is safe'
  ],
  [
    'According to a report by the council, it is safe.',
    'a report by the council () <According to> it is safe'
  ]
])('%s', (text, expected) => {
  expect(said(text)).toEqual([expected])
})

test.each([
  'A teacher mistakenly thought it was a bomb.',
  'They considered that it was unfair.',
  'Anna Lind proposed the idea earlier this week.',
  'Anna Lind told us not to eat it.',
  'The best thing is, Anna Lind said, to hand it back.',
  'According to your theory, the pier is safe.',
  'The two towns’ asserted losses are small.',
  'Everything went according to plan, and it was safe.',
  'Anna Lind did not say that it is safe.',
  'Anna Lind never said that it is safe.',
  'Anna Lind would say that it is safe.',
  'Anna Lind will announce a new ferry.',
  'Anna Lind refused to say that it is safe.',
  'If Anna Lind says it is safe, boats will sail.',
  'Did Anna Lind say that it is safe?',
  'Anna Lind is said to be ill.',
  'Anna Lind was told that it is safe.',
  'Anna Lind said so.',
  'Anna Lind said nothing about the pier.',
  'Anna Lind told a story.',
  'The plan Anna Lind announced on Monday failed.',
  'Anna Lind denied him a visa.',
  'A lawyer who knows Anna Lind said it.',
  'Ships stop in Norway, Iceland and Denmark, states that have no army.',
  '“Anna Lind said that it is safe.”',
  'It emerged that Anna Lind said it is safe.',
  'The pier, asked about in 2020, is safe.',
  'Anna Lind said:',
  'Anna Lind said in a statement:',
  'Anna Lind said that',
  'Neither Berg nor Holm said it is safe.',
  'Both Berg and Holm said it is safe.',
  'The table says what each part costs.',
  'They confirmed a report published in May.',
  'Anna Lind added sugar and claimed her prize.',
  'Anna Lind called the police a second time.',
  'The Harbour Council called the operation “Icebreaker”.'
])('says nothing for sure: %s', (text) => {
  expect(said(text)).toEqual([])
})

test.each([
  [
    'Norway and Denmark have announced that they will meet.',
    ['Norway and Denmark (Norway + Denmark) <announced> they will meet']
  ],
  [
    'Norway, Iceland and Denmark said that they will meet.',
    ['Norway, Iceland and Denmark (Norway + Iceland + Denmark) <said> they will meet']
  ],
  [
    'Anna Lind stressed the need for care, and said that it is late.',
    ['Anna Lind <stressed> the need for care', 'Anna Lind <said> it is late']
  ],
  [
    'Anna Lind said that it is late, but Omar Haddad said that it is not.',
    ['Anna Lind <said> it is late', 'Omar Haddad <said> it is not']
  ],
  [
    'Anna Lind argued that taxes were high and warned that firms would leave.',
    ['Anna Lind <argued> taxes were high', 'Anna Lind <warned> firms would leave']
  ],
  [
    'Anna Lind said that Omar Haddad claimed that it is late.',
    ['Anna Lind <said> Omar Haddad claimed that it is late']
  ],
  [
    'Anna Lind said that Omar Haddad ran, and told the police that he fell.',
    ['Anna Lind <said> Omar Haddad ran, and told the police that he fell']
  ],
  [
    'Anna Lind had told Omar Haddad that it was late, officials said.',
    ['officials () <said> Anna Lind had told Omar Haddad that it was late']
  ]
])('tells who speaks: %s', (text, expected) => {
  expect(said(text)).toEqual(expected)
})

test.each([
  ['Some observers believe that it is late.', 'Some observers'],
  ['Officials in Norway said it is late.', 'Officials in Norway'],
  ['A friend of Anna Lind said it is late.', undefined],
  ["Anna Lind's lawyer said it is late.", "Anna Lind's lawyer"],
  ['A spokesman for Anna Lind said it is late.', 'A spokesman for Anna Lind'],
  ['The report says that it is late.', 'The report'],
  ['One blogger wrote that it is late.', 'One blogger'],
  ['The union and the employers said it is late.', 'The union and the employers'],
  ['The newspaper Le Monde said it is late.', 'The newspaper Le Monde'],
  ['Legend says that it is late.', 'Legend']
])('keeps a description whole: %s', (text, speaker) => {
  const [first] = said(text)
  const expected = speaker ?? 'A friend of Anna Lind'
  expect(first?.startsWith(`${expected} () <`)).toBe(true)
})

test.each([
  ['Anna Lind spoke on Monday. She said it is late.', 'She (Anna Lind)'],
  ['The harbour, Anna Lind wrote, is full. “It is late now,” she said.', 'she (Anna Lind)'],
  ['Anna Lind left because, she said, it was late.', 'she (Anna Lind)'],
  ['Anna Lind met Omar Haddad. He said it is late.', 'He ()'],
  ['Anna Lind met the judge. He said it is late.', 'He ()'],
  ['He praised Omar Haddad. He said it is late.', 'He ()'],
  ['The vote was for Omar Haddad. He said it is late.', 'He ()'],
  ["Omar Haddad's boat sank. He said it is late.", 'He ()'],
  ['Omar Haddad spoke. It rained. He said it is late.', 'He ()'],
  ['“I like Omar Haddad a lot,” he said.', 'he ()'],
  ['Mrs Lind spoke on Monday. He said it is late.', 'He ()'],
  ['Norway won the prize. They said it is late.', 'They ()']
])('traces a pronoun only to the one who is possible: %s', (text, expected) => {
  expect(said(text).at(-1)?.split(' <')[0]).toBe(expected)
})

test('names the rule by the weakest thing that a statement rests on', () => {
  expect(rulesOf('According to Anna Lind, it is late.')).toEqual(['statement/according-to'])
  expect(rulesOf('Officials said that it is late.')).toEqual(['statement/description'])
  expect(rulesOf('He said that it is late.')).toEqual(['statement/pronoun'])
  expect(rulesOf('Norway and Denmark said that it is late.')).toEqual(['statement/plural'])
})

test('does not search what is inside a quotation of several sentences', () => {
  const text = '“It is late. Omar Haddad said that it is not. We go home now,” said Anna Lind.'
  expect(said(text)).toHaveLength(1)
  expect(said(text)[0]).toMatch(/^Anna Lind <said> quoted: .*We go home now,”$/)
})
