import type { PartStore } from "./part-store";

/** An attempt to change the parts of a package: nobody sees anything of it until it is kept. */
export interface ForkedStore extends Pick<PartStore, "has" | "read" | "write" | "remove"> {
  readonly keep: () => void;
}

/** Begins an attempt that may be given up. */
export function forkStore(store: PartStore): ForkedStore {
  const changed = new Map<string, string | null>();
  return {
    has: (part) => store.has(part) && changed.get(part) !== null,
    read: (part) => changed.get(part) ?? store.read(part),
    write: (part, text) => {
      changed.set(part, text);
    },
    remove: (part) => {
      changed.set(part, null);
    },
    keep: () => {
      for (const [part, text] of changed) {
        if (text === null) store.remove(part);
        else store.write(part, text);
      }
    },
  };
}
