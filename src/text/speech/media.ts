const keywords =
  /^(?:times|post|news|press|journal|herald|tribune|guardian|telegraph|gazette|chronicle|independent|mirror|mail|sun|observer|newspaper|paper|magazine|agency|broadcaster|channel|network|radio|television|tv|website|site|blog|posting|report|reports|media|weekly|daily|today|bulletin|wire|express|standard|globe|monitor|economist|spectator|politico|axios|wikinews|wikipedia)$/i

const names = new Set(
  'AFP AP BBC CNN CBC CBS NBC ABC NPR PBS Reuters Bloomberg Xinhua TASS Interfax Yonhap KCNA ANSA DPA EFE PTI Kyodo Anadolu Newsweek Time Forbes Vox Variety Buzzfeed BuzzFeed Sky ITV RTE RTÉ Fox Times Al-Jazeera Jazeera'.split(
    ' '
  )
)

/** Whether words name what publishes news: a newspaper, a broadcaster, an agency, a report. */
export const isMedium = (words: string): boolean =>
  words.split(/\s+/).some((word) => keywords.test(word) || names.has(word))
