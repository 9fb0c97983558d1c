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
  let isRoot = true;
  let passedOver = 0;

  const nameOf = (tag: string): string => tag.slice(tag.indexOf(":") + 1);
  const isForeign = (tag: string): boolean => !namespace.holds(tag) || nameOf(tag) === "extLst";

  parseXml(
    source,
    part,
    {
      open: (name, attributes) => {
        namespace.enter(name, attributes);
        if (isRoot && nameOf(name) !== root) throwFault(fault);
        isRoot = false;
        if (passedOver > 0 || isForeign(name)) passedOver++;
        else handlers.open(nameOf(name), attributes);
      },
      close: (name) => {
        if (passedOver > 0) passedOver--;
        else handlers.close?.(nameOf(name));
        namespace.leave();
      },
      text: (text) => {
        if (passedOver === 0) handlers.text?.(text);
      },
    },
    fault,
  );
}
