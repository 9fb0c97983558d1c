import type { OfficePackage } from "./open-package";
import { followOwnNamespace } from "./own-namespace";
import { throwFault, type FileFault } from "./package-fault";
import { parseXml } from "./parse-xml";

/** What a reader of one kind of part is called with; names come without their prefix. */
export interface PartHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Most names whose meaning is remembered where the reading is. */
const MOST_REMEMBERED = 1000;

/**
 * Reads a part's XML strictly, so that a part that is cut off is never taken for a short one. Elements of other namespaces than
 * the root's, and extension lists, are skipped: they hold no cells.
 */
export function parsePart(
  source: OfficePackage,
  part: string,
  root: string,
  handlers: PartHandlers,
  fault: FileFault = { id: "damagedPart", values: { part } },
): void {
  const namespace = followOwnNamespace();
  /** Names without their prefix, "" for one that is skipped: as long as no namespace is declared the same name means the same. */
  const meanings = new Map<string, string>();
  let isRoot = true;
  let passedOver = 0;

  const meaningOf = (name: string): string => {
    const known = meanings.get(name);
    if (known !== undefined) return known;
    const local = name.slice(name.indexOf(":") + 1);
    const meaning = namespace.holds(name) && local !== "extLst" ? local : "";
    if (meanings.size >= MOST_REMEMBERED) meanings.clear();
    meanings.set(name, meaning);
    return meaning;
  };

  parseXml(
    source,
    part,
    {
      open: (name, attributes, declares) => {
        namespace.enter(name, attributes, declares);
        if (declares) meanings.clear();
        if (isRoot && name.slice(name.indexOf(":") + 1) !== root) throwFault(fault);
        isRoot = false;
        if (passedOver > 0) {
          passedOver++;
          return;
        }
        const meaning = meaningOf(name);
        if (meaning === "") passedOver++;
        else handlers.open(meaning, attributes);
      },
      close: (name) => {
        if (passedOver > 0) passedOver--;
        else handlers.close?.(meaningOf(name));
        if (namespace.leave()) meanings.clear();
      },
      text: (text) => {
        if (passedOver === 0) handlers.text?.(text);
      },
    },
    fault,
  );
}
