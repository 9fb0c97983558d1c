import { countUpTo } from "../package/count-up-to";
import type { OfficePackage } from "../package/open-package";
import { parsePart } from "../package/parse-part";
import type { Relationship } from "../package/read-relationships";
import { isTrue } from "./is-true";
import { throwWorkbookFault } from "./workbook-fault";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly relationshipId: string;
  readonly hidden: boolean;
  /** Among all sheets, charts included. */
  readonly position: number;
}

/** A workbook's own part. */
export interface Book {
  readonly sheets: readonly ListedSheet[];
  readonly is1904: boolean;
  readonly activeTab: number;
}

/** Reads the sheets of all kinds in their order, and what holds for the whole workbook. */
export function readBook(source: OfficePackage, part: string, maxSheets: number): Book {
  const sheets: ListedSheet[] = [];
  const count = countUpTo(maxSheets, "tooManySheets");
  let is1904 = false;
  let activeTab: number | null = null;
  parsePart(source, part, "workbook", {
    open: (name, attributes) => {
      if (name === "workbookPr") is1904 = isTrue(attributes.date1904 ?? "");
      else if (name === "workbookView") activeTab ??= Number(attributes.activeTab ?? 0);
      else if (name === "sheet") {
        count();
        sheets.push({ ...listSheet(attributes), position: sheets.length });
      }
    },
  });
  return { sheets, is1904, activeTab: activeTab ?? 0 };
}

function listSheet(attributes: Readonly<Record<string, string>>): Omit<ListedSheet, "position"> {
  const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
  return {
    name: attributes.name ?? "",
    relationshipId: id ?? "",
    hidden: attributes.state === "hidden" || attributes.state === "veryHidden",
  };
}

/** A worksheet and its part. */
export type FoundSheet = ListedSheet & { readonly part: string };

/**
 * The worksheets among the sheets: no chart, dialog or macro sheet, and no module of Excel 95, which is listed without a part (r:id="").
 */
export function findWorksheets(
  sheets: readonly ListedSheet[],
  relationships: readonly Relationship[],
): readonly FoundSheet[] {
  const byId = new Map<string, Relationship>();
  // Of two with the same name the first counts.
  for (const relationship of relationships) {
    if (!byId.has(relationship.id)) byId.set(relationship.id, relationship);
  }
  const found: FoundSheet[] = [];
  for (const sheet of sheets) {
    if (sheet.relationshipId === "") continue;
    const relationship = byId.get(sheet.relationshipId);
    if (relationship === undefined) return throwWorkbookFault("missingPart", { part: sheet.name });
    const { type, target } = relationship;
    if (type !== "worksheet") continue;
    found.push({ ...sheet, part: target });
  }
  return found;
}
