const pronoun = /^(?:He|She|They|It|This|That|These|Those|His|Her|Their|Its)(?!\p{L})/u

const link =
  /^(?:But|And|Or|So|Yet|Then|Also|However|Meanwhile|Moreover|Nevertheless|Nonetheless|Therefore|Thus|Instead|Otherwise|In addition|As a result|On the other hand)(?!\p{L})/u

/** Whether a sentence opens with a pronoun or a link: alone, it leaves open of what it speaks. */
export const leansBack = (sentence: string): boolean =>
  pronoun.test(sentence) || link.test(sentence)
