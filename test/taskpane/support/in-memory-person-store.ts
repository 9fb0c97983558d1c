import type { PersonStore } from "../../../src/taskpane/services/person-store";

/** The fake of the port, with what was kept in it already. */
export function createInMemoryPersonStore(kept: Readonly<Record<string, string>> = {}): PersonStore {
  const items = new Map(Object.entries(kept));
  return { read: (name) => items.get(name) ?? null, keep: (name, value) => void items.set(name, value) };
}
