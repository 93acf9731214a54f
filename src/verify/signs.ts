/** What nobody sees: marks of direction, soft hyphens, joiners, selectors of variants, tags. */
export const unseen = /\p{Default_Ignorable_Code_Point}/u

/** Anything that is not white space, nor unseen. */
export const seen = /[^\s\p{Default_Ignorable_Code_Point}]/u

/** Letters that run from right to left (UAX 9, the ranges that it keeps for them, but for signs and digits). */
export const rightToLeft =
  /(?=[\p{L}\u07C0-\u07C9])[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
