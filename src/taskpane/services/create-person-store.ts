import type { PersonStore } from "./person-store";

/** Many add-ins may come from one address and share its storage. */
const PREFIX = "integrity-report.";

/** What the browser and Office give for keeping things. */
interface PersonStorage {
  /** Throws where the browser's settings block it. */
  readonly storage: () => Pick<Storage, "getItem" | "setItem">;
  /** Office's key for storage that is parted by the page around the pane; undefined where it is not parted, as on Windows. */
  readonly partitionKey: () => string | undefined;
}

/**
 * Keeps things in the browser's local storage, with the partition key where there is one
 * (https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings). A storage that is blocked or
 * full is not a fault: what was chosen holds until the pane is closed.
 */
export function createPersonStore({ storage, partitionKey }: PersonStorage): PersonStore {
  const held = new Map<string, string>();
  const keyOf = (name: string): string => `${partitionKey() ?? ""}${PREFIX}${name}`;
  return {
    read: (name) => {
      try {
        return held.get(name) ?? storage().getItem(keyOf(name));
      } catch {
        return null;
      }
    },
    keep: (name, value) => {
      held.set(name, value);
      try {
        storage().setItem(keyOf(name), value);
      } catch {
        // Held in memory: the choice was made, only not for the next time.
      }
    },
  };
}
