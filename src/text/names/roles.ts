/** Words for what somebody is. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Forms of address: not a role of their own. */
export const honorifics = words(
  'honorable honourable mr mrs ms miss mx dr sir dame madam mme lord lady'
)

/** Ranks and degrees, which tell less than what somebody is said to be beside the name. */
export const ranks = words(`
  general gen colonel col captain capt lieutenant lt major maj sergeant sgt corporal private admiral adm
  commodore marshal brigadier commander professor prof detective inspector constable officer trooper
  superintendent reverend rev father sister brother saint st hon cllr councillor
`)

/** Words that name a role; the last word of most titles. */
export const roleHeads = words(`
  president chancellor king queen prince princess emperor empress sultan emir sheikh shah tsar pope
  cardinal bishop archbishop patriarch rabbi imam ayatollah pastor vicar priest premier minister secretary
  undersecretary senator sen representative rep congressman congresswoman lawmaker legislator governor gov
  mayor ambassador envoy commissioner chairman chairwoman chairperson chair director professor prof judge
  justice general gen colonel col captain capt lieutenant lt major maj sergeant sgt corporal admiral adm
  commodore brigadier commander marshal lord lady baron baroness duke duchess earl count countess viscount
  councillor councilman councilwoman councilmember alderman mp mep msp ceo cfo coo cto spokesman
  spokeswoman spokesperson leader analyst economist lawyer attorney barrister solicitor author writer
  novelist poet playwright journalist columnist reporter correspondent editor publisher blogger coach
  trainer manager striker midfielder goalkeeper defender forward quarterback pitcher captain cyclist
  swimmer sprinter boxer golfer footballer player driver actor actress comedian singer rapper musician
  guitarist drummer composer conductor producer filmmaker artist painter sculptor photographer designer
  architect engineer chief head boss executive chancellor researcher scientist physicist chemist biologist
  geologist astronomer astronaut cosmonaut climatologist meteorologist epidemiologist virologist
  psychologist psychiatrist sociologist historian archaeologist anthropologist philosopher theologian
  scholar academic lecturer teacher headteacher headmaster headmistress principal dean provost rector
  superintendent founder cofounder co-founder co-chair co-author co-owner owner entrepreneur businessman
  businesswoman investor billionaire banker trader broker farmer activist campaigner organizer organiser
  advocate adviser advisor aide consultant strategist pollster lobbyist officer detective inspector
  constable sheriff deputy prosecutor investigator coroner pathologist physician surgeon doctor nurse
  paramedic firefighter student candidate nominee politician diplomat statesman delegate moderator
  treasurer clerk chaplain curator librarian administrator coordinator supervisor specialist expert
  administrator pilot sailor soldier veteran resident neighbor neighbour witness victim survivor suspect
  defendant plaintiff gunman attacker hacker whistleblower defector dissident rapporteur registrar
  ombudsman auditor comptroller controller magistrate member co-director vice-president vice-chair
  vice-chairman vice-chancellor deputy-director director-general secretary-general attorney-general
  governor-general editor-in-chief commander-in-chief cllr negotiator
  athlete runner skater wrestler weightlifter gymnast chef tycoon magnate heir monk nun laureate presenter
  broadcaster youtuber programmer developer technician mechanic electrician contractor caretaker
  bodyguard midwife dentist vet veterinarian statistician mathematician linguist neuroscientist ecologist
  oceanographer seismologist volcanologist commentator interpreter translator illustrator animator
  cartoonist screenwriter filmmaker choreographer dancer ballerina pianist violinist cellist soprano tenor counsel agent speaker whip chairmen mep taoiseach tanaiste
`)

/** Words that stand before the last word of a title. */
export const roleModifiers = words(`
  vice deputy prime foreign interior exterior defence defense finance financial health education justice
  home energy environment environmental trade labour labor treasury transport transportation economy
  economic economics agriculture culture sports housing immigration technology information communications
  acting interim former ex then chief executive managing general attorney secretary assistant associate
  adjunct emeritus senior junior lead head brigadier major lieutenant rear police fire crown opposition
  supreme press staff vice-admiral campaign party majority minority house senate congressional
  parliamentary state federal national regional local provincial royal military naval army navy air
  security intelligence human rights legal political science fiction medical operating technical technology
  research investment policy public relations media sales marketing program programme project product
  engineering operations data software first second third current longtime veteran one-time onetime
  incoming outgoing elected president-elect retired late founding co non-executive independent cabinet
  city county district town village council borough state school university college club team football
  soccer basketball baseball cricket rugby tennis hockey film movie television tv radio news opposition
  republican democratic conservative labour liberal socialist communist civil supply nobel
  shadow permanent principal special personal private world
`)

/**
 * Titles that stand before many a noun as well, as in `Investor Relations`: with a capital they make
 * a name only of words that are known as somebody's.
 */
export const commonTitles = words(`
  investor victim deputy forward defendant member student resident witness expert specialist survivor
  suspect partner owner player driver user author designer developer programmer doctor nurse teacher
  farmer trader broker banker heir contractor engineer analyst consultant advocate administrator
  coordinator moderator candidate nominee head boss officer editor publisher reporter producer
  veteran pilot artist writer founder researcher scientist manager
`)

/** The noun of a title, without what it may be joined to: `president` of `then-president`. */
export const headOf = (key: string): string => key.replace(/^(?:then|ex|now)-/, '')

/** Titles after which one unknown word is a name; after others it has to be known as one. */
export const strongTitles = words(`
  mr mrs ms mx dr sir dame madam mme lord lady president chancellor king queen prince princess emperor
  empress sultan emir sheikh shah tsar pope cardinal bishop archbishop patriarch rabbi imam ayatollah pastor
  minister senator sen rep congressman congresswoman gov governor mayor ambassador commissioner prof professor
  judge justice gen col colonel capt captain lt lieutenant sgt sergeant corporal adm admiral cmdr commander
  baron baroness councillor cllr councilman councilwoman detective inspector constable sheriff secretary
  spokesman spokeswoman spokesperson reverend rev
`)

/** Words before `general` in a title. */
export const generals = words(
  'attorney secretary director governor solicitor inspector surgeon consul major brigadier lieutenant adjutant'
)

/** What a secretary or a minister is of. */
export const portfolios = words(`
  state defense defence education health finance justice labor labour commerce treasury interior exterior
  energy transport transportation agriculture trade industry culture environment housing war works
  foreign affairs home homeland security veterans economy economic development planning immigration
  information communications tourism sport sports science technology women youth social welfare human
  services public administration staff police operations communication relations policy investment
  employment pensions work international external internal naval army navy air force national
  urban rural water natural resources mines fisheries forestry food religious higher
`)

/** Titles that are surnames as well: no titles after a given name. */
export const roleSurnames = words(`
  king prince major bishop dean judge marshal chancellor pope cardinal baron duke earl lord page coach
  abbot mayor count general captain bush priest archer baker butler farmer driver painter singer poet
  justice sergeant senator president constable cook mason carter shah khan emir sultan rector provost
  player forward head chair whip clerk maj sen gen col monk boss
`)

/** Words of a field that need another after them: `Director of the National` is cut. */
export const openFields = words(`
  foreign economic social human public international external internal national urban rural natural
  religious higher
`)
