import { fail, succeed, type Result } from "../../app/ports/result";
import type { RawTable, RawWorkbook } from "../../core/sheet/raw-table";
import { isTrue } from "./is-true";
import { WORKBOOK_LIMITS, type WorkbookLimits } from "./limits";
import { countUpTo, throwOverLimit } from "../package/count-up-to";
import { openPackage, type OfficePackage } from "../package/open-package";
import { parsePart } from "../package/parse-part";
import { readNumberFormats } from "./read-number-formats";
import { readRelationships, type Relationship } from "../package/read-relationships";
import { readRichErrors } from "./read-rich-errors";
import { readSharedStrings } from "./read-shared-strings";
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

interface ListedSheet {
  readonly name: string;
  readonly relationshipId: string;
  readonly hidden: boolean;
  /** Among all sheets, charts included. */
  readonly position: number;
}

interface Book {
  readonly sheets: readonly ListedSheet[];
  readonly is1904: boolean;
  readonly activeTab: number;
}

function readBook(source: OfficePackage, part: string, maxSheets: number): Book {
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

type FoundSheet = ListedSheet & { readonly part: string };

/**
 * The worksheets among the sheets: no chart, dialog or macro sheet, and no module of Excel 95, which is listed without a part (r:id="").
 */
function findWorksheets(
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
