import { hashText } from "../../../core/text/hash-text";

/**
 * The hidden name, in the scope of the sheet, that every sheet made by the tool has. Names are there since ExcelApi 1.4, custom
 * properties of a sheet only since 1.12.
 */
const MARK_NAME = "_madeByReportTool";

/** What a mark says. */
export interface SheetMark {
  /** Which making the sheet is of. */
  readonly token: string;
  /** `hashContent` of what was put in; null as long as the sheet is not complete. */
  readonly content: string | null;
  /** The name that the tool gave the sheet, so that a copy, which has the mark too, can be recognised. */
  readonly name: string | null;
  /** Whether the sheet was replaced and is hidden. */
  readonly isAside: boolean;
}

const MARK = /^="([\w-]+)(?: ([0-9a-f]{16}) ([0-9a-f]{16})( aside)?)?"$/;

/**
 * The formula of a mark, a constant text.
 * @example formatMark({ token: "k3-9f", content: null, name: null, isAside: false }) // '="k3-9f"'
 */
export function formatMark({ token, content, name, isAside }: SheetMark): string {
  if (content === null || name === null) return `="${token}"`;
  return `="${token} ${content} ${hashText(name)}${isAside ? " aside" : ""}"`;
}

/** A mark as it is read: of the name only the hash is known. */
export interface ReadMark extends Omit<SheetMark, "name"> {
  readonly nameHash: string | null;
  readonly formula: string;
}

/** Null for a text that is not a mark of ours. */
export function parseMark(formula: string): ReadMark | null {
  const [, token, content = null, nameHash = null, aside] = MARK.exec(formula) ?? [];
  if (token === undefined) return null;
  return { token, content, nameHash, isAside: aside !== undefined, formula };
}

/** Marks a sheet that was just added. */
export function queueMark(worksheet: Excel.Worksheet, mark: SheetMark): void {
  worksheet.names.add(MARK_NAME, formatMark(mark)).visible = false;
}

/** Makes the mark of a sheet say something else. */
export function queueNewMark(worksheet: Excel.Worksheet, formula: string): void {
  worksheet.names.getItem(MARK_NAME).formula = formula;
}

/** Asks for the mark of a sheet; the answer is there after the next round trip. */
export function askForMark(worksheet: Excel.Worksheet): () => ReadMark | null {
  const item = worksheet.names.getItemOrNullObject(MARK_NAME);
  item.load("formula");
  return () => (item.isNullObject ? null : parseMark(String(item.formula)));
}
