import {expect, test} from 'vitest'
import {keyOf} from '../../src/text/gazetteer/listed.ts'
import {apposition} from '../../src/text/names/apposition.ts'
import {runsOf} from '../../src/text/names/capitals.ts'
import {isGivenName, placed} from '../../src/text/names/geography.ts'
import {titleInside} from '../../src/text/names/title.ts'
import {tokensOf} from '../../src/text/names/tokens.ts'

test.each([
  ['Mr. Bell met J. K. Roe.', ['Mr.', 'Bell', 'met', 'J.', 'K.', 'Roe', '.']],
  ['the U.S. and J.K. Roe', ['the', 'U.S.', 'and', 'J.K.', 'Roe']],
  ['Jean-Luc’s dog', ['Jean-Luc', 'dog']],
  ['O’Brien, d’Arc', ['O’Brien', ',', 'd’Arc']],
  ['see example.org now', ['see', 'example.org', 'now']],
  ['AT&T rose 2%', ['AT&T', 'rose', '2', '%']],
  ['Zoe\u0308 left', ['Zoe\u0308', 'left']],
  ['', []]
])('tokens of %j', (text, expected) => {
  expect(tokensOf(text).map((it) => it.text)).toEqual(expected)
})

test('a token has its place, and says what is beside it', () => {
  const [, kings, farm] = tokensOf('the kings’  farm')
  expect(kings).toMatchObject({start: 4, end: 9, possessive: true, joined: true, capital: false})
  expect(farm).toMatchObject({start: 12, end: 16, possessive: false, joined: false})
})

const runs = (text: string) => {
  const tokens = tokensOf(text)
  return runsOf(tokens).map(({from, to}) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
}

test.each([
  ['The head of the Bank of England met Ola Berg on Monday.', ['Bank of England', 'Ola Berg']],
  ['She met Ola Berg of Graz.', ['Ola Berg', 'Graz']],
  ['She met Ola van der Berg and Ines Roth.', ['Ola van der Berg', 'Ines Roth']],
  ['The Department of Trade and Industry wrote.', ['Department of Trade and Industry']],
  ['The Department of Trade and Ola Berg wrote.', ['Department of Trade', 'Ola Berg']],
  ['The Korean People’s Army moved.', ['Korean People’s Army']],
  ['The Workers’ Party of Peru won.', ['Workers’ Party of Peru']],
  ['Peru’s President left.', ['Peru', 'President']],
  ['The WHO and I agree.', ['WHO']],
  ['Theresa May left in May 2019.', ['Theresa May']],
  ['However Ola Berg left.', ['Ola Berg']]
])('runs of capitals: %s', (text, expected) => {
  expect(runs(text)).toEqual(expected)
})

test.each([
  ['British Prime Minister Ola Berg', 'British Prime Minister', 'Ola Berg'],
  ['Secretary of State Ola Berg', 'Secretary of State', 'Ola Berg'],
  ['King of Spain Felipe', 'King of Spain', 'Felipe'],
  ['Mr Berg', undefined, 'Berg'],
  ['Dean Acheson', undefined, undefined],
  ['Martin Luther King Jr.', undefined, undefined],
  ['General Motors', undefined, undefined],
  ['Prime Minister', undefined, undefined],
  ['Captain America', undefined, undefined]
])('the title in %s', (text, role, name) => {
  const tokens = tokensOf(text)
  const found = titleInside(tokens, {from: 0, to: tokens.length, opens: false})
  expect(found?.role && text.slice(found.role.start, found.role.end)).toBe(role)
  expect(found && text.slice(tokens[found.from]?.start, tokens[found.to - 1]?.end)).toBe(name)
})

test.each([
  ['Roth, head of the board, left', 'head of the board'],
  ['Roth, the founder and owner of Acme, left', 'founder and owner of Acme'],
  ['Roth, 45, a nurse, left', 'nurse'],
  ['Roth, a judge who left', undefined],
  ['Roth (Chair)', 'Chair'],
  ['Roth, director Ola Berg and others left', undefined],
  ['Roth, leaders of the party and others left', undefined],
  ['Roth, and the director left', undefined],
  ['Roth, however, left', undefined]
])('what is said after the name in %s', (text, expected) => {
  const role = apposition(tokensOf(text), 1)?.role
  expect(role && text.slice(role.start, role.end)).toBe(expected)
})

test.each([
  ['peru', 'sure'],
  ['northern peru', 'sure'],
  ['austin', 'sure'],
  ['georgia', 'likely'],
  ['perth', 'sure'],
  ['berg', undefined]
])('%s is a place: %s', (key, expected) => {
  expect(placed(key)).toBe(expected)
})

test('words are looked up without marks and in lower case', () => {
  expect(keyOf('Łukasz')).toBe('lukasz')
  expect(keyOf('São Tomé')).toBe('sao tome')
  expect(keyOf('N’Djamena')).toBe("n'djamena")
  expect(isGivenName(keyOf('Łukasz'))).toBe(true)
  expect(isGivenName(keyOf('Jean-Luc'))).toBe(true)
})

test('titles after titles are nobody', () => {
  const tokens = tokensOf('Secretary of State '.repeat(30))
  expect(titleInside(tokens, {from: 0, to: tokens.length, opens: true})).toBeUndefined()
})
