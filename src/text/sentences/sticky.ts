/** Length of what a sticky pattern matches at a place; 0 where it does not match. */
export function lengthAt(text: string, at: number, sticky: RegExp): number {
  sticky.lastIndex = at
  return sticky.exec(text)?.[0].length ?? 0
}
