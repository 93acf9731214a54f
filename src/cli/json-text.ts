/**
 * JSON that may be shown on a terminal: what `JSON.stringify` leaves as it is but a terminal would
 * obey, or would turn lines by, is escaped. In JSON it stands in strings alone, so the value stays.
 */
export const harmlessJson = (json: string): string =>
  json.replace(
    /[\u007F-\u009F\p{Bidi_Control}\u2028\u2029]/gu,
    (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
