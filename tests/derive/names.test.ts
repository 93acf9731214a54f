import {expect, test} from 'vitest'
import {names} from '../../src/derive/names/names.ts'
import {read} from '../../src/derive/reading.ts'
import {parse} from '../../src/parse/index.ts'

const namesIn = (text: string) => names(read(parse({path: 'a.txt', text}).document), [])

/** Such as `Jane Doe (mayor) ×2`. */
const people = (text: string) =>
  namesIn(text).person.map(({passage, role, mentions}) => {
    const times = mentions.length > 1 ? ` ×${mentions.length}` : ''
    return `${passage.text}${role ? ` (${role.text})` : ''}${times}`
  })

const organisations = (text: string) => namesIn(text).organisation.map((it) => it.passage.text)
const places = (text: string) => namesIn(text).place.map((it) => it.passage.text)

test.each([
  // Titles before the name.
  ['The plan of Norwegian Prime Minister Ola Berg failed.', 'Ola Berg (Norwegian Prime Minister)'],
  ['On Friday President Okonkwo resigned.', 'Okonkwo (President)'],
  ['Then King Harald V opened it.', 'Harald V (King)'],
  ['We asked Secretary of State Ruth Alder.', 'Ruth Alder (Secretary of State)'],
  ['We asked Minister for Education Mr. Sorel.', 'Sorel (Minister for Education)'],
  ['It was South Korea’s President Lee Jin-ho.', 'Lee Jin-ho (South Korea’s President)'],
  ['The spokeswoman Ana Lima agreed.', 'Ana Lima (spokeswoman)'],
  ['It was Scania chief executive Tor Dahl.', 'Tor Dahl (Scania chief executive)'],
  ['The Bank of Malta governor Rita Borg left.', 'Rita Borg (Bank of Malta governor)'],
  ['It fell to Prime Minister Sir Alan Reed.', 'Alan Reed (Prime Minister)'],
  [
    'Former President Nadia Petrova met Vice President Omar Haddad.',
    ['Nadia Petrova (Former President)', 'Omar Haddad (Vice President)']
  ],
  // What is said of somebody beside the name.
  ['Ines Roth, head of the water board, agreed.', 'Ines Roth (head of the water board)'],
  ['Ines Roth, the board’s secretary general, agreed.', 'Ines Roth (board’s secretary general)'],
  ['Ines Roth, 45, a retired nurse, was there.', 'Ines Roth (retired nurse)'],
  ['Colonel Amadou Sy, spokesman for the army, agreed.', 'Amadou Sy (spokesman for the army)'],
  ['Peru’s foreign minister, Ines Roth, agreed.', 'Ines Roth (Peru’s foreign minister)'],
  ['The mayor of the old town, Ines Roth, agreed.', 'Ines Roth (mayor of the old town)'],
  [
    'Present: Ines Roth (Chair), Paul Weber, Ahmed Diallo.',
    ['Ines Roth (Chair)', 'Paul Weber', 'Ahmed Diallo']
  ],
  // Names that are known by their form.
  ['The book is by J. K. Falkner.', 'J. K. Falkner'],
  ['The book is by Harold W. Stubbs Jr.', 'Harold W. Stubbs Jr.'],
  ['Nobody saw Ursula van der Meer.', 'Ursula van der Meer'],
  ['Nobody saw Tariq al-Masri or Salma bin Yusuf.', ['Tariq al-Masri', 'Salma bin Yusuf']],
  ['Nobody saw Seán O’Brien’s car.', 'Seán O’Brien'],
  ['Nobody saw Theresa May in May.', 'Theresa May'],
  ['Nobody saw Kim Dae-sik.', 'Kim Dae-sik'],
  ['Mrs Zsolnay left.', 'Zsolnay'],
  // Unknown names that the words around them tell.
  ['“No,” said Vrxil Berger.', 'Vrxil Berger'],
  ['The on-call engineer, Ines Roth, agreed.', 'Ines Roth (on-call engineer)'],
  ['The clerk, Mr D. Evans, took the minutes.', 'D. Evans (clerk)'],
  ['The Archbishop of Vrxil Paul Weber left.', 'Paul Weber (Archbishop of Vrxil)'],
  ['It was Vrxil Tobbe, who had left.', 'Vrxil Tobbe'],
  ['Maria Lopez, Vrxil Berger and Paul Weber won.', ['Maria Lopez', 'Vrxil Berger', 'Paul Weber']],
  // Titles and names that are other words elsewhere.
  ['In 2018 Then-President Obi had raised it.', 'Obi (Then-President)'],
  ['It was then-mayor Ines Roth.', 'Ines Roth (then-mayor)'],
  ['Ines Roth, the harbour master, told members so.', 'Ines Roth (harbour master)'],
  ['The designer Ralph Lauren agreed.', 'Ralph Lauren (designer)'],
  ['It fell to Lord Justice Zsolnay.', 'Zsolnay (Lord Justice)'],
  ['So did ex-Foreign Secretary Ines Roth.', 'Ines Roth (ex-Foreign Secretary)'],
  ['The Peruvian industry minister Ines Roth left.', 'Ines Roth (Peruvian industry minister)'],
  ['The California attorney general Ines Roth left.', 'Ines Roth (California attorney general)'],
  ['It was Inspector General Zsolnay.', 'Zsolnay (Inspector General)'],
  ['It was General Counsel Ines Roth.', 'Ines Roth (General Counsel)'],
  ['We asked First Minister Ines Roth.', 'Ines Roth (First Minister)'],
  ['Cook County State’s Attorney Ines Roth agreed.', 'Ines Roth (Cook County State’s Attorney)'],
  ['The Office of State Attorney Ines Roth agreed.', 'Ines Roth (State Attorney)'],
  ['Opposition leader Jan Kos left.', 'Jan Kos (Opposition leader)'],
  ['Nobody had seen June Brown.', 'June Brown'],
  ['The economist Amartya Sen wrote it.', 'Amartya Sen (economist)'],
  ['Prime Minister Ewa Maj will travel.', 'Ewa Maj (Prime Minister)'],
  ['Ines Roth, head of Acme Limited (AL), agreed.', 'Ines Roth (head of Acme Limited)'],
  ['Georgia Hall and Marc Lamont Hill won.', ['Georgia Hall', 'Marc Lamont Hill']]
])('somebody: %s', (text, expected) => {
  expect(people(text)).toEqual([expected].flat())
})

