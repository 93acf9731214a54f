/** Money by its signs, its codes and its names. */

/** Signs that stand before a sum, or after it; without a code where several countries use them. */
export const signs: ReadonlyMap<string, string | undefined> = new Map([
  ['US$', 'USD'],
  ['U.S.$', 'USD'],
  ['USD$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['AUD$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['CAD$', 'CAD'],
  ['CDN$', 'CAD'],
  ['NZ$', 'NZD'],
  ['NZD$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['NT$', 'TWD'],
  ['MEX$', 'MXN'],
  ['MX$', 'MXN'],
  ['MXN$', 'MXN'],
  ['R$', 'BRL'],
  ['$', undefined],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', undefined],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', undefined],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['₡', 'CRC'],
  ['₾', 'GEL'],
  ['₭', 'LAK'],
  ['₸', 'KZT'],
  ['₼', 'AZN'],
  ['₵', 'GHS'],
  ['฿', 'THB'],
  ['ரூ', undefined],
  ['元', undefined],
  ['₿', undefined]
])

/** ISO 4217 codes that are no English words or names when written in capitals. */
export const codes: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CNY INR AUD CAD CHF RUB UAH KRW SEK NOK DKK PLN CZK HUF RON BGN ISK ILS BRL MXN ARS CLP PEN ZAR NGN KES EGP SAR AED QAR KWD THB IDR MYR SGD HKD TWD NZD PHP VND PKR BDT LKR KZT GHS'.split(
    ' '
  )
)

/** Names of one currency only, in lower case, one and many. */
export const plainNames: ReadonlyMap<string, string | undefined> = new Map([
  ...named('EUR', 'euro euros'),
  ...named('JPY', 'yen'),
  ...named('CNY', 'yuan renminbi rmb kuai'),
  ...named('RUB', 'ruble rubles rouble roubles'),
  ...named('UAH', 'hryvnia hryvnias hryvnya'),
  ...named('PLN', 'zloty zlotys zlotych'),
  ...named('HUF', 'forint forints'),
  ...named('THB', 'baht'),
  ...named('MYR', 'ringgit'),
  ...named('IDR', 'rupiah rupiahs'),
  ...named('VND', 'dong'),
  ...named('ILS', 'shekel shekels'),
  ...named('NGN', 'naira'),
  ...named('KZT', 'tenge'),
  ...named(
    undefined,
    'dollar dollars cent cents pence penny pennies rupee rupees franc francs peso pesos peseta pesetas lira liras lire krona kronor krone kroner crown crowns koruna markka guilder guilders escudo escudos drachma drachmas schilling schillings shilling shillings dinar dinars dirham dirhams riyal riyals rial rials bitcoin bitcoins reais bucks quid sterling deutschmarks'
  )
])

/** Names that are other words as well: only after a scale or a word for the country. */
export const ambiguousNames: ReadonlySet<string> = new Set(
  'pound pounds won real rand mark marks sen kip leu lei lev'.split(' ')
)

/** Words for a country before a name, and with which names they decide the currency. */
export const qualified: ReadonlyMap<string, string> = new Map([
  ['us dollar', 'USD'],
  ['u.s. dollar', 'USD'],
  ['american dollar', 'USD'],
  ['australian dollar', 'AUD'],
  ['canadian dollar', 'CAD'],
  ['hong kong dollar', 'HKD'],
  ['singapore dollar', 'SGD'],
  ['new zealand dollar', 'NZD'],
  ['british pound', 'GBP'],
  ['egyptian pound', 'EGP'],
  ['lebanese pound', 'LBP'],
  ['swiss franc', 'CHF'],
  ['swedish krona', 'SEK'],
  ['swedish kronor', 'SEK'],
  ['norwegian krone', 'NOK'],
  ['norwegian kroner', 'NOK'],
  ['danish krone', 'DKK'],
  ['danish kroner', 'DKK'],
  ['czech koruna', 'CZK'],
  ['czech crown', 'CZK'],
  ['turkish lira', 'TRY'],
  ['mexican peso', 'MXN'],
  ['argentine peso', 'ARS'],
  ['chilean peso', 'CLP'],
  ['philippine peso', 'PHP'],
  ['indian rupee', 'INR'],
  ['pakistani rupee', 'PKR'],
  ['south korean won', 'KRW'],
  ['korean won', 'KRW'],
  ['south african rand', 'ZAR'],
  ['brazilian real', 'BRL'],
  ['iranian rial', 'IRR'],
  ['saudi riyal', 'SAR']
])

/** Adjectives that may stand between a number and the name of a currency. */
export const adjectives =
  '(?:US|U\\.S\\.|American|Australian|Canadian|Hong\\sKong|Singapore|New\\sZealand|Swiss|French|Belgian|Swedish|Norwegian|Danish|Finnish|Dutch|German|Deutsche|Italian|Spanish|Czech|Turkish|Mexican|Argentine|Chilean|Philippine|Indian|Pakistani|Sri\\sLankan|Chinese|Japanese|(?:South|North)\\sKorean|Korean|Russian|Ukrainian|Egyptian|Lebanese|Syrian|British|Brazilian|Iranian|Iraqi|Kuwaiti|Saudi|South\\sAfrican|Israeli|Thai|Kenyan)'

function named(code: string | undefined, words: string) {
  return words.split(' ').map((word) => [word, code] as const)
}
