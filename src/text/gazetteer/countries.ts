import {listed} from './listed.ts'

/** Countries and lands by their common names and letters. Written by hand. */
export const countries = listed(`
  afghanistan, albania, algeria, andorra, angola, antigua and barbuda, argentina, armenia,
  australia, austria, azerbaijan, bahamas, bahrain, bangladesh, barbados, belarus, belgium, belize,
  benin, bermuda, bhutan, bolivia, bosnia, bosnia and herzegovina, botswana, brazil, brunei,
  bulgaria, burkina faso, burma, burundi, cambodia, cameroon, canada, cape verde,
  central african republic, chad, chile, china, colombia, comoros, congo, congo-brazzaville,
  congo-kinshasa, democratic republic of congo, democratic republic of the congo,
  republic of congo, republic of the congo, dr congo, drc, costa rica, cote d'ivoire, croatia, cuba,
  cyprus, czech republic, czechia, czechoslovakia, denmark, djibouti, dominican republic, dprk,
  east germany, west germany, east timor, ecuador, egypt, el salvador, equatorial guinea, eritrea,
  estonia, eswatini, ethiopia, federated states of micronesia, fiji, finland, france,
  french guiana, french polynesia, gabon, gambia, the gambia, germany, ghana, great britain, greece,
  greenland, grenada, guadeloupe, guatemala, guinea, guinea-bissau, guyana, haiti, holy see,
  honduras, hong kong, hungary, iceland, india, indonesia, iran, iraq, ireland, republic of ireland,
  georgia, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kiribati, korea, north korea,
  south korea, republic of korea, democratic people's republic of korea, kosovo, kuwait, kyrgyzstan,
  laos, latvia, lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg, macau,
  macedonia, north macedonia, republic of macedonia, madagascar, malawi, malaysia, maldives, mali,
  malta, marshall islands, martinique, mauritania, mauritius, mexico, micronesia, moldova, monaco,
  mongolia, montenegro, morocco, mozambique, myanmar, namibia, nauru, nepal, netherlands,
  new caledonia, new zealand, nicaragua, niger, nigeria, norway, oman, pakistan, palau, palestine,
  palestinian territories, panama, papua new guinea, paraguay, people's republic of china, peru,
  philippines, poland, portugal, puerto rico, qatar, republic of china, romania, russia,
  russian federation, rwanda, saint kitts and nevis, saint lucia, saint vincent and the grenadines,
  samoa, san marino, sao tome and principe, saudi arabia, senegal, serbia, seychelles,
  sierra leone, singapore, slovakia, slovenia, solomon islands, somalia, somaliland, south africa,
  south sudan, soviet union, spain, sri lanka, sudan, suriname, swaziland, sweden, switzerland,
  syria, taiwan, tajikistan, tanzania, thailand, timor-leste, togo, tonga, trinidad and tobago,
  tunisia, turkey, turkiye, turkmenistan, tuvalu, uganda, ukraine, united arab emirates,
  united kingdom, united states, united states of america, uruguay, uzbekistan, vanuatu,
  vatican city, venezuela, vietnam, yemen, yugoslavia, zaire, zambia, zimbabwe,
  uk, us, usa, uae, ussr, u.s, u.k, u.s.a, u.a.e, prc, roc,
  america, britain, england, scotland, wales, northern ireland, holland
`)

/** Countries whose name is just as much a person's, a U.S. state's or an ordinary word. */
export const ambiguousCountries = listed('chad, georgia, jordan, guinea')