test.each([
  'The Prime Minister answered. Prime Minister’s Questions were short.',
  'The Chief Executive Officer showed the Annual Report to the Board of Directors.',
  'Grace periods apply, and Mark Two follows. Rose gardens bloom.',
  'Hurricane Maria hit the coast. The ship Anna Karin sank. Her novel Angel Rising sold well.',
  'The Student Affairs office moved. General Delivery is closed. Major League games are on.',
  'Roman Britain traded. The Christian Democrats lost. Georgian wine is good.',
  'The Houston Astros lost. Victoria Park is open. Lincoln High School is not.',
  'Monday May 4 is a holiday. In June Lake Superior is cold.',
  'Google Cloud Platform reported an outage. Amazon Web Services did not.',
  'They fought near Tal Brixa, in Omar Brixa and around Wadi Xul.',
  'Vrxil Widgets said so. Vrxil Tobbe said no.',
  'US-led talks began. Italian voters stayed at home. The cost was US$ 20,000.',
  'GRACE PERIODS END AS KING CHARLES VISITS',
  'Minister Wins Vote After Grace Period Ends In Leeds',
  'They sell to John Deere, Philip Morris, Johnson Controls and Russell Reynolds Associates.',
  'The James Webb Space Telescope and the Aria Mini are new. The Lincoln Administrations were not.',
  'The Frederick-based Maryland firm and the Oscar-winning Gravity did well.',
  'Investor Relations Contact. Forward Looking Statements. Criminal Justice Links. Deputy Special Agent.',
  'Captain Obvious could tell you. They stayed in Beverly Hills.',
  'Pastor Sentenced. Detective Investigators. The tip line is Attorney Anonymous Tip Hotline.',
  'Lena Brewing, Rogers Electric and partner THellas grew. They took the Dan Ryan Expressway.',
  'The ship Queen Elizabeth lay at anchor. Max Capacity Reached, said the sign.',
  'In June Brown bears wake. On 4 May Marsh birds come. In Jan Berg was cold.'
])('nobody: %s', (text) => {
  expect(people(text)).toEqual([])
})

test.each([
  ['Ines Roth spoke. Roth left.', ['Ines Roth ×2']],
  ['Roth left early. It was Ines Roth.', ['Ines Roth ×2']],
  ['Ines Roth and Karl Roth spoke. Roth left.', ['Ines Roth', 'Karl Roth']],
  ['Ines Roth spoke. The Roth Foundation paid.', ['Ines Roth']],
  ['Ursula van der Meer spoke. Van der Meer left.', ['Ursula van der Meer ×2']],
  ['Kim Dae-sik spoke. Kim left.', ['Kim Dae-sik ×2']],
  ['Tariq al-Masri spoke. Masri left.', ['Tariq al-Masri ×2']],
  ['Harold W. Stubbs spoke. Harold Stubbs left.', ['Harold W. Stubbs ×2']],
  ['Ines da Silva spoke. Maria Ines da Silva left.', ['Maria Ines da Silva ×2']],
  ['Paul Weber spoke. Paul left.', ['Paul Weber ×2']],
  ['Ines Paris spoke. Paris said no. She lives in Paris.', ['Ines Paris ×2']],
  ['President Roth spoke. Ines Roth, the president, left.', ['Ines Roth (president) ×2']],
  ['Alan Reed won. Sir Alan left.', ['Alan Reed ×2']],
  ['Zork Reed won. Sir Zork left. Sir Zork Reed agreed.', ['Zork Reed ×3']],
  ['Martina Hingis won. Hingis said so near Thaliand Hingis.', ['Martina Hingis ×2']],
  ['Jack London wrote it, but not of London.', ['Jack London']],
  ['Jack London wrote it. He lived in London once. London is large.', ['Jack London']],
  ['Ines Paris left. Paris was tired.', ['Ines Paris ×2']],
  ['Mark Reed won. Mark the date.', ['Mark Reed']],
  ['Mayor Roth spoke. Ines Roth, mayor of Graz, left.', ['Ines Roth (mayor of Graz) ×2']],
  ['President Roth met US President Ines Roth.', ['Ines Roth (US President) ×2']]
])('joins the mentions of one person: %s', (text, expected) => {
  expect(people(text)).toEqual(expected)
})

