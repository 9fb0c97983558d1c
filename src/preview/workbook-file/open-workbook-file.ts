import { strFromU8, unzipSync } from "fflate";
import { readAnyWorkbook } from "../../adapters/xlsx/read-workbook";
import { succeed, type Result } from "../../app/ports/result";
import type { RawCell, RawTable } from "../../core/sheet/raw-table";
import {
  columnLetters,
  formatArea,
  type HostCellData,
  type HostSheetData,
  type HostWorkbookData,
} from "excel-host";
import { readSheetLayout, type SheetLayoutData } from "./read-sheet-layout";
import { readStyles } from "./read-styles";

/**
 * Reads an .xlsx file for the simulated Excel. adapters/xlsx reads what the cells hold and refuses a file that is not a sound
 * workbook, a blank one is none of these; widths, heights, numbers and formats are read here.
 */
export async function openWorkbookFile(
  bytes: Uint8Array,
  name: string,
  parseXml: (xml: string) => Document,
): Promise<Result<HostWorkbookData>> {
  const read = await readAnyWorkbook(bytes);
  if (!read.ok) return read;
  const layouts = readLayouts(bytes, parseXml);
  const { tables, active } = read.value;
  const front = tables[active];
  return succeed({
    name,
    sheets: tables.map((table) => sheetData(table, layouts.get(table.sheet) ?? null)),
    ...(front !== undefined && !front.hidden && { activeSheet: front.sheet }),
  });
}

function readLayouts(
  bytes: Uint8Array,
  parseXml: (xml: string) => Document,
): ReadonlyMap<string, SheetLayoutData> {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => /^xl\/(workbook|styles|worksheets\/|_rels\/)/.test(name),
  });
  const part = (name: string): Document | null => {
    const content = parts[name];
    return content === undefined ? null : parseXml(strFromU8(content));
  };
  const styles = part("xl/styles.xml");
  const looks = styles === null ? [] : readStyles(styles);
  const targets = new Map(
    [...(part("xl/_rels/workbook.xml.rels")?.getElementsByTagName("Relationship") ?? [])].map((one) => [
      one.getAttribute("Id"),
      one.getAttribute("Target") ?? "",
    ]),
  );
  const sheets = [...(part("xl/workbook.xml")?.getElementsByTagName("sheet") ?? [])];
  return new Map(
    sheets.flatMap((sheet) => {
      const target = targets.get(sheet.getAttribute("r:id")) ?? "";
      const content = part(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
      return content === null
        ? []
        : [[sheet.getAttribute("name") ?? "", readSheetLayout(content, looks)] as const];
    }),
  );
}

function sheetData(table: RawTable, layout: SheetLayoutData | null): HostSheetData {
  const { cells: laid, ...sizes } = layout ?? { cells: new Map() };
  const filled = new Map(
    table.rows.flatMap(({ row, cells }) => cells.map((cell) => [addressOf(row, cell), cell] as const)),
  );
  const addresses = new Set([...laid.keys(), ...filled.keys()]);
  const hiddenRows = layout?.hiddenRows ?? table.rows.filter(({ hidden }) => hidden).map(({ row }) => row);
  return {
    ...sizes,
    name: table.sheet,
    visibility: table.hidden ? "Hidden" : "Visible",
    hiddenRows,
    merges: table.merges.map((merge) => formatArea(merge)),
    cells: [...addresses].map((address) => cellData(address, filled.get(address), laid.get(address))),
  };
}

function cellData(
  address: string,
  cell: RawCell | undefined,
  laid: ReturnType<SheetLayoutData["cells"]["get"]>,
): HostCellData {
  return {
    address,
    ...(laid !== undefined && { numberFormat: laid.numberFormat, format: laid.format }),
    ...(cell !== undefined && { value: valueOf(cell, laid?.number ?? null) }),
    ...(laid !== undefined && laid.formula !== null && { formula: laid.formula }),
  };
}

function valueOf({ text, type }: RawCell, number: number | null): string | number | boolean {
  if (type === "boolean") return text === "TRUE";
  return (type === "number" || type === "date") && number !== null ? number : text;
}

function addressOf(row: number, { column }: RawCell): string {
  return `${columnLetters(column)}${row}`;
}
