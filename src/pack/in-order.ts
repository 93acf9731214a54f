/**
 * Begins `work` for all items, which waits for what it needs by itself, and hands on what comes of
 * each in the order of the items. Ends at the first that was called off: at `undefined`.
 */
export async function inOrder<Item, Result>(
  items: readonly Item[],
  work: (item: Item, at: number) => Promise<Result | undefined>,
  take: (result: Result) => unknown
): Promise<void> {
  const begun = items.map(work)
  // What fails is told below, in its turn.
  for (const it of begun) it.catch(() => undefined)
  for (const it of begun) {
    const result = await it
    if (result === undefined) return
    await take(result)
  }
}
