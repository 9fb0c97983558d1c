/** The piece of a long list that is drawn. */
export interface ListWindow {
  readonly first: number;
  readonly count: number;
}

/** The first piece of a list. */
export function firstWindow(size: number): ListWindow {
  return { first: 0, count: size };
}

/** The window as it is where it holds a place, else the piece of the list that does. */
export function windowWith(window: ListWindow, at: number, size: number): ListWindow {
  if (at >= window.first && at < window.first + window.count) return window;
  return { first: Math.floor(at / size) * size, count: size };
}

/** The window with another piece before or after it. */
export function widenWindow(window: ListWindow, side: "before" | "after", size: number): ListWindow {
  if (side === "after") return { ...window, count: window.count + size };
  const first = Math.max(0, window.first - size);
  return { first, count: window.count + window.first - first };
}

/** What a window shows of a list, and how much is not shown before and after it. */
export function windowOf<Item>(
  items: readonly Item[],
  { first, count }: ListWindow,
): { readonly shown: readonly Item[]; readonly before: number; readonly after: number } {
  const start = Math.min(first, Math.max(0, items.length - 1)); // a new check may have made the list shorter
  const shown = items.slice(start, start + count);
  return { shown, before: start, after: items.length - start - shown.length };
}
