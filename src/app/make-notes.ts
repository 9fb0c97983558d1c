import type { PlainDate } from "../core/calendar/plain-date";
import type { SheetPictures } from "../core/model/sheet-picture";
import type { WantedTable } from "../core/model/wanted-table";
import { owedByUnit } from "../core/owed/owed-by-unit";
import type { RawWorkbook } from "../core/sheet/raw-table";
import { checkWorkbook } from "./check-workbook";
import { chooseUnits } from "./choose-units";
import { exportNotes, type RenderNotes } from "./export-notes";
import { succeed, type Result } from "./ports/result";
import { safeFilePart } from "./safe-file-part";

/** To whom notes are written, of which table. */
export interface NotesWanted {
  readonly workbook: RawWorkbook;
  readonly table: WantedTable | null;
  /** With which deadlines are compared. */
  readonly day: PlainDate;
  /** At least one; what a unit does not owe any more, it has no note about. */
  readonly units: readonly string[];
  /** What lies on the workbook's sheets, for the emblem. */
  readonly pictures: SheetPictures;
  /** The ending of the file's name. */
  readonly format: "docx" | "pdf";
}

/** The notes in one file. */
export interface MadeNotes {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** How many there are. */
  readonly count: number;
}

/** A name may take 255 bytes; a Thai letter takes three. */
const LONGEST_NAME = 40;

/**
 * Makes the notes to some units as one file, each with its unit's pages behind it.
 * @param onShare told, from 0 to 1, how much is done
 * @returns a fault where none of the units owes anything any more
 */
export async function makeNotes(
  { workbook, table, day, units: wanted, pictures, format }: NotesWanted,
  render: RenderNotes,
  onShare?: (share: number) => void,
): Promise<Result<MadeNotes>> {
  const options = { asOf: day, fiscalYear: null, sheetName: null, table, purpose: "check" } as const;
  // No check is run: what is owed is said by the cells and the sheets of records alone.
  const read = checkWorkbook(workbook, options, []);
  if (!read.ok) return read;
  const { sheet, records } = read.value;
  const chosen = chooseUnits(owedByUnit(sheet, records, day), wanted);
  if (!chosen.ok) return chosen;
  const bytes = await exportNotes(read.value, chosen.value, render, { today: day, pictures, onShare });
  if (!bytes.ok) return bytes;
  const owing = chosen.value.filter(({ measures }) => measures.length > 0);
  const whose = owing.length === 1 ? owing[0]?.unit : sheet.organization;
  const parts = ["บันทึกแจ้ง", String(sheet.fiscalYear), safeFilePart(whose ?? "", LONGEST_NAME)];
  const name = `${parts.filter((part) => part !== "").join("_")}.${format}`;
  return succeed({ name, bytes: bytes.value, count: owing.length });
}
