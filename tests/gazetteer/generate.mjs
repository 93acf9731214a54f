/**
 * Writes the generated word lists of `src/text/gazetteer/`: given names, surnames, cities and
 * regions. Run by hand, never by a test, since the lists are part of the source and reviewed:
 *
 *     mkdir /tmp/lists && cd /tmp/lists && npm init -y
 *     npm install compromise@14.17.0 @faker-js/faker@10.6.0
 *     node <project>/tests/gazetteer/generate.mjs <project>/src/text/gazetteer
 *
 * It is started in the folder that has the packages, which are never installed in the project.
 * Names of time zones are those of the IANA database, which is in the public domain, as Node 20.20
 * lists them. Words are lower case and without marks, as the gazetteer looks them up.
 */

import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

const folder = process.argv[2]
if (folder === undefined) throw new Error('Expected the folder to write to')
const require = createRequire(join(process.cwd(), 'package.json'))
const load = (name) => import(pathToFileURL(require.resolve(name)).href)
const {default: compromise} = await load('compromise')
const {allLocales} = await load('@faker-js/faker')

/** Locales that write names in Latin letters as English texts do, one word a name. */
const latin = `af_ZA az cs_CZ da de de_CH en en_AU en_GH en_HK en_IN en_NG en_NP en_ZA es es_MX fi fr
  fr_BE fr_CH fr_SN hr hu id_ID it ku_kmr_latin lv nb_NO nl nl_BE pl pt_BR pt_PT ro ro_MD sk sl_SI
  sr_RS_latin sv uz_UZ_latin yo_NG zu_ZA`.split(/\s+/)

/** Given names to somebody, but to most texts an ordinary word, a title or a place. */
const ordinary = new Set(
  `ace africa alabama albany alone alta amen america amid among angels arch argentina asia astride august
  autumn avis baby bahia bar baron bars bay beat beauty beg bent berlin bless blessing boy bratislava
  brazil brit britain brook buddy bud california canada can captain carolina cash chance china city
  colombia come comfort constant constanta country coy cuba cup dallas dane dell delta desire dies
  divine dock doctor dries duke dusty ea east easter egypt el elle else emir empire england era
  europe even fem fine flip floor florida forest fortune forward franc france gad general geneva
  georgia georgian german germany golden good granada guru gun heaven honor honour idea in inc
  india indiana innocent israel italy jail jazz jewel job judge junior justice kenya kick kin king
  lane law lean legend lexus liberty line loan lord lot loyal lux major malta marine marseille mate
  maverick may memory mexico mile million mine miracle missouri modest moment montana nail name
  naval never nevada new nike nine noble north odessa ohio oman online oran ova paris pave peer per
  persia philippine phoenix pie pink pit port precious premier price prima prince princess promise
  prosper prune pure queen rein republic richmond rio river romania royal russia said samara san sanaa santa santo
  savage senior sep serbia shade shot sincere sir sister skip sky soda south spain star stone
  storm summer sun sunny super sure swami syria temple texas thai thais then ties til till tone
  toy troy turkey union unique urban usa utah valid van verona victory vienna virginia vital wage
  wales ward washington welcome west will wind winter yoga zaire`.split(/\s+/)
)

/** Rare spellings of these keep their place among the given names. */
const unlike = {ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd'}
const fold = (word) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđıßæœþð]/g, (letter) => unlike[letter])
    .replace(/[’‘ʻ]/g, "'")

const tagged = (...tags) =>
  Object.entries(compromise.model().one.lexicon)
    .filter(([, tag]) => [tag].flat().some((it) => tags.includes(it)))
    .map(([word]) => word)

const fakerNames = (part) =>
  latin.flatMap((locale) =>
    ['generic', 'female', 'male'].flatMap((kind) => allLocales[locale].person[part]?.[kind] ?? [])
  )

const tidy = (words, keep) =>
  [...new Set(words.map(fold))].filter((word) => keep.test(word)).sort()

const given = tidy(
  [...tagged('FirstName', 'MaleName', 'FemaleName'), ...fakerNames('first_name')].flatMap((it) =>
    it.split(' ')
  ),
  /^[a-z][a-z'-]{2,}$|^(?:al|bo|ed|jo|ty)$/
).filter((word) => !ordinary.has(word))

const surnames = tidy([...tagged('LastName'), ...fakerNames('last_name')], /^[a-z][a-z'-]{2,}$/)

const zones = Intl.supportedValuesOf('timeZone')
  .filter((zone) => !zone.startsWith('Etc/'))
  .map((zone) => zone.split('/').at(-1).replaceAll('_', ' '))
const notCities = new Set(
  `camayenne casey center christmas cocos creston davis easter knox mayotte mawson midway nome oral
  palmer reunion resolute salem troll truk vaughn wake wallis chatham stanley jersey norfolk regina
  guadalupe orlando austin gold-coast`.split(/\s+/)
)
const cities = tidy([...tagged('City'), ...zones], /^[a-z][a-z' .-]{2,}$/).filter(
  (word) => !notCities.has(word)
)
const regions = tidy(tagged('Region'), /^[a-z][a-z' .-]{2,}$/).filter(
  (word) => !['para', 'pei', 'komi'].includes(word)
)

const licenceOf = (name) =>
  readFileSync(join(process.cwd(), 'node_modules', name, 'LICENSE'), 'utf8')
    .split('\n---')[0]
    .trim()
    .replaceAll('*/', '* /')

function lines(words) {
  const rows = ['']
  for (const word of words) {
    const row = rows.at(-1)
    if (row.length + word.length + 2 > 96) rows.push(`${word},`)
    else rows[rows.length - 1] = row === '' ? `${word},` : `${row} ${word},`
  }
  return rows.map((row) => `  ${row}`).join('\n').replace(/,$/, '')
}

function write(file, name, what, words, packages) {
  const licences = packages.map((it) => `${it}\n\n${licenceOf(it)}`).join('\n\n')
  const header = `/*!\n${`Generated by tests/gazetteer/generate.mjs from the word lists of:\n\n${licences}`
    .split('\n')
    .map((line) => ` * ${line}`.trimEnd())
    .join('\n')}\n */\n`
  const code = `import {listed} from './listed.ts'\n\n/** ${what} */\nexport const ${name} = listed(\`\n${lines(words)}\n\`)\n`
  writeFileSync(join(folder, file), `${header}${code}`)
  console.log(file, words.length)
}

const both = ['compromise', '@faker-js/faker']
write('given-names.ts', 'givenNames', 'Given names of many cultures.', given, both)
write('surnames.ts', 'surnames', 'Surnames of many cultures.', surnames, both)
write('cities.ts', 'cities', 'Cities, and islands that name a time zone.', cities, ['compromise'])
write('regions.ts', 'regions', 'States, provinces and counties.', regions, ['compromise'])
