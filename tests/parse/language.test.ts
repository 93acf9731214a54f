import {expect, test} from 'vitest'
import {derive} from '../../src/derive/index.ts'
import {parse} from '../../src/parse/index.ts'

const metaOf = (text: string, path = 'a.txt') => parse({path, text}).document.meta
const languageOf = (text: string, path?: string) => {
  const {lang, langFrom} = metaOf(text, path)
  return `${lang} ${langFrom}`
}

test.each([
  ['en', 'The harbour board met on Tuesday and decided to run the night ferries until November.'],
  [
    'de',
    'Der Hafenrat hat am Dienstag beschlossen, die Nachtfähren bis November fahren zu lassen.'
  ],
  [
    'fr',
    'Le conseil du port a décidé mardi de prolonger les traversées de nuit jusqu’en novembre.'
  ],
  ['es', 'El consejo del puerto decidió el martes mantener los barcos nocturnos hasta noviembre.'],
  ['pt', 'O conselho do porto decidiu na terça-feira manter as travessias noturnas até novembro.'],
  [
    'it',
    'Il consiglio del porto ha deciso martedì di mantenere i traghetti notturni fino a novembre.'
  ],
  ['nl', 'Het havenbestuur heeft dinsdag besloten de nachtboten tot november te laten varen.'],
  ['pl', 'Rada portu zdecydowała we wtorek, że promy nocne będą pływać do listopada.'],
  ['cs', 'Rada přístavu v úterý rozhodla, že noční trajekty budou jezdit až do listopadu.'],
  ['sv', 'Hamnstyrelsen beslutade i tisdags att nattfärjorna ska gå fram till november.'],
  ['fi', 'Satamalautakunta päätti tiistaina, että yölautat kulkevat marraskuuhun saakka.'],
  ['hu', 'A kikötői tanács kedden úgy döntött, hogy az éjszakai kompok novemberig közlekednek.'],
  ['tr', 'Liman kurulu salı günü gece vapurlarının kasım ayına kadar çalışmasına karar verdi.'],
  ['vi', 'Hội đồng cảng hôm thứ ba đã quyết định cho phà đêm chạy đến tháng mười một.'],
  ['ru', 'Совет порта во вторник решил, что ночные паромы будут ходить до ноября.'],
  ['uk', 'Рада порту у вівторок вирішила, що нічні пороми ходитимуть до листопада.'],
  ['el', 'Το συμβούλιο του λιμανιού αποφάσισε την Τρίτη να συνεχιστούν τα νυχτερινά πλοία.'],
  ['ar', 'قرر مجلس الميناء يوم الثلاثاء أن تستمر العبّارات الليلية حتى نوفمبر.'],
  ['he', 'מועצת הנמל החליטה ביום שלישי שמעבורות הלילה יפעלו עד נובמבר.'],
  ['hi', 'बंदरगाह बोर्ड ने मंगलवार को तय किया कि रात की नावें नवंबर तक चलेंगी।'],
  ['th', 'คณะกรรมการท่าเรือตัดสินใจเมื่อวันอังคารให้เรือข้ามฟากกลางคืนวิ่งถึงเดือนพฤศจิกายน'],
  ['ko', '항만 위원회는 화요일에 야간 여객선을 11월까지 운항하기로 결정했다.'],
  ['ja', '港湾委員会は火曜日、夜間フェリーを11月まで運航することを決めました。'],
  ['zh', '港务委员会星期二决定，夜间渡轮将运营到十一月。']
])('%s is told by a sentence', (lang, text) => {
  expect(languageOf(text)).toBe(`${lang} detected`)
})

test.each([
  'Meeting at 10.',
  'Ferry late.',
  'Ann Weber, John Smith, María García, Jean-Pierre Dubois, Hiroshi Tanaka, Wei Zhang',
  'Attendees: Anna Müller, Jürgen Schmidt, Søren Kierkegaard, Łukasz Nowak',
  'San Francisco, Los Angeles, San Diego, Santa Cruz, Sacramento, San José, El Paso, Las Vegas',
  'Real Madrid 3, Bayern München 1',
  'Q3: 4.2m, 3.1m, 26%, EUR 1,200',
  'PM Pledges Aid',
  '“We face a dangerous sentence.”',
  '12 34 56',
  'https://www.beispiel.de/die/faehre/faehrt/nicht/heute?und=auch&morgen=nicht',
  'TODO: refactor src/cli/main.ts, bump to 2.1.0',
  ''
])('%j is too little to be called anything but English', (text) => {
  expect(languageOf(text)).toBe('en assumed')
})

