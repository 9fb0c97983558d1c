import { addAll } from "../../../core/lists/add-all";
import { isTrue } from "../is-true";
import type { OfficePackage } from "../../package/open-package";
import { readRelationships, type Relationship } from "../../package/read-relationships";
import type { PartStore } from "./part-store";
import { localName, scanTags } from "./scan-tags";
import { readAttributes } from "./xml-attributes";

/** Where the parts of a workbook are that a change may touch. */
export interface WorkbookParts {
  /** The workbook's own part. */
  readonly workbook: string;
  readonly sheets: readonly SheetPart[];
  /** Null for a workbook without cell styles. */
  readonly styles: string | null;
  readonly is1904: boolean;
  readonly relationships: readonly Relationship[];
}

/** A sheet of any kind, in the order of the tabs. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly isWorksheet: boolean;
}

/** Finds the parts of a workbook that `readWorkbook` has read. */
export function locateParts(source: OfficePackage, store: PartStore): WorkbookParts {
  const workbook = readRelationships(source, "").find(({ type }) => type === "officeDocument")?.target ?? "";
  const relationships = readRelationships(source, workbook);
  const text = store.read(workbook);
  const sheets: SheetPart[] = [];
  let is1904 = false;
  scanTags(text, ({ kind, name, start, end }) => {
    if (kind === "close") return;
    const element = localName(name);
    if (element !== "sheet" && element !== "workbookPr") return;
    const attributes = readAttributes(text.slice(start, end));
    if (element === "workbookPr") is1904 = isTrue(attributes.date1904 ?? "");
    else addAll(sheets, findSheet(attributes, relationships));
  });
  return {
    workbook,
    sheets,
    styles: relationships.find(({ type }) => type === "styles")?.target ?? null,
    is1904,
    relationships,
  };
}

function findSheet(
  attributes: Readonly<Record<string, string>>,
  relationships: readonly Relationship[],
): SheetPart[] {
  const wanted = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
  const relationship = relationships.find(({ id }) => id === wanted);
  if (relationship === undefined) return [];
  const isWorksheet = relationship.type === "worksheet";
  return [{ name: attributes.name ?? "", part: relationship.target, isWorksheet }];
}
