import * as z from 'zod'
import {dataOf, hasShared, shared} from './data.ts'
import type {Case, FigureGold} from './gold.ts'

const spec = z.array(
  z.looseObject({
    Input: z.string(),
    Results: z.array(
      z.object({
        Text: z.string(),
        Start: z.number(),
        End: z.number(),
        Resolution: z.looseObject({value: z.string().nullish(), isoCurrency: z.string().optional()})
      })
    )
  })
)

/**
 * Cases of a recognizer's specification. Those that it marks as not supported (by one language or by
 * design) are left out. Dollars without a country may be any: the specification does not say.
 */
export function specCases(name: 'CurrencyModel' | 'PercentModel'): readonly Case[] {
  if (!hasShared) return []
  const unit = name === 'CurrencyModel' ? 'money' : 'percent'
  return dataOf(`${shared}/recognizers-specs/${name}.json`, spec)
    .filter((it) => !Object.keys(it).some((key) => key.startsWith('NotSupported')))
    .map(({Input: text, Results}, index) => ({
      id: `${name}-${index + 1}`,
      text,
      gold: {
        figureUnits: [unit],
        figure: Results.map(({Text: words, Start, End, Resolution}): FigureGold => {
          const value = Number.parseFloat(Resolution.value ?? '')
          const item = {words, start: Start, end: End + 1, unit, need: 'required'} as const
          const currency = {currency: Resolution.isoCurrency ?? 'any'}
          return Number.isNaN(value) ? {...item, ...currency} : {...item, ...currency, value}
        })
      }
    }))
}
