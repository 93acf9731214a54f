/** Words that have a capital without being part of a name. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words of grammar, and others that often open a sentence. */
export const grammatical = words(`
  a an the this that these those he she it we they i you him his her hers its our ours their theirs my
  mine your yours me us them himself herself itself themselves there here in on at as if but and or nor
  so yet for from by with after before since while when where who what why how whose which whom whether
  however meanwhile although though because despite during under over above below both each either
  neither some any many most more less few fewer several much all none another other others such same
  one two three four five six seven eight nine ten eleven twelve hundreds thousands millions dozens half
  do does did doing done is are was were am be been being has have had having can could will would shall
  should may might must not no yes ok okay now then today yesterday tomorrow tonight soon later ago let
  let's also only even just still to of into onto upon out off up down about against across along among
  amid around behind beside besides between beyond following including inside like near outside past per
  plus regarding through throughout toward towards unlike until unless via within without according
  additionally furthermore moreover nevertheless nonetheless instead thus therefore hence finally
  eventually originally initially currently recently earlier previously subsequently lastly firstly
  secondly thirdly first second third fourth last next speaking asked well once again perhaps maybe
  indeed rather quite very too almost nearly every everyone everybody everything someone somebody
  something anyone anybody anything nobody nothing it's that's there's he's she's they're we're i'm i've
  don't doesn't didn't isn't wasn't can't cannot won't
  image images photo photos photograph picture file figure update updated related source sources note
  notes example warning summary introduction conclusion overview contents see read click apologies present
  today's yesterday's tomorrow's
  dear hello hi thanks thank please welcome sincerely regards yours best kind
  despite given based having being
  together apart elsewhere sometimes often usually overall again ahead back away nowadays afterwards
  beforehand alongside notwithstanding whereas whereby wherever whenever whatever
  asked speaking writing using born raised known named called
`)

/** Months, days, feasts and zones of time. */
export const calendar = words(`
  january february march april may june july august september october november december jan feb mar apr
  jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues
  wed thu thur thurs fri sat sun christmas easter ramadan eid hanukkah passover diwali thanksgiving
  halloween gmt utc est edt pst pdt cst cdt cet cest bst ist am pm spring summer autumn winter
`)

/** Months that are names of people too: `Theresa May`. */
export const nameMonths = words('may april june august')

/** Words after which a run of capitals is a thing, an event or a work, not somebody. */
export const things = words(`
  day days week month year years eve night award awards prize prizes medal act acts bill law laws rule
  rules treaty agreement accord accords pact deal protocol plan project program programme scheme
  initiative strategy policy cup championship championships open games olympics tournament series grand
  prix race marathon festival carnival conference convention summit forum fair expo exhibition show
  concert tour war wars battle massacre siege revolution rebellion uprising crisis scandal affair trial
  case v vs inquiry theory law principle effect syndrome disease virus flu fever scale index code
  amendment constitution declaration charter resolution report review study survey poll book edition
  volume magazine bible gospel quran koran album song single film movie novel story stories game season
  episode channel radio tv television image images photo photos photograph video map figure table chapter
  section article appendix phase stage level class type model version windows era age century dynasty
  empire republic kingdom operation mission flight shuttle ship boat express train line way street avenue
  road route highway freeway motorway hurricane typhoon cyclone storm tropical earthquake fire flood
  blog site website web internet online app software hardware computer phone dynamics theorem equation
  cross star stars order legion scholarship fellowship professor chair degree bachelor master diploma
  certificate test exam examination exams doctrine question list guide handbook manual system systems
  method process procedure standard standards project sunday monday today tonight live times style room
  building tower house hall court center centre park garden gardens field stadium arena bridge tunnel dam
  mine plant station port airport terminal hospital clinic school college university church cathedral
  mosque temple synagogue museum gallery library theatre theater hotel restaurant bar cafe pub mall market
  rights party union club team squad united city town county state states province district region
  territory village island islands lake river bay sea ocean gulf valley mountain mount mountains hill
  hills desert forest beach coast
  english american british french german russian chinese
  casino gym complex cups band orchestra choir ensemble quartet trio correctional centre arena
  inc corp ltd llc plc company companies corporation group holdings partners ventures capital bank
  airlines airways motors industries foundation trust fund institute association society federation
  committee commission council board bureau agency authority department ministry office service services
  police army navy force forces guard command corps brigade regiment division
  electric international brewing brewery energy global digital labs health healthcare medical financial
  insurance realty properties consulting logistics robotics pharma therapeutics biosciences expressway
  parkway turnpike interstate hotline electronics interactive diner kitchen bakery winery vineyards farms
  ranch stores supermarket supermarkets furniture jewelers jewellers cosmetics apparel capacity
  associates advisors advisers controls houses administrations brands foods systems solutions homes products
  brothers bros sons surveyors builders telescope probe satellite rover rovers mini pro ultra lite plus
  awards nominations tariffs cabinet sanctions
`)
