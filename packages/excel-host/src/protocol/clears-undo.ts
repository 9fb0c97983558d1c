/** Where a call empties Excel's undo list. */
export type UndoScope = "everywhere" | "desktop" | "web";

/** A call that a person's Ctrl+Z does not survive. */
export interface UndoClear {
  /** `Worksheet.delete`, `Range.getMergedAreasOrNullObject` … */
  readonly member: string;
  readonly where: UndoScope;
}

/**
 * From Microsoft's page on undo capabilities, and office-js issues 5918 (merged areas), 3141 (settings) and 3788 (ribbon).
 * Older builds lose the list on any write at all; those are not simulated.
 */
export const UNDO_CLEARING_CALLS: ReadonlyMap<string, UndoScope> = new Map([
  ["Range.getMergedAreasOrNullObject", "desktop"],
  ["Worksheet.copy", "everywhere"],
  ["Worksheet.delete", "everywhere"],
  ["Worksheet.name", "desktop"],
  ["Worksheet.position", "desktop"],
  ["Worksheet.visibility", "desktop"],
  ["WorksheetProtection.protect", "everywhere"],
  ["WorksheetProtection.unprotect", "everywhere"],
  ["WorkbookProtection.protect", "everywhere"],
  ["WorkbookProtection.unprotect", "everywhere"],
  ["Workbook.save", "everywhere"],
  ["Workbook.close", "everywhere"],
  ["Workbook.insertWorksheetsFromBase64", "everywhere"],
  ["NamedItem.comment", "web"],
  ["DocumentProperties.title", "web"],
  ["DocumentProperties.subject", "web"],
  ["DocumentProperties.author", "web"],
  ["DocumentProperties.keywords", "web"],
  ["DocumentProperties.comments", "web"],
  ["DocumentProperties.category", "web"],
  ["DocumentProperties.manager", "web"],
  ["DocumentProperties.company", "web"],
  ["DynamicRibbon.executeRequestUpdate", "everywhere"],
  ["Settings.saveAsync", "everywhere"],
]);
