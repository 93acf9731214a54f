/** What finds dates, and in which words that is explained. */
export const dateRules = {} as const satisfies Readonly<Record<string, string>>
