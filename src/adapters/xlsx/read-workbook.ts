import { fail, succeed, type Result } from "../../app/ports/result";
import type { RawTable, RawWorkbook } from "../../core/sheet/raw-table";
import { WORKBOOK_LIMITS, type WorkbookLimits } from "./limits";
import { countUpTo, throwOverLimit } from "../package/count-up-to";
import { openPackage, type OfficePackage } from "../package/open-package";
import { readNumberFormats } from "./read-number-formats";
import { readRelationships } from "../package/read-relationships";
import { readRichErrors } from "./read-rich-errors";
import { readSharedStrings } from "./read-shared-strings";
import { findWorksheets, readBook } from "./read-book";
import { readWorksheet } from "./read-worksheet";
import { faultOf, throwWorkbookFault, WORKBOOK_FAULTS } from "./workbook-fault";

/**
 * Reads an .xlsx file: what every cell of every worksheet shows. Chart sheets are left out.
 * A file that cannot be read, or only in part, comes back as one sentence for the user, and so does one without any text.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: WorkbookLimits = WORKBOOK_LIMITS,
): Promise<Result<RawWorkbook>> {
  const read = await readAnyWorkbook(bytes, limits);
  return read.ok && read.value.tables.every(({ rows }) => rows.length === 0)
    ? fail(WORKBOOK_FAULTS.noContent)
    : read;
}

/** Reads an .xlsx file that may be blank, as Excel makes a new one. */
export async function readAnyWorkbook(
  bytes: Uint8Array,
  limits: WorkbookLimits = WORKBOOK_LIMITS,
): Promise<Result<RawWorkbook>> {
  try {
    return await Promise.resolve(succeed(readParts(openPackage(bytes, "workbook", limits), limits)));
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    return fail(fault);
  }
}

function readParts(source: OfficePackage, limits: WorkbookLimits): RawWorkbook {
  const workbookPart = readRelationships(source, "").find(({ type }) => type === "officeDocument")?.target;
  if (workbookPart === undefined) return throwWorkbookFault("unknownFile");
  const book = readBook(source, workbookPart, limits.sheets);
  const relationships = readRelationships(source, workbookPart);
  const partOf = (type: string): string | undefined => relationships.find((one) => one.type === type)?.target;

  const sheets = findWorksheets(book.sheets, relationships);
  if (sheets.length === 0) throwWorkbookFault("noWorksheet");
  const stringsPart = partOf("sharedStrings");
  const stylesPart = partOf("styles");
  const context = {
    strings: stringsPart === undefined ? [] : readSharedStrings(source, stringsPart, limits),
    formats: stylesPart === undefined ? [] : readNumberFormats(source, stylesPart),
    is1904: book.is1904,
    richErrors: readRichErrors(source, relationships),
    countCell: countUpTo(limits.contentCells, "tooManyCells"),
    countText: countUpTo(limits.textCharacters, "tooMuchText"),
    maxCharacters: limits.cellCharacters,
    countRow: countRows(limits.contentRows),
  };
  const tables = sheets.map((sheet) => readWorksheet(source, sheet, context));
  return {
    tables,
    active: findActive(
      tables,
      sheets.findIndex(({ position }) => position === book.activeTab),
    ),
  };
}

/** The table that was in front; where that was a chart or is hidden, the first that can be seen. */
function findActive(tables: readonly RawTable[], front: number): number {
  if (tables[front]?.hidden === false) return front;
  return Math.max(
    0,
    tables.findIndex(({ hidden }) => !hidden),
  );
}

function countRows(limit: number): (sheet: string) => void {
  let rows = 0;
  return (sheet) => {
    rows++;
    if (rows > limit) throwOverLimit(limit, "tooManyRows", { sheet });
  };
}
