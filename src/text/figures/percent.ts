import {lettered} from '../lettered.ts'
import {type FigureFinder, matchAt, wordsBefore} from './form.ts'

const sign = /\s?%/y
const word = lettered(
  String.raw`[\s-](?:percents?|per\scents?|percentage|pct\b\.?)(?!\s?points?)(?![\p{L}\p{N}])`,
  'iuy'
)
/** `Half of a percent`. */
const ofOne = lettered(
  String.raw`\s(?:of\s)?a\s(?:percent|per\scent)(?!age)(?![\p{L}\p{N}])`,
  'iuy'
)
/** `Per cent of 22`, as a line of its own. */
const before = /(?:^|[,;:(]\s)\s*(?:percents?|per\scents?)\sof\s$/i

/** `2.5%`, `5 to 7 per cent`, `half a percent`. */
export const percent: FigureFinder = (text, amount) => {
  const {start, value, upTo, written} = amount
  if (/\p{L}$/u.test(wordsBefore(text, start, 1))) return undefined
  const match =
    [sign, word(text), ofOne(text)]
      .map((it) => matchAt(text, amount.end, it))
      .find((it) => it !== null) ?? null
  const lead = match === null ? before.exec(wordsBefore(text, start)) : null
  if (match === null && lead === null) return undefined
  return {
    form: written === 'words' ? 'percent-word' : 'percent',
    start: lead === null ? start : start - lead[0].replace(/^[,;:(]?\s*/, '').length,
    end: amount.end + (match?.[0].length ?? 0),
    unit: {kind: 'percent'},
    value,
    ...(upTo === undefined ? {} : {upTo})
  }
}
