/** Items by a key, each list in the order of `items`. */
export function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string
): ReadonlyMap<string, readonly Item[]> {
  const lists = new Map<string, Item[]>()
  for (const it of items) {
    const key = keyOf(it)
    const list = lists.get(key)
    if (list === undefined) lists.set(key, [it])
    else list.push(it)
  }
  return lists
}
