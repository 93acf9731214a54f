import {describe, expect, test} from 'vitest'
import type {TextStyle, Theme} from '../../src/theme/theme.ts'
import {shipped, shippedNames} from './shipped.ts'

/** Relative luminance of a colour, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG's ratio of contrast, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** WCAG AA: 3 for large type, which is 18 points, or 14 in bold; else 4.5. */
const leastFor = ({size, weight}: TextStyle) => (size >= (weight === 'bold' ? 14 : 18) ? 3 : 4.5)

/** Grounds that text may stand on: paper, boxes, the words across a draft; code stands on its own. */
const groundsOf = ({colours}: Theme, style: string): readonly string[] =>
  style === 'code' ? [colours.codeGround] : ['#ffffff', colours.tint, colours.watermark]

test('black on white has the greatest contrast, and the measure is right between', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

describe.each(shippedNames)('the theme %s', (name) => {
  test.each(['brief', 'memo'])('is complete and readable in a %s', (template) => {
    const theme = shipped(name, template)
    const poor = Object.entries(theme.text).flatMap(([style, text]) =>
      groundsOf(theme, style).flatMap((ground) => {
        const ratio = contrast(theme.colours[text.colour], ground)
        return ratio < leastFor(text) ? [`${style} on ${ground}: ${ratio.toFixed(2)}`] : []
      })
    )
    expect(poor).toEqual([])
  })

  test('warns in a colour that can be read', () => {
    const {colours} = shipped(name, 'brief')
    expect(contrast(colours.warning, colours.tint)).toBeGreaterThanOrEqual(4.5)
  })
})

test('the theme for print in black has black letters and lines, and no grounds', () => {
  const {colours, text} = shipped('ink', 'brief')
  const {watermark, tint, codeGround, ...black} = colours
  expect(new Set(Object.values(black))).toEqual(new Set(['#000000']))
  expect([tint, codeGround]).toEqual(['#ffffff', '#ffffff'])
  expect(watermark).toMatch(/^#(..)\1\1$/)
  expect(Math.min(...Object.values(text).map((it) => it.size))).toBeGreaterThanOrEqual(7)
})

test('the theme for screens has larger type on more leading, set to the left, in every document', () => {
  const civic = shipped('civic', 'brief')
  for (const template of ['brief', 'memo', 'memo-military']) {
    const {text, justify} = shipped('screen', template)
    expect(text.body.size).toBeGreaterThanOrEqual(13)
    expect(text.body.leading / text.body.size).toBeGreaterThan(1.4)
    expect(justify).toBe(false)
    for (const [name, {size}] of Object.entries(civic.text)) {
      const own = Object.entries(text).find(([it]) => it === name)?.[1]
      expect(own?.size, name).toBeGreaterThan(size)
    }
  }
})
