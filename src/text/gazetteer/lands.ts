import {listed} from './listed.ts'

/** Continents, parts of the world, seas, rivers, mountains and disputed lands. Written by hand. */
export const lands = listed(`
  africa, antarctica, the arctic, arctic, asia, australasia, balkans, baltics, caribbean, caucasus,
  central africa, central america, central asia, central europe, crimea, donbas, donbass, donetsk,
  east africa, east asia, eastern europe, far east, europe, gaza, gaza strip, west bank,
  golan heights, gulf of mexico, persian gulf, horn of africa, indochina, kashmir, kurdistan,
  latin america, luhansk, maghreb, melanesia, mesopotamia, middle east, mideast, nagorno-karabakh,
  north africa, north america, northern europe, oceania, polynesia, sahel, sahara, scandinavia,
  siberia, sinai, sinai peninsula, south america, south asia, south east asia, southeast asia,
  southern africa, southern europe, sub-saharan africa, transnistria, western europe, west africa,
  western sahara, abkhazia, south ossetia, chechnya, dagestan, darfur, tibet, xinjiang,
  inner mongolia, iberia, benelux, the hague,
  atlantic, atlantic ocean, pacific, pacific ocean, indian ocean, arctic ocean, southern ocean,
  mediterranean, mediterranean sea, black sea, red sea, caspian sea, north sea, baltic sea,
  aegean sea, adriatic sea, irish sea, arabian sea, south china sea, east china sea, yellow sea,
  sea of japan, sea of azov, english channel, bay of bengal, gulf of aden, strait of hormuz,
  suez canal, panama canal, bosphorus, kerch strait, taiwan strait, great lakes, lake victoria,
  lake superior, lake michigan, danube, rhine, nile, thames, tigris, euphrates, ganges, mekong,
  yangtze, dnieper, dnipro, hudson river, mississippi river, rio grande,
  alps, andes, himalayas, pyrenees, urals, rocky mountains, appalachians, mount everest, everest,
  earth, mars, venus, saturn, moon, neptune, uranus
`)

/** U.S. states and parts, Canadian provinces, Australian states and others. Written by hand. */
export const states = listed(`
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii,
  idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts,
  michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey,
  new mexico, new york, new york state, north carolina, north dakota, ohio, oklahoma, oregon,
  pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont,
  virginia, washington, washington d.c, washington dc, washington, d.c, d.c, west virginia,
  wisconsin, wyoming, new england, long island, silicon valley, southern california,
  northern california, guam, american samoa, u.s. virgin islands,
  alberta, british columbia, manitoba, new brunswick, newfoundland, newfoundland and labrador,
  labrador, northwest territories, nova scotia, nunavut, ontario, prince edward island, quebec,
  saskatchewan, yukon, new south wales, northern territory, queensland, south australia, tasmania,
  victoria, western australia, bavaria, saxony, hesse, brandenburg, north rhine-westphalia,
  catalonia, andalusia, galicia, basque country, lombardy, tuscany, sicily, sardinia, piedmont,
  veneto, calabria, brittany, normandy, corsica, provence, burgundy, alsace, flanders, wallonia,
  ulster, cornwall, devon, kent, essex, sussex, surrey, yorkshire, lancashire, cumbria, dorset,
  hampshire, norfolk, suffolk, midlands, west midlands, isle of man, isle of wight, channel islands,
  guernsey, jersey, faroe islands, canary islands, balearic islands, falkland islands, okinawa,
  hokkaido, honshu, kyushu, shikoku, java, sumatra, bali, borneo, sulawesi, aceh, mindanao, luzon,
  papua, west papua, gujarat, kerala, punjab, bihar, assam, rajasthan, maharashtra, tamil nadu,
  uttar pradesh, west bengal, balochistan, sindh, khyber pakhtunkhwa, waziristan, helmand, kandahar,
  guangdong, sichuan, yunnan, hubei, hunan, zhejiang, fujian, hainan, shandong, oaxaca, chiapas,
  sinaloa, yucatan, baja california, tigray, oromia, amhara, biafra, katanga, kivu, north kivu,
  gauteng, kwazulu-natal, western cape, eastern cape, zanzibar, borno, anatolia, thrace, zaporizhzhia
`)
