import { loadPart } from "../../app/ports/load-part";
import { succeed, type UserFault } from "../../app/ports/result";
import { NO_PICTURES, type SheetPictures } from "../../core/model/sheet-picture";
import type { RawWorkbook } from "../../core/sheet/raw-table";
import type { PaneServices } from "../services/pane-services";

/** The pictures for a report; a report is made without them where they cannot be had, and the reason is told. */
export interface FoundPictures {
  readonly pictures: SheetPictures;
  readonly lack: UserFault | null;
  /** Of the sheets that were asked for: others may have other pictures. Null where no file was read. */
  readonly sheetsKey: string | null;
}

/**
 * The pictures of the sheets on which they can matter. A workbook whose settings have no place for any is not asked; nor is its file,
 * which may be large, where no picture lies there.
 * @param known the pictures that were found before, where they may still be; kept while their sheets have the same rows
 */
export async function findPictures(
  { spreadsheet }: Pick<PaneServices, "spreadsheet">,
  workbook: RawWorkbook,
  known: FoundPictures | null = null,
): Promise<FoundPictures> {
  const none: FoundPictures = { pictures: NO_PICTURES, lack: null, sheetsKey: null };
  const part = await loadPart(() => import("../../app/picture-sheets"));
  if (!part.ok) return { ...none, lack: part.fault };
  const sheets = part.value.pictureSheets(workbook);
  if (sheets.length === 0) return none;
  const sheetsKey = keyOf(workbook, sheets);
  if (known?.sheetsKey === sheetsKey) return known;
  const hasCellPictures = workbook.tables.some(
    ({ sheet, rows }) =>
      sheets.includes(sheet) && rows.some(({ cells }) => cells.some(({ type }) => type === "picture")),
  );
  const file = await (spreadsheet.readPictureFile?.({ sheets, hasCellPictures }) ?? succeed(null));
  if (!file.ok) return { ...none, lack: file.fault };
  if (file.value === null) return { ...none, sheetsKey };
  const reader = await loadPart(() => import("../../adapters/xlsx/pictures/read-pictures"));
  if (!reader.ok) return { ...none, lack: reader.fault };
  const read = reader.value.readPictures(file.value, sheets);
  return read.ok ? { pictures: read.value, lack: null, sheetsKey } : { ...none, lack: read.fault };
}

/** Names of the sheets with how many rows they have: a picture is put beside a row. */
function keyOf({ tables }: RawWorkbook, sheets: readonly string[]): string {
  const rows = sheets.map((name) => tables.find(({ sheet }) => sheet === name)?.rows.length ?? 0);
  return JSON.stringify([sheets, rows]);
}
