/** Words for what somebody does that are no titles: they stand after a name, or before it in lower case. */
export const callings: ReadonlySet<string> = new Set(
  `master harbourmaster headmaster worker volunteer keeper fisherman shopkeeper landlord landlady
  carpenter plumber waiter waitress salesman saleswoman commuter receptionist organist verger warden gardener
  forester ranger lifeguard pensioner motorist walker hiker climber tourist passenger employee intern
  apprentice trainee graduate practitioner psychotherapist counsellor therapist physiotherapist geneticist
  immunologist biochemist botanist zoologist entomologist ornithologist conservationist hydrologist
  glaciologist criminologist demographer geographer archivist ethicist juror fellow partner associate
  assistant agent official guide referee umpire substitute winger full-back defender centre-back scrum-half
  fly-half batsman bowler wicketkeeper all-rounder jockey rider racer rower medallist champion contestant
  essayist biographer showrunner magician promoter bassist vocalist saxophonist lyricist socialite
  philanthropist financier industrialist shareholder surveyor planner bricklayer welder miner trucker docker
  steward stewardess co-pilot navigator sniper warlord rebel militant cleric preacher missionary deacon curate
  mullah guru recruiter translator publicist stylist hairdresser butcher innkeeper publican winemaker
  beekeeper shepherd zookeeper pharmacist optician radiographer paediatrician pediatrician oncologist
  cardiologist neurologist psychiatrist anaesthetist radiologist gynaecologist bricklayer roofer cleaner`.split(
    /\s+/
  )
)
