import { dumpWorkbook, type ExcelHost, type HostSheetData, type HostWorkbookData } from "excel-host";

/** Everything in the host's workbook, to be held against what it was. */
export function dumpOf(host: ExcelHost): HostWorkbookData {
  return structuredClone(dumpWorkbook(host));
}

/** The cells whose content or format differs, as "มาตรการ!E3"; throws where anything else does. */
export function changedCells(before: HostWorkbookData, after: HostWorkbookData): string[] {
  const withoutCells = ({ sheets, ...rest }: HostWorkbookData): unknown => ({
    ...rest,
    sheets: sheets.map((sheet): HostSheetData => ({ ...sheet, cells: [] })),
  });
  expect(withoutCells(after)).toEqual(withoutCells(before));
  return before.sheets.flatMap((sheet, index) => {
    const [one, other] = [sheet, after.sheets[index]].map(
      (each) => new Map(each?.cells?.map((cell) => [cell.address, JSON.stringify(cell)])),
    );
    const addresses = new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])]);
    return [...addresses]
      .filter((address) => one?.get(address) !== other?.get(address))
      .map((address) => `${sheet.name}!${address}`);
  });
}