test.each([
  ['The UN and NATO met.', ['UN', 'NATO']],
  [
    'The Ministry of Health paid the University of Graz.',
    ['Ministry of Health', 'University of Graz']
  ],
  [
    'The Department of Health and Human Services paid.',
    ['Department of Health and Human Services']
  ],
  ['The Graz People’s Party won.', ['Graz People’s Party']],
  ['The Guardian wrote so. So did the New York Times.', ['Guardian', 'New York Times']],
  ['She asked Ryanair and Acme Widgets Ltd today.', ['Ryanair', 'Acme Widgets Ltd']],
  ['Apple said so; an Apple watch is none.', ['Apple']],
  ['Apple trees bloom.', []],
  ['The UK government has paid. The British government has not.', ['UK government']],
  ['The Payment Service was down. The Board of Directors met.', []],
  ['Charlotte Church sang.', []],
  // Whole names, or none.
  ['The Securities and Exchange Commission sued.', ['Securities and Exchange Commission']],
  ['We asked Revenues and Customs Authority staff.', []],
  ['The Council for the Welfare of Migrants met.', ['Council for the Welfare of Migrants']],
  ['She studied at Girton College, Cambridge.', ['Girton College']],
  ['Land Rovers sold. Latest News. After School Club is full.', []],
  ['His father was a Church of Scotland Minister.', []],
  ['St. Mary’s Church on St. James Street was damaged.', []],
  ['Breaking News Alert: Power Cut Hits City Centre.', []],
  [
    'The U.S. Department of Labor paid. The Department of Labor agreed.',
    ['U.S. Department of Labor']
  ],
  ['He works for the U.S. Department now.', []],
  ['They beat Stoke City and Crystal Palace.', ['Stoke City', 'Crystal Palace']],
  ['They sell to John Deere and Mercedes Benz.', ['John Deere', 'Mercedes Benz']]
])('organisations: %s', (text, expected) => {
  expect(organisations(text)).toEqual(expected)
})

test.each([
  ['Peru’s mayors met in Addis Ababa and northern Ghana.', ['Peru', 'Addis Ababa', 'Ghana']],
  ['The US, the U.K. and the Netherlands signed.', ['US', 'U.K.', 'Netherlands']],
  ['Heathrow Airport is near the River Thames.', ['Heathrow Airport', 'River Thames']],
  ['She lives in Ulmbach, Germany, near Mount Xyl.', ['Ulmbach', 'Germany', 'Mount Xyl']],
  ['The town of Ulmbach is small.', ['Ulmbach']],
  ['They flew to Jordan. Georgia won.', ['Jordan', 'Georgia']],
  ['Ms Jordan spoke. Jordan left.', []],
  ['Italian wine, French bread, US-led talks, Londoners.', []],
  ['Turkey is roasted; a turkey is large.', []],
  ['Emma Lake and Graham Hill met.', []],
  ['The International Space Station, Judge Ines Park and Clara Martínez Cantón.', []],
  ['They met in the Main Hall.', []]
])('places: %s', (text, expected) => {
  expect(places(text)).toEqual(expected)
})

test('letters that the text explains and the name that they stand for are one', () => {
  const text = 'The Graz Water Authority (GWA) met. GWA officials agreed.'
  const {document} = parse({path: 'a.txt', text})
  const reading = read(document)
  const [sentence] = reading.sentences
  if (sentence === undefined) throw new Error('Expected a sentence')
  const word = (word: string) => {
    const start = text.indexOf(word)
    return reading.passage(sentence, start, start + word.length)
  }
  const acronym = {
    id: 'acronym-1',
    kind: 'acronym',
    rule: 'acronym/defined',
    confidence: 1,
    passage: word('GWA'),
    expansion: word('Graz Water Authority'),
    mentions: [word('GWA')]
  } as const
  const [fact, ...others] = names(reading, [acronym]).organisation
  expect(others).toEqual([])
  expect(fact?.passage.text).toBe('Graz Water Authority')
  expect(fact?.mentions.map((it) => it.text)).toEqual(['Graz Water Authority', 'GWA', 'GWA'])
})
