import type { PlainDate } from "../core/calendar/plain-date";
import type { WantedTable } from "../core/model/wanted-table";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { checkWorkbook } from "./check-workbook";
import { succeed, type Result } from "./ports/result";
import type { WorkbookFiles } from "./ports/workbook-files";
import { safeFilePart } from "./safe-file-part";
import { sendOut } from "./send-out";

/** Whose workbooks are made, of which table. */
export interface UnitFilesWanted {
  readonly workbook: RawWorkbook;
  readonly table: WantedTable | null;
  /** The day of sending. */
  readonly today: PlainDate;
  /** At least one. */
  readonly units: readonly string[];
  /** True to have the workbooks of several units in one file. */
  readonly isZipped: boolean;
}

/** A file that is handed over: the workbook of one unit, or those of all of them. */
export interface MadeUnitFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly units: readonly string[];
}

/** A name may take 255 bytes; a Thai letter takes three. */
const LONGEST_AUTHORITY = 40;

/**
 * Makes the workbooks that units are sent: one file for one unit, else one for all or one for each.
 * @param onShare told, from 0 to 1, how much is done
 */
export async function makeUnitFiles(
  { workbook, table, today, units, isZipped }: UnitFilesWanted,
  { write, zip }: Pick<WorkbookFiles, "write" | "zip">,
  onShare?: (share: number) => void,
): Promise<Result<readonly MadeUnitFile[]>> {
  const options = { asOf: today, fiscalYear: null, sheetName: null, table, purpose: "check" } as const;
  const read = checkWorkbook(workbook, options, []);
  if (!read.ok) return read;
  const { sheet, records } = read.value;
  const sent = sendOut({ workbook, sheet, records }, { today, wanted: units });
  if (!sent.ok) return sent;
  const files: MadeUnitFile[] = [];
  for (const { unit, fileName, layOut } of sent.value.files) {
    files.push({ name: fileName, bytes: await write(layOut()), units: [unit] });
    onShare?.(files.length / sent.value.files.length);
  }
  if (!isZipped || files.length === 1) return succeed(files);
  const authority = safeFilePart(sheet.organization ?? "", LONGEST_AUTHORITY);
  const name = ["ส่งหน่วยงาน", String(sheet.fiscalYear), authority].filter((part) => part !== "").join("_");
  return succeed([{ name: `${name}.zip`, bytes: zip(files), units: files.flatMap((file) => file.units) }]);
}
