/** Words that tell what a name is the name of. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** The name of an organisation ends with one of these, or goes on with `of` or `for` after it. */
export const organisationWords = words(`
  ministry department agency university college institute institution school council committee
  subcommittee commission association organization organisation party union federation confederation
  foundation company corporation corp inc ltd llc plc gmbh ag sa nv group bank court tribunal office bureau
  service services authority board army navy marines force forces police constabulary church club society
  congress senate parliament assembly government administration center centre network times post news
  journal herald tribune gazette chronicle press observer airlines airways alliance coalition movement
  brigade brigades battalions regiment militia battalion museum hospital clinic holdings technologies motors industries
  partners partnership enterprises ventures laboratories laboratory observatory academy trust campaign
  league front treasury fund guard corps command directorate secretariat chamber caucus senate brotherhood
  orchestra symphony philharmonic choir ballet theatre theater gallery records pictures studios
  entertainment productions broadcasting television magazine quarterly weekly
  pharmaceuticals petroleum airline railway railways railroad cooperative consortium syndicate taskforce
  ombudsman registry inspectorate diocese archdiocese synod monastery seminary polytechnic
  conservatory consulate embassy mission sheriff's athletics rovers wanderers hotspur cartel mafia
  watchdog watch intelligence associates surveyors
`)

/** Organisation words that name one only with a word before them that is no place and no people. */
export const weakOrganisationWords = words(`
  administration campaign center centre command force forces front government group guard mission movement
  office parties partners partnership party police post press school service services watch
  intelligence television league union court theatre theater gallery pictures records
`)

/** Organisation words that name one only with what it is of or a word before them that is no place. */
export const openOrganisationWords = words(`
  department ministry agency company companies corporation committee institute association institution
  organisation organization bureau office embassy consulate
`)

/** Organisation words that are surnames: not after a given name. */
export const organisationSurnames = words('church post court')

/** The name of a place ends with one of these. */
export const placeWords = words(`
  palace street square bridge river lake mountain mountains island islands airport stadium park beach
  valley bay gulf ocean sea desert county province district region territory territories city peninsula
  strait base station hall tower towers hotel road avenue boulevard lane harbour harbor castle coast canyon
  falls forest springs creek heights hills hill village township prefecture oblast canton cathedral mosque
  temple cemetery arena gardens plaza dam reservoir volcano glacier reef cape port crossing checkpoint
  prison jail penitentiary barracks highway freeway motorway expressway parkway turnpike tunnel terminal observatory lighthouse
  terrace crescent promenade marina resort blvd ave rd hwy metro junction quay pier wharf basin plateau archipelago isles reserve
`)

/** The name of a place of two words starts with one of these. */
export const placeOpeners = words(
  'mount lake cape fort port isle wadi tal tel tell ain ayn jabal jebel deir umm kafr beit bayt bab ras'
)

/** Before `of` and the name of a place. */
export const placeNouns = words(`
  town city village province district region state county island islands port suburb neighbourhood
  neighborhood municipality republic emirate township coast governorate prefecture oblast capital outskirts
  streets kingdom peninsula
`)

/** Words after which `of` goes on with a name. */
export const ofNouns = words(`
  ministry department university college institute school council committee commission association
  organization organisation party union federation foundation bank court office bureau authority board
  army church society congress senate parliament assembly academy museum league house chamber secretary
  minister undersecretary chancellor duke duchess prince princess king queen earl bishop archbishop
  republic kingdom states gulf bay isle isles cape sea strait lake mount tower statue
  palace cathedral order daughters sons bureau board governor president director chief head leader
  ambassador mayor speaker leader conference center centre chamber guild
  attorney general commissioner diocese archdiocese embassy friends
  brotherhood front movement alliance cup battle treaty declaration bill university
`)
