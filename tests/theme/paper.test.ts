import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {paperNamed} from '../../src/model/paper.ts'
import {parseTheme} from '../../src/theme/index.ts'
import {onPaper} from '../../src/theme/paper.ts'

const path = 'templates/themes/civic.yaml'
const {theme} = parseTheme({path, text: readFileSync(path, 'utf8')}, 'brief')
if (theme === undefined) throw new Error('no theme')

test.each([
  ['letter', 'Letter'],
  ['US Letter', 'Letter'],
  ['us-legal', 'Legal'],
  [' a5 ', 'A5'],
  ['foolscap', undefined],
  ['constructor', undefined]
])('%s names %s', (words, paper) => {
  expect(paperNamed(words)).toBe(paper)
})

test('a theme on another paper keeps its type, and margins of the same share', () => {
  const letter = onPaper(theme, 'Letter')
  expect(letter.page).toMatchObject({width: 612, height: 792})
  expect(letter.text).toEqual(theme.text)
  expect(letter.page.margin.left / 612).toBeCloseTo(theme.page.margin.left / theme.page.width)
  expect(letter.page.header / 792).toBeCloseTo(theme.page.header / theme.page.height)
})

test('a theme on its own paper, or on none that is asked for, is as it is', () => {
  expect(onPaper(theme, 'A4')).toBe(theme)
  expect(onPaper(theme, undefined)).toBe(theme)
})
