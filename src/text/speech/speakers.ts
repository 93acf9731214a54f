const list = (words: string): readonly string[] => words.split(' ')

/** One person, in the singular: such a noun leaves more than one person whom `he` may mean. */
const person = list(
  'head ceo cfo mp president chancellor king queen prince princess emperor pope cardinal bishop archbishop rabbi imam sheikh premier minister secretary senator congressman congresswoman governor mayor ambassador commissioner chairman chairwoman chair chairperson director professor judge justice general colonel captain lieutenant sergeant admiral commander spokesman spokeswoman spokesperson leader analyst economist lawyer attorney author journalist coach striker midfielder goalkeeper actor actress singer chief officer detective prosecutor candidate councillor politician diplomat researcher scientist founder activist manager editor reporter correspondent musician designer student teacher doctor nurse surgeon farmer driver soldier priest historian expert critic observer source official witness resident aide adviser advisor deputy successor predecessor father mother brother sister son daughter wife husband man woman boy girl person poster blogger user player owner boss executive representative envoy negotiator undersecretary inspector superintendent constable investigator engineer physicist biologist chemist psychologist sociologist friend neighbour neighbor colleague victim suspect defendant plaintiff member politician lawmaker legislator campaigner organiser organizer treasurer clerk speaker host presenter guest visitor customer worker employee employer pilot astronaut trainer counsel magistrate ombudsman auditor consultant developer creator inventor director-general co-author co-founder vice-president'
)

/** Bodies that speak as one. */
const body = list(
  'government ministry police army navy military report study statement company agency department committee court jury council commission board group union party office bureau service authority association organisation organization institute university college hospital church bank firm team club club city county state administration opposition coalition parliament senate congress house cabinet embassy delegation panel inquiry survey review paper newspaper magazine article book website blog post letter memo document audit charity campaign family foundation federation network channel station union airline airport manufacturer publisher regulator watchdog tribunal secretariat centre center society academy alliance staff management leadership prosecution defence defense press-release school judge-advocate report-author kremlin taskforce task-force announcement regime mission consortium museum trust council'
)

const many = list(
  'individuals posters observers experts analysts officials sources critics leaders scientists researchers authorities witnesses residents people police prosecutors lawyers economists ministers politicians lawmakers legislators members supporters opponents activists campaigners organisers organizers doctors teachers students workers employees farmers locals villagers parents families relatives friends investigators detectives firefighters rescuers historians authors editors journalists reporters users bloggers developers engineers commentators aides advisers advisors diplomats negotiators delegates participants councillors governors mayors judges directors managers executives shareholders investors traders men women fans players governments ministries companies agencies departments committees courts councils reports studies newspapers media unions parties groups firms banks charities organisations organizations posts academics physicists biologists spokesmen spokespeople protesters demonstrators refugees migrants survivors victims soldiers commanders generals rebels militants executives republicans democrats conservatives liberals trustees attendees respondents some others many most fishermen representatives psychologists astronomers engineers owners customers neighbours neighbors colleagues'
)

/** Nouns for one person. */
export const personNouns: ReadonlySet<string> = new Set(person)

/** Nouns for bodies, which are `it`. */
export const bodyNouns: ReadonlySet<string> = new Set(body)

/** Nouns for whoever may say something: people, bodies and what bodies publish. */
export const speakerNouns: ReadonlySet<string> = new Set([...person, ...body, ...many])

/** What `he` cannot be, and what `she` cannot be. */
export const femaleMarks: ReadonlySet<string> = new Set(
  list(
    'mrs. mrs ms. ms miss queen princess lady dame baroness spokeswoman congresswoman chairwoman actress woman girl mother sister daughter wife duchess countess businesswoman'
  )
)
export const maleMarks: ReadonlySet<string> = new Set(
  list(
    'mr. mr sir king prince lord pope spokesman congressman chairman actor man boy father brother son husband duke count baron businessman'
  )
)

/** What one acts in accordance with, and does not report after: `according to plan`. */
export const notSources: ReadonlySet<string> = new Set(
  list(
    'plan plans schedule tradition custom customs law rule rules age size need needs ability abilities principle principles type category whether how what which where law seniority height weight preference instructions procedure taste merit income wishes convention specification order requirement requirements criteria formula index scale your my system model theory definition logic reason'
  )
)
