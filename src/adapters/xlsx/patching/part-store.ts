import type { OfficePackage } from "../../package/open-package";
import { encodePartText, readPartText, type PartText } from "./part-text";

/** The parts of a package as they will be written: changed parts with their changes, all others as they were. */
export interface PartStore {
  /** @param part key as `partKey` makes it */
  readonly has: (part: string) => boolean;
  /** The part's text now. */
  readonly read: (part: string) => string;
  readonly write: (part: string, text: string) => void;
  readonly remove: (part: string) => void;
  /** Bytes of the parts that differ now, null for a part that was removed. */
  readonly changes: () => ReadonlyMap<string, Uint8Array | null>;
}

/** Opens the parts of a package for change; nothing is unpacked until it is read, and each once at most. */
export function openPartStore(source: OfficePackage): PartStore {
  const originals = new Map<string, PartText>();
  const changed = new Map<string, string | null>();
  const original = (part: string): PartText => {
    const known = originals.get(part) ?? readPartText(source, part);
    originals.set(part, known);
    return known;
  };
  return {
    has: (part) => source.has(part) && changed.get(part) !== null,
    read: (part) => changed.get(part) ?? original(part).text,
    write: (part, text) => {
      if (text === original(part).text) changed.delete(part);
      else changed.set(part, text);
    },
    remove: (part) => {
      changed.set(part, null);
    },
    changes: () =>
      new Map(
        [...changed].map(([part, text]) => [
          part,
          text === null ? null : encodePartText({ ...original(part), text }),
        ]),
      ),
  };
}
