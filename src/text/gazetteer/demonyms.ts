import {listed} from './listed.ts'

/**
 * Words for what belongs to a country, a people, a faith or a party: neither places nor names.
 * Written by hand; a plural in `s` is found by its singular.
 */
export const demonyms = listed(`
  afghan, african, african-american, albanian, algerian, american, angolan, arab, arabian, arabic,
  argentine, argentinian, armenian, asian, assyrian, australian, austrian, azerbaijani, azeri,
  bahraini, baltic, bangladeshi, basque, bavarian, belarusian, belgian, bengali, beninese, bolivian,
  bosnian, brazilian, brit, british, briton, bulgarian, burmese, burundian, californian, cambodian,
  cameroonian, canadian, cantonese, caribbean, catalan, caucasian, chadian, chechen, chilean, chinese,
  colombian, congolese, corsican, croat, croatian, cuban, cypriot, czech, dane, danish, dutch,
  dutchman, dominican, eastern, ecuadorian, egyptian, emirati, english, englishman, englishwoman,
  eritrean, estonian, ethiopian, eurasian, european, fijian, filipino, filipina, finn, finnish,
  flemish, french, frenchman, frenchwoman, gabonese, gambian, georgian, german, germanic, ghanaian,
  greek, guatemalan, guinean, gypsy, haitian, hawaiian, hebrew, hindi, hispanic, honduran,
  hungarian, icelandic, icelander, indian, indonesian, iranian, iraqi, irish, irishman, israeli,
  israelite, italian, ivorian, jamaican, japanese, jordanian, kazakh, kenyan, korean, kosovan,
  kurd, kurdish, kuwaiti, kyrgyz, lao, laotian, latin, latino, latina, latvian, lebanese, liberian,
  libyan, lithuanian, londoner, macedonian, malagasy, malawian, malay, malaysian, maldivian, malian,
  maltese, maori, mauritanian, mauritian, mediterranean, mexican, moldovan, mongolian, montenegrin,
  moroccan, mozambican, namibian, native american, nepalese, nepali, new yorker, new zealander,
  nicaraguan, nigerian, nigerien, nordic, norwegian, omani, ottoman, pakistani, palestinian,
  panamanian, paraguayan, parisian, pashtun, persian, peruvian, philippine, polish, pole, portuguese,
  puerto rican, punjabi, qatari, roman, romanian, russian, rwandan, samoan, saudi, scandinavian,
  scot, scottish, scots, senegalese, serb, serbian, sicilian, sikh, singaporean, slav, slavic,
  slovak, slovakian, slovene, slovenian, somali, somalian, south african, south korean,
  north korean, soviet, spaniard, spanish, sri lankan, sudanese, swede, swedish, swiss, syrian,
  taiwanese, tajik, tamil, tanzanian, tatar, texan, thai, tibetan, togolese, transatlantic,
  trinidadian, tunisian, turk, turkish, turkmen, ugandan, ukrainian, uruguayan, uyghur, uzbek,
  venezuelan, vietnamese, welsh, western, yemeni, yugoslav, zambian, zimbabwean, zulu, rohingya,
  christian, catholic, roman catholic, orthodox, protestant, evangelical, anglican, baptist,
  methodist, lutheran, presbyterian, mormon, muslim, islamic, islamist, sunni, shia, shiite, shi'ite,
  jew, jewish, hindu, buddhist, zionist, scientologist, atheist, republican, democrat, democratic,
  tory, conservative, liberal, labour, communist, socialist, marxist, nazi, fascist, green,
  northern, southern, south-eastern, north-western, midwestern, aboriginal, indigenous, victorian,
  elizabethan, medieval, renaissance, olympic, paralympic
`)
