import {expect, test} from 'vitest'
import {lineBreak, p, signature} from '../sample-nodes.ts'
import {open, paragraphWith, reportOf, styleNamed, styleOf} from './open.ts'

test('a signature is two styles: one that stays with the next, one with room to sign', async () => {
  const signed = signature('FOR THE COMMANDER:', 'ANN B. LEE', lineBreak(), 'LTC, EN')
  const opened = await open(reportOf([p('Before.'), signed]))
  const {document} = opened
  expect(styleOf(paragraphWith(document, 'FOR THE COMMANDER:'))).toBe('AuthorityLine')
  expect(styleOf(paragraphWith(document, 'ANN B. LEE'))).toBe('Signature')
  expect(paragraphWith(document, 'ANN B. LEE')).toContain('<w:br/>')
  expect(styleNamed(opened, 'AuthorityLine')).toContain('<w:keepNext/>')
  const style = styleNamed(opened, 'Signature')
  const before = Number(/w:before="(\d+)"/.exec(style)?.[1])
  const line = Number(/w:line="(\d+)"/.exec(styleNamed(opened, 'Normal'))?.[1])
  expect(before / line).toBeCloseTo(4, 1)
  // Half of the text's width, in twips: the centre of the page.
  expect(Number(/w:left="(\d+)"/.exec(style)?.[1])).toBeGreaterThan(4000)
})
