/** What an editor counts, be it two or nine of them: people, and what makes them many or fewer. */
const nouns: ReadonlySet<string> = new Set(
  `people men women children boys girls students pupils teachers workers employees staff soldiers
  troops officers police policemen firefighters civilians passengers pilots crew tourists migrants
  refugees residents villagers patients nurses doctors miners pilgrims protesters demonstrators
  hostages prisoners inmates suspects gunmen attackers militants fighters victims survivors
  deaths casualties fatalities injuries arrests members lawmakers senators ministers judges jurors
  countries nations states cities provinces counties municipalities votes seats abstentions jobs
  posts homes houses schools hospitals clinics branches factories plants mines shops stores banks
  airports stations bridges ships boats vessels aircraft planes helicopters jets tanks vehicles
  missiles rockets drones bombs explosions earthquakes fires cases outbreaks infections goals points
  medals titles wins defeats draws referendums elections lawsuits charges counts`.split(/\s+/)
)

/** Whether the last word of a counted phrase, such as `Panamanian players`, is one of these. */
export const countsWhatMatters = (phrase: string) =>
  nouns.has(phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase())
