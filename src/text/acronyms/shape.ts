/** How acronyms look, and what looks like one and is none. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Countries, clocks, units, currencies, kinds of companies and shorthand that nobody needs explained. */
const plain = list(`
  US USA UK UAE USSR AM PM GMT UTC BST CET CEST EST EDT ET CST CDT CT MST MDT MT PST PDT PT IST JST KST
  AD BC BCE CE TV PC OK ID FAQ CEO CFO COO CTO VIP DIY DJ DVD CD PDF URL PIN SMS
  KB MB GB TB KW MW GW KWH MWH GWH TWH HZ KHZ MHZ GHZ KM KG MM CM ML MPH KPH RPM PSI BPM
  KC QC AB BV NV SE SA AG OY OYJ SPA TM NW SW NE LE
  USD EUR GBP JPY CHF CNY RMB AUD CAD NZD SEK NOK DKK PLN CZK HUF RUB INR KRW BRL MXN ZAR TRY UAH
  CO CO2 H2O CH4 NO2 SO2 NO NOS VS RE FW FWD CC BCC PS NB TBC TBD TBA ASAP FYI EOM RSVP LLC LLP PLC LTD INC JR SR DR MR MRS MS ST MD RN
`)

/** Words that writers shout, besides words of grammar. */
const shouted = list(`
  ALL ANY ALWAYS AND ASK BAD BEST BIG BUT BUY CALL CAN CANNOT DAY DEAD DO DONE DRAFT END EVER EVERY FAIL
  FINAL FIRST FOR FREE FROM GET GO GOD GOOD GREAT HATE HELP HERE HIGH HOT HOW HUGE ICE KEEP KEY KILL LAST
  LIE LIVE LOVE LOW MAIN MORE MOST MUST NEED NEVER NEW NEXT NEWS NOT NOTE NOTHING NOW OFF OLD ON ONE ONLY
  OPEN OUR OUT OVER PASS RED SALE SAVE SHALL STOP SURE TEN THE TOP TRUE TRY TWO URGENT VERY VOTE WAR WE
  WHAT WHEN WHY WILL WIN WOW YES YOU YOUR ZERO
`)

const roman = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/
const usStates = list(`
  AL AK AZ AR CA CO CT DE FL GA HI IA IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH
  OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY
`)

/** Longer words in capitals are shouted more often than they are acronyms. */
const longest = 5

/** Whether a word in capitals may be an acronym that the text does not explain. */
export const mayBeAcronym = (word: string) =>
  word.length <= longest && !plain.has(word) && !shouted.has(word) && !roman.test(word)

/** Whether it could be said as a word: then one more sign is needed that it is none. */
export const readsLikeWord = (word: string) =>
  word.length >= 4 && /[AEIOUY]/.test(word) && !/[\d&]|^[^AEIOUY]{3}|[^AEIOUY]{4}/.test(word)

/** Whether it is a state of the United States after a town, as in `Boston, MA`. */
export const isState = (word: string, before: string) =>
  usStates.has(word) && /\p{L},\s$/u.test(before)
