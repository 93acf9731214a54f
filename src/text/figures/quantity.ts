import {lettered} from '../lettered.ts'
import {type FigureFinder, matchAt, wordsBefore} from './form.ts'

const spelledUnits = String.raw`(?:(?:square|cubic|nautical|metric|short|long)\s)?(?:(?:miles|kilomet(?:re|er)s|met(?:re|er)s|feet|lit(?:re|er)s|gallons|tonnes|tons|barrels)\s(?:per|an?)\s(?:second|minute|hour|day)|kilomet(?:re|er)s?|centimet(?:re|er)s?|millimet(?:re|er)s?|met(?:re|er)s?|miles?|yards?|inch(?:es)?|foot|feet|acres?|hectares?|kilograms?|kilogrammes?|kilos?|grams?|milligrams?|tonnes?|tons?|ounces?|lit(?:re|er)s?|gallons?|barrels?|megawatts?|gigawatts?|kilowatts?|(?:mega|giga|tera|kilo)watt[\s-]hours?|(?:mega|giga|tera)bytes?|degrees?(?:\s(?:Celsius|Fahrenheit|north|south|east|west))?|(?:percentage|basis)\spoints?|light[\s-]years?)`
const shortUnits = String.raw`(?:km\/h|kph|mph|km²|km2|km|cm|mm|m²|m2|m³|kg|mg|[kMGT]Wh?|[kMGT]B|[kMG]?bps|Mbit\/s|Gbit\/s|[kMG]?Hz|°\s?[CF]|ha|ft|lbs?|oz|pp|bps)`
const spelledUnit = lettered(String.raw`[\s-](?:${spelledUnits})(?![\p{L}\p{N}])`, 'iuy')
const shortUnit = lettered(String.raw`\s?${shortUnits}(?![\p{L}\p{N}])`, 'uy')

/** Measures of length, weight, area, energy and the like: `17.4 kilometres`, `−28 °C`. */
export const quantity: FigureFinder = (text, {start, end, value, upTo, written, letter}) => {
  if (letter || /[\p{L}_$£€-]$/u.test(wordsBefore(text, start, 1))) return undefined
  const match = matchAt(text, end, spelledUnit(text)) ?? matchAt(text, end, shortUnit(text))
  if (match === null) return undefined
  const of = match[0].replace(/^[\s-]/, '')
  // `21 Grams` is a film.
  if (/^\p{Lu}\p{Ll}/u.test(of) && !/[^\p{L}]/u.test(of)) return undefined
  // `Two feet` walk.
  if (
    written === 'words' &&
    /^(?:feet|foot|yards?|degrees?)$/.test(of) &&
    !tall.test(text.slice(end + match[0].length))
  ) {
    return undefined
  }
  return {
    form: 'quantity',
    start,
    end: end + match[0].length,
    unit: {kind: 'quantity', of},
    value,
    ...(upTo === undefined ? {} : {upTo})
  }
}

const tall = /^\s(?:tall|high|long|deep|wide|away|below|above|under|of|from)\b/
