/** Languages that write decimals with a comma (Unicode CLDR 46, `symbols/decimal`). */
const withComma = new Set(
  `af ast az be bg bs ca cs da de el es et eu fi fo fr fy gl hr hu hy id is it ka kk kl ky lb lt lv
  mk mn nb nl nn no pl pt ro ru sk sl sq sr sv tg tk tr tt uk uz vi`.split(/\s+/)
)

/** Countries that write a point all the same, by language. */
const withPoint: ReadonlyMap<string, RegExp> = new Map([
  ['de', /-(?:CH|LI)\b/i],
  ['es', /-(?:419|CU|DO|GT|HN|MX|NI|PA|PE|PR|SV|US)\b/i],
  ['it', /-CH\b/i]
])

/**
 * What sets off decimals and the entries of a list where `lang` (BCP 47) is written, for what Word
 * computes in a table. A list has a semicolon where the comma has another use.
 */
export function separatorsOf(lang: string): {readonly decimal: string; readonly list: string} {
  const language = lang.toLowerCase().replace(/-.*$/s, '')
  const comma =
    (withComma.has(language) && withPoint.get(language)?.test(lang) !== true) ||
    /^en-ZA\b/i.test(lang)
  return comma ? {decimal: ',', list: ';'} : {decimal: '.', list: ','}
}
