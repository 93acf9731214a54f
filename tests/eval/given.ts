type Given<T> = {readonly [Key in keyof T]?: Exclude<T[Key], undefined>}

/** The properties that have a value: optional ones may not be undefined here. */
export function given<T extends object>(properties: T): Given<T>
export function given(properties: object): object {
  return Object.fromEntries(Object.entries(properties).filter(([, it]) => it !== undefined))
}
