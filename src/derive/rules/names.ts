/** What finds people, organisations and places, and in which words that is explained. */
export const nameRules = {} as const satisfies Readonly<Record<string, string>>
