/**
 * The items by their key, keys and items in the order in which they come; `Map.groupBy` needs Node 21.
 * @example groupBy(["ก1", "ข1", "ก2"], (text) => text.charAt(0)) // Map { "ก" → ["ก1", "ก2"], "ข" → ["ข1"] }
 */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) addToGroup(groups, keyOf(item), item);
  return groups;
}

/** Puts an item at the end of the group of its key; where there is no such group, it begins with this item. */
export function addToGroup<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
