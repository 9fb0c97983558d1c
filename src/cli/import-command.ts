import { extname, resolve } from "node:path";
import type { ImportedReport } from "../app/import-report";
import { SETTING_NAMES } from "../core/model/setting-names";
import { SHEET_NAMES } from "../core/model/sheet-names";
import { fillTemplate } from "../core/text/fill-template";
import type { Arguments } from "./arguments";
import { EXIT, type ExitCode } from "./exit-code";
import { fileExists, outputFault, writeFileBytes } from "./files";
import { importFile } from "./import-file";
import { sayCount, type CountText } from "./count-text";
import type { Language, Text } from "./language";
import { withProgress } from "./progress";
import { inFile } from "./in-file";
import type { CommandStreams } from "./command-streams";

const TEXTS = {
  usage: {
    th: "กรุณาระบุรายงาน Word หนึ่งไฟล์และชื่อสมุดงานใหม่ที่ลงท้ายด้วย .xlsx เช่น import report.docx -o plan.xlsx",
    en: "Name one Word report and the new workbook with the ending .xlsx, for example: import report.docx -o plan.xlsx",
  },
  exists: {
    th: "มีไฟล์ {file} อยู่แล้วและไม่ได้เขียนทับ กรุณาใช้ชื่ออื่น",
    en: "{file} is there already and was left as it is; use another name",
  },
  working: { th: "กำลังอ่านรายงาน", en: "Reading the report" },
  year: { th: "ปีงบประมาณ {year}", en: "Fiscal year {year}" },
  noYear: {
    th: "รายงานไม่ได้บอกปีงบประมาณที่แน่ชัด กรุณากรอกในแผ่นงาน “{sheet}”",
    en: "The report names no certain fiscal year; fill it in on the sheet “{sheet}”",
  },
  settings: {
    th: "กรอกแผ่นงาน “{sheet}” จากรายงาน: {names}",
    en: "Filled on the sheet “{sheet}” from the report: {names}",
  },
} as const satisfies Record<string, Text>;
const COUNTS = {
  written: {
    th: "เขียนแล้ว: {file} ({count} มาตรการ)",
    en: "Written: {file} ({count} measures)",
    one: "Written: {file} ({count} measure)",
  },
  people: { th: "ผู้ลงนาม {count} คน", en: "{count} signatories", one: "{count} signatory" },
  outside: {
    th: "ข้อความที่ไม่มีที่ในตารางและการตั้งค่า {count} บรรทัด อยู่ครบในแผ่นงาน “{sheet}”",
    en: "{count} lines that have no place in the table or the settings are all on the sheet “{sheet}”",
    one: "{count} line that has no place in the table or the settings is on the sheet “{sheet}”",
  },
  pictures: {
    th: "รูปภาพ แผนภูมิ และวัตถุที่ฝังไว้ {count} รายการไม่ได้นำเข้ามา แผ่นงาน “{sheet}” บอกว่าอยู่ที่ใด",
    en: "{count} pictures, charts and embedded objects are not carried over; the sheet “{sheet}” says where they stood",
    one: "{count} picture, chart or embedded object is not carried over; the sheet “{sheet}” says where it stood",
  },
} as const satisfies Record<string, CountText>;

/** `import REPORT.docx -o OUT.xlsx`: a Word report as a new workbook; it never takes the place of a file that is there. */
export async function runImport(args: Arguments, streams: CommandStreams): Promise<ExitCode> {
  const { language, output } = args;
  const { out, err, folder } = streams;
  const say = (text: Text, values: Readonly<Record<string, string>> = {}): string =>
    `${fillTemplate(text[language], values)}\n`;

  const [file] = args.files;
  const isUsable = output !== null && extname(output).toLowerCase() === ".xlsx";
  if (file === undefined || args.files.length > 1 || !isUsable) {
    err(say(TEXTS.usage));
    return EXIT.failed;
  }
  const path = resolve(folder, output);
  if (await fileExists(path)) {
    err(say(TEXTS.exists, { file: output }));
    return EXIT.failed;
  }
  const hindrance = await outputFault(path, output);
  if (hindrance !== null) {
    err(`${hindrance[language]}\n`);
    return EXIT.failed;
  }
  const imported = await withProgress(TEXTS.working[language], streams, () => importFile(file, folder, args));
  if (!imported.ok) {
    err(`${inFile(file, imported.fault)[language]}\n`);
    return EXIT.failed;
  }
  const written = await writeFileBytes(path, output, imported.value.bytes);
  if (!written.ok) {
    err(`${written.fault[language]}\n`);
    return EXIT.failed;
  }
  out(`${sayCount(COUNTS.written, language, imported.value.measures, { file: output })}\n`);
  out(describe(imported.value, language, say));
  return EXIT.done;
}

function describe(
  { fiscalYear, settings, people, outside, pictures }: ImportedReport,
  language: Language,
  say: (text: Text, values?: Readonly<Record<string, string>>) => string,
): string {
  const sheet = SHEET_NAMES.settings;
  const names = SETTING_NAMES.filter(({ key }) => settings.includes(key)).map(({ name }) => name);
  const lines = [
    fiscalYear === null ? say(TEXTS.noYear, { sheet }) : say(TEXTS.year, { year: String(fiscalYear) }),
    names.length === 0 ? "" : say(TEXTS.settings, { sheet, names: names.join(", ") }),
    people === 0 ? "" : `${sayCount(COUNTS.people, language, people)}\n`,
    outside === 0 ? "" : `${sayCount(COUNTS.outside, language, outside, { sheet: SHEET_NAMES.outside })}\n`,
    pictures === 0
      ? ""
      : `${sayCount(COUNTS.pictures, language, pictures, { sheet: SHEET_NAMES.outside })}\n`,
  ];
  return lines
    .filter((line) => line !== "")
    .map((line) => `  ${line}`)
    .join("");
}
