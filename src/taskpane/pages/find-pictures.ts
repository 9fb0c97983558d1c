import { loadPart } from "../../app/ports/load-part";
import { succeed, type UserFault } from "../../app/ports/result";
import { NO_PICTURES, type SheetPictures } from "../../core/model/sheet-picture";
import type { RawWorkbook } from "../../core/sheet/raw-table";
import type { PaneServices } from "../services/pane-services";

/** The pictures for a report; a report is made without them where they cannot be had, and the reason is told. */
export interface FoundPictures {
  readonly pictures: SheetPictures;
  readonly lack: UserFault | null;
}

/**
 * The pictures of the sheets on which they can matter. A workbook whose settings have no place for any is not asked; nor is its file,
 * which may be large, where no picture lies there.
 */
export async function findPictures(
  { spreadsheet }: Pick<PaneServices, "spreadsheet">,
  workbook: RawWorkbook,
): Promise<FoundPictures> {
  const none: FoundPictures = { pictures: NO_PICTURES, lack: null };
  const part = await loadPart(() => import("../../app/picture-sheets"));
  if (!part.ok) return { ...none, lack: part.fault };
  const sheets = part.value.pictureSheets(workbook);
  if (sheets.length === 0) return none;
  const hasCellPictures = workbook.tables.some(
    ({ sheet, rows }) =>
      sheets.includes(sheet) && rows.some(({ cells }) => cells.some(({ type }) => type === "picture")),
  );
  const file = await (spreadsheet.readPictureFile?.({ sheets, hasCellPictures }) ?? succeed(null));
  if (!file.ok) return { ...none, lack: file.fault };
  if (file.value === null) return none;
  const reader = await loadPart(() => import("../../adapters/xlsx/pictures/read-pictures"));
  if (!reader.ok) return { ...none, lack: reader.fault };
  const read = reader.value.readPictures(file.value, sheets);
  return read.ok ? { pictures: read.value, lack: null } : { ...none, lack: read.fault };
}