test.each([
  'The ferry is late. It will sail at ten. Nobody minds.',
  'Minutes of the board: Anna Müller and Jürgen Schmidt were there; Søren Kierkegaard was not.',
  'Chancellor Friedrich Merz met Emmanuel Macron in Paris and was told that Giorgia Meloni agreed.',
  'She called it “Schadenfreude”, and he spoke of a certain je ne sais quoi in the vote.'
])('%j is English, whatever its names', (text) => {
  expect(languageOf(text)).toBe('en detected')
})

test('code and marks are no words of the language', () => {
  const code = '```js\nconst wert = der.die.das\nlet und = oder\n```\n'
  const text = `${code.repeat(20)}\nRun \`npm ci\` and **then** see wh*ether* it still works for you.\n`
  expect(languageOf(text, 'a.md')).toBe('en detected')
})

test('of a text in two languages, the one with most of the words counts', () => {
  const english = 'The board has decided that the boats will run at night as they did before. '
  const german = 'Der Rat hat beschlossen, dass die Boote nachts so fahren, wie sie bisher fuhren. '
  expect(languageOf(`${english.repeat(8)}\n\n${german.repeat(3)}`)).toBe('en detected')
  expect(languageOf(`${english.repeat(3)}\n\n${german.repeat(8)}`)).toBe('de detected')
})

test.each([
  ['Welsh', 'Penderfynodd y cyngor ddydd Mawrth y bydd y fferïau nos yn hwylio tan fis Tachwedd.'],
  ['filler', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.'],
  ['Burmese', 'လူတိုင်းသည် တူညီ လွတ်လပ်သော ဂုဏ်သိက္ခာဖြင့် လည်းကောင်း မွေးဖွားလာသူများ ဖြစ်သည်။'],
  ['Cherokee in capitals', 'ᏂᎦᏓ ᎠᏂᏴᏫ ᏂᎨᎫᏓᎸᎾ ᎠᎴ ᎤᏂᏠᏱ']
])('%s is not called English, nor anything else', (_, text) => {
  expect(languageOf(text)).toBe('und detected')
})

test('what front matter states is not looked into', () => {
  const text = '---\nlang: en-GB\n---\n\nDer Rat hat beschlossen, dass die Boote nachts fahren.\n'
  expect(languageOf(text, 'a.md')).toBe('en-GB stated')
})

test('a name of a language is no tag, and is told once', () => {
  const text = '---\nlang: English\n---\n\nThe board decided that the boats will run at night.\n'
  const {document, messages} = parse({path: 'a.md', text})
  expect(messages.map((it) => it.reason)).toEqual([
    'Unexpected `"English"` for `lang`, expected a language such as `en-GB`'
  ])
  expect(document.meta).toMatchObject({lang: 'en', langFrom: 'detected'})
  expect(derive(document).messages).toEqual([])
})

test.each([
  ['stated', '---\nlang: de-AT\n---\n\nWords.\n', 'language `de-AT` (German)'],
  ['stated and nameless', '---\nlang: cy\n---\n\nWords.\n', 'language `cy`'],
  ['detected', 'Der Rat hat beschlossen, dass die Boote fahren.\n', 'language German'],
  [
    'unknown',
    'Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod.\n',
    'language, '
  ]
])('one message says that no facts are read: %s', (_, text, found) => {
  const {document} = parse({path: 'a.md', text})
  const {facts, messages} = derive(document)
  expect(messages.map(({name, reason}) => ({name, reason}))).toEqual([
    {name: 'a.md', reason: expect.stringContaining(`Unexpected ${found}`)}
  ])
  expect(facts.skipped).toBe(messages[0]?.reason)
})

test('a long text takes no longer than its beginning', () => {
  const beginning = 'The board has decided that the boats will run at night. '.repeat(100)
  const rest = 'Der Rat hat beschlossen, dass die Boote nachts fahren. '.repeat(1000)
  expect(languageOf(`${beginning}\n\n${rest}`)).toBe('en detected')
})
