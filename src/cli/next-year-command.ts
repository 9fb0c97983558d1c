import { extname } from "node:path";
import { readWorkbook } from "../adapters/xlsx/read-workbook";
import { succeed, type Result } from "../app/ports/result";
import { rollOver, type RolledOver } from "../app/roll-over";
import type { Arguments } from "./arguments";
import { changeCopy, type CopyChange } from "./change-copy";
import type { CommandStreams } from "./command-streams";
import type { ExitCode } from "./exit-code";
import { importFile } from "./import-file";
import { nextYearJson, nextYearText } from "./next-year-report";
import { openWorkbook, type OpenedWorkbook } from "./open-workbook";

const NEXT_YEAR: CopyChange<RolledOver> = {
  usage: {
    th: "กรุณาระบุสมุดงานหรือรายงาน Word หนึ่งไฟล์และชื่อสมุดงานใหม่ เช่น next-year plan-2568.xlsx -o plan-2569.xlsx",
    en: "Name one workbook or Word report and the new workbook, for example: next-year plan-2568.xlsx -o plan-2569.xlsx",
  },
  working: { th: "กำลังทำสมุดงานปีถัดไป", en: "Making next year's workbook" },
  open: (file, args, folder) =>
    extname(file).toLowerCase() === ".docx" ? openReport(file, args, folder) : openWorkbook(file, folder),
  propose: (workbook, { asOf, fiscalYear, sheetName }) => {
    const rolled = rollOver(workbook, { asOf, fiscalYear, sheetName });
    if (!rolled.ok) return rolled;
    const { groups, history } = rolled.value;
    return succeed({ proposed: rolled.value, groups, sheets: history });
  },
  toJson: nextYearJson,
  toText: nextYearText,
};

/** `next-year FILE.xlsx|REPORT.docx -o OUT.xlsx`: the workbook of the next fiscal year; the original stays as it is. */
export function runNextYear(args: Arguments, streams: CommandStreams): Promise<ExitCode> {
  return changeCopy(NEXT_YEAR, args, streams);
}

/** The report's own year is taken: the option names that of the new workbook. */
async function openReport(
  file: string,
  { asOf }: Arguments,
  folder: string,
): Promise<Result<OpenedWorkbook>> {
  const imported = await importFile(file, folder, { asOf, fiscalYear: null });
  if (!imported.ok) return imported;
  const { bytes } = imported.value;
  const workbook = await readWorkbook(bytes);
  return workbook.ok ? succeed({ workbook: workbook.value, bytes }) : workbook;
}
