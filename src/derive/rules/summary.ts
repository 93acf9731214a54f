/** What finds the sentences that matter most, datelines and acronyms, and in which words that is explained. */
export const summaryRules = {} as const satisfies Readonly<Record<string, string>>
