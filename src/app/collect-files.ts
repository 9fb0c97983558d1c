import type { BackWorkbook } from "../core/hands/merged";
import type { PlainDate } from "../core/calendar/plain-date";
import type { WantedTable } from "../core/model/wanted-table";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { checkWorkbook } from "./check-workbook";
import { collect, readBack, type Collected } from "./collect";
import { succeed, type Result, type UserFault } from "./ports/result";
import type { NamedFile, WorkbookFiles } from "./ports/workbook-files";

/** Files that came back, and the table that they are compared with. */
export interface FilesBack {
  readonly workbook: RawWorkbook;
  readonly table: WantedTable | null;
  readonly today: PlainDate;
  readonly files: readonly NamedFile[];
}

/** What comes of files that units sent back; nothing is written. */
export interface CollectedFiles {
  readonly collected: Collected;
  readonly backs: readonly BackWorkbook[];
  /** Files that are no workbooks, or hold no measures, and why. */
  readonly unreadable: readonly { readonly file: string; readonly fault: UserFault }[];
}

/**
 * Reads files that units sent back and compares them with the workbook.
 * @param onShare told, from 0 to 1, how much of them is read
 */
export async function collectFiles(
  { workbook, table, today, files }: FilesBack,
  readWorkbook: WorkbookFiles["read"],
  onShare?: (share: number) => void,
): Promise<Result<CollectedFiles>> {
  const options = { asOf: today, fiscalYear: null, sheetName: null, table, purpose: "check" } as const;
  const main = checkWorkbook(workbook, options, []);
  if (!main.ok) return main;
  const backs: BackWorkbook[] = [];
  const unreadable: { file: string; fault: UserFault }[] = [];
  for (const [index, { name, bytes }] of files.entries()) {
    const file = files.findIndex((one) => one.name === name) === index ? name : `${name} (${index + 1})`;
    const read = await readWorkbook(bytes);
    const back = read.ok ? readBack(file, read.value, today) : read;
    if (back.ok) backs.push(back.value);
    else unreadable.push({ file, fault: back.fault });
    onShare?.((index + 1) / files.length);
  }
  const { sheet, records } = main.value;
  return succeed({ collected: collect({ workbook, sheet, records }, backs), backs, unreadable });
}
