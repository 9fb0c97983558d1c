import { extname, resolve } from "node:path";
import { newWorkbook } from "../app/new-workbook";
import { fiscalYearOf } from "../core/calendar/fiscal-year";
import { fillTemplate } from "../core/text/fill-template";
import type { Arguments } from "./arguments";
import { EXIT, type ExitCode } from "./exit-code";
import { fileExists, outputFault, writeFileBytes } from "./files";
import type { Text } from "./language";
import type { CommandStreams } from "./command-streams";

const TEXTS = {
  usage: {
    th: "กรุณาระบุชื่อสมุดงานใหม่ที่ลงท้ายด้วย .xlsx เช่น new -o plan.xlsx",
    en: "Name the new workbook with the ending .xlsx, for example: new -o plan.xlsx",
  },
  exists: {
    th: "มีไฟล์ {file} อยู่แล้วและไม่ได้เขียนทับ กรุณาใช้ชื่ออื่น",
    en: "{file} is there already and was left as it is; use another name",
  },
  written: { th: "เขียนแล้ว: {file} (ปีงบประมาณ {year})", en: "Written: {file} (fiscal year {year})" },
} as const satisfies Record<string, Text>;

/** `new -o OUT.xlsx`: a blank, ready-made workbook; it never takes the place of a file that is there. */
export async function runNew(args: Arguments, { out, err, folder }: CommandStreams): Promise<ExitCode> {
  const { language, output } = args;
  if (output === null || args.files.length > 0 || extname(output).toLowerCase() !== ".xlsx") {
    err(`${TEXTS.usage[language]}\n`);
    return EXIT.failed;
  }
  const path = resolve(folder, output);
  if (await fileExists(path)) {
    err(`${fillTemplate(TEXTS.exists[language], { file: output })}\n`);
    return EXIT.failed;
  }
  const hindrance = await outputFault(path, output);
  if (hindrance !== null) {
    err(`${hindrance[language]}\n`);
    return EXIT.failed;
  }
  const year = args.fiscalYear ?? fiscalYearOf(args.asOf);
  const { writeWorkbook } = await import("../adapters/xlsx/write-workbook");
  const written = await writeFileBytes(path, output, await newWorkbook(year, writeWorkbook));
  if (!written.ok) {
    err(`${written.fault[language]}\n`);
    return EXIT.failed;
  }
  out(`${fillTemplate(TEXTS.written[language], { file: output, year: String(year) })}\n`);
  return EXIT.done;
}
