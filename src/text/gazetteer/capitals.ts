import {listed} from './listed.ts'

/**
 * Capitals and big cities that readers know: these are places even where somebody could be called
 * so. Written by hand.
 */
export const capitals = listed(`
  abu dhabi, abuja, accra, addis ababa, adelaide, aleppo, algiers, almaty, amman, amsterdam, ankara,
  antananarivo, antwerp, ashgabat, asmara, astana, asuncion, athens, atlanta, auckland, baghdad,
  baku, baltimore, bamako, bangalore, bangkok, bangui, barcelona, basra, beijing, beirut, belfast,
  belgrade, benghazi, berlin, bern, birmingham, bishkek, bogota, bologna, bordeaux, boston,
  brasilia, bratislava, brazzaville, brisbane, bristol, brussels, bucharest, budapest, buenos aires,
  bujumbura, cairo, calcutta, calgary, canberra, cape town, caracas, cardiff, casablanca, chicago,
  chisinau, christchurch, cincinnati, cologne, colombo, conakry, copenhagen, dakar, dallas,
  damascus, dar es salaam, delhi, denver, detroit, dhaka, djibouti, doha, donetsk, dresden, dubai,
  dublin, durban, dushanbe, dusseldorf, edinburgh, edmonton, frankfurt, freetown, gaborone, gdansk,
  geneva, glasgow, gothenburg, guadalajara, guangzhou, guatemala city, hamburg, hanoi, harare,
  havana, helsinki, hiroshima, ho chi minh city, honolulu, houston, hyderabad, indianapolis,
  islamabad, istanbul, jakarta, jeddah, jerusalem, johannesburg, juba, kabul, kampala, kandahar,
  kansas city, karachi, kathmandu, kharkiv, kherson, khartoum, kiev, kigali, kinshasa, kolkata,
  krakow, kuala lumpur, kuwait city, kyiv, kyoto, la paz, lagos, lahore, las vegas, leeds, leipzig,
  libreville, lilongwe, lima, lisbon, liverpool, ljubljana, london, los angeles, luanda, lusaka,
  lviv, lyon, madrid, malabo, malmo, managua, manama, manchester, manila, maputo, mariupol,
  marseille, mecca, medellin, melbourne, memphis, mexico city, miami, milan, milwaukee, minneapolis,
  minsk, mogadishu, monrovia, montevideo, montreal, moscow, mosul, mumbai, munich, muscat, nagasaki,
  nairobi, nanjing, naples, nashville, n'djamena, new delhi, new orleans, new york, new york city,
  niamey, nicosia, nouakchott, nyc, odesa, odessa, osaka, oslo, ottawa, ouagadougou, palermo,
  panama city, paris, perth, peshawar, philadelphia, phnom penh, phoenix, pittsburgh, podgorica,
  port moresby, port-au-prince, portland, porto, prague, pretoria, pristina, pyongyang, quito,
  rabat, raleigh, rangoon, reykjavik, riga, rio, rio de janeiro, riyadh, rome, rotterdam,
  sacramento, saint petersburg, salt lake city, salzburg, san antonio, san diego, san francisco,
  san jose, san juan, san salvador, sanaa, sana'a, santiago, santo domingo, sao paulo, sapporo,
  sarajevo, seattle, seoul, seville, shanghai, sheffield, shenzhen, skopje, sofia, srebrenica,
  st. louis, st louis, st. petersburg, st petersburg, stockholm, strasbourg, stuttgart, sydney,
  taipei, tallinn, tampa, tashkent, tbilisi, tegucigalpa, tehran, tel aviv, tirana, tokyo, toronto,
  toulouse, tripoli, tunis, turin, ulaanbaatar, vancouver, venice, vienna, vientiane, vilnius,
  vladivostok, warsaw, wellington, windhoek, winnipeg, wuhan, yangon, yaounde, yerevan, yokohama,
  zagreb, zaporizhzhia, zurich, manhattan, brooklyn, queens, bronx, staten island, harlem,
  hollywood, oxford, cambridge, southampton, portsmouth, plymouth, nottingham, leicester, newcastle,
  sunderland, bradford, swansea, aberdeen, dundee, inverness, derry, galway, limerick, cork,
  anaheim, anchorage, austin, buffalo, cleveland, columbus, el paso, fort worth, fresno, long beach,
  louisville, oakland, oklahoma city, omaha, orlando, tucson, tulsa, guantanamo bay, chernobyl,
  fukushima, hiroshima, auschwitz, bakhmut, avdiivka, kramatorsk, sevastopol, rafah, khan younis,
  ramallah, nablus, hebron, bethlehem, haifa, idlib, raqqa, kirkuk, fallujah, erbil
`)

/** Buildings and sites that are named without a word like "palace" or "airport". By hand. */
export const landmarks = listed(`
  times square, big ben, eiffel tower, wall street, downing street, broadway, capitol hill, red square,
  tiananmen square, trafalgar square, ground zero, statue of liberty, golden gate bridge, taj mahal,
  beverly hills, notting hill, monte carlo, santa monica, santa barbara, jackson hole, alice springs,
  cape canaveral, camp david, mar-a-lago, heathrow, gatwick, chernobyl, guantanamo
`)
