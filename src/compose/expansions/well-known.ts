/** Acronyms that readers know better than what they stand for, and markings: see `docs/rules.md`. */
export const needNoExplanation: ReadonlySet<string> = new Set([
  'EU',
  'UN',
  'NATO',
  'GDP',
  'BBC',
  'CIA',
  'FBI',
  'NASA',
  'DNA',
  'HIV',
  'R&D',
  'CUI',
  'FOUO'
])
