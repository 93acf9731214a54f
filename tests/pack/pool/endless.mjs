/** A text that is never done. */
export const work = () => new Promise(() => {})
