import { extname, resolve } from "node:path";
import { chooseUnits } from "../app/choose-units";
import { checkWorkbook } from "../app/check-workbook";
import { succeed, type Result } from "../app/ports/result";
import { owedByUnit } from "../core/owed/owed-by-unit";
import type { UnitDebts } from "../core/owed/owed-measure";
import { fillTemplate } from "../core/text/fill-template";
import type { Arguments } from "./arguments";
import type { CommandStreams } from "./command-streams";
import { sayCount, type CountText } from "./count-text";
import { EXIT, type ExitCode } from "./exit-code";
import { writeFileBytes } from "./files";
import { inFile } from "./in-file";
import type { Text } from "./language";
import { openWorkbook } from "./open-workbook";
import { originalFault } from "./original-fault";
import { OWED_FORMATS, type OwedFile } from "./owed-formats";
import { owedJson } from "./owed-json";
import { owedText } from "./owed-text";
import { withProgress } from "./progress";

const TEXTS = {
  usage: {
    th: "กรุณาระบุสมุดงานหนึ่งไฟล์ เช่น owed plan.xlsx",
    en: "Name one workbook, for example: owed plan.xlsx",
  },
  format: {
    th: 'ทำรายการค้างเป็น "{extension}" ไม่ได้ กรุณาใช้ชื่อไฟล์ที่ลงท้ายด้วย {formats}',
    en: 'What is owed cannot be written as "{extension}"; use a file name that ends in one of {formats}',
  },
  working: { th: "กำลังดูว่าหน่วยงานใดค้างอะไร", en: "Looking for what is owed" },
  written: { th: "เขียนแล้ว: {file}", en: "Written: {file}" },
} as const satisfies Record<string, Text>;
const UNCLAIMED: CountText = {
  th: "โปรดทราบ: มี {count} มาตรการที่ไม่ระบุหน่วยงาน จึงไม่มีบันทึกถึงใคร",
  en: "Please note: {count} measures name no unit, so nobody has a note about them",
  one: "Please note: {count} measure names no unit, so nobody has a note about it",
};

/** `owed FILE [-o OUT]`: what each unit still owes, overdue first: printed, as a sheet, or as a note to each unit. */
export async function runOwed(args: Arguments, streams: CommandStreams): Promise<ExitCode> {
  const { language, files, output } = args;
  const { err, folder } = streams;
  const [file] = files;
  const refuse = (sentence: string): ExitCode => {
    err(`${sentence}\n`);
    return EXIT.failed;
  };
  if (file === undefined || files.length > 1) return refuse(TEXTS.usage[language]);
  const extension = output === null ? null : extname(output).toLowerCase();
  if (output !== null) {
    if (OWED_FORMATS[extension ?? ""] === undefined) {
      const formats = Object.keys(OWED_FORMATS).join(" ");
      return refuse(fillTemplate(TEXTS.format[language], { extension: extname(output) || output, formats }));
    }
    const original = await originalFault(file, output, folder);
    if (original) return refuse(original[language]);
  }
  const found = await withProgress(TEXTS.working[language], streams, async () => {
    const owed = await findOwed(file, args, folder);
    if (!owed.ok) return owed;
    const bytes = await OWED_FORMATS[extension ?? ""]?.(owed.value);
    if (bytes?.ok === false) return bytes;
    return succeed({ units: owed.value.units, bytes: bytes?.value ?? null });
  });
  if (!found.ok) return refuse(inFile(file, found.fault)[language]);
  const { units, bytes } = found.value;
  if (output !== null && bytes !== null) {
    const written = await writeFileBytes(resolve(folder, output), output, bytes);
    if (!written.ok) return refuse(written.fault[language]);
  }
  say(file, units, args, streams);
  return EXIT.done;
}

/** What is printed: the whole list, or where it was written. */
function say(file: string, units: readonly UnitDebts[], args: Arguments, streams: CommandStreams): void {
  const { json, asOf, language, output } = args;
  const { out, style } = streams;
  if (json) {
    out(`${JSON.stringify(owedJson(asOf, units), null, 2)}\n`);
    return;
  }
  if (output === null) {
    out(`${owedText(file, units, { asOf, language, style })}\n`);
    return;
  }
  const unclaimed = units.find(({ unit }) => unit === null)?.measures.length ?? 0;
  const isNotes = extname(output).toLowerCase() !== ".xlsx";
  if (isNotes && unclaimed > 0) out(`${sayCount(UNCLAIMED, language, unclaimed)}\n`);
  out(`${fillTemplate(TEXTS.written[language], { file: output })}\n`);
}

async function findOwed(
  file: string,
  { asOf, fiscalYear, sheetName, units: wanted }: Arguments,
  folder: string,
): Promise<Result<OwedFile>> {
  const opened = await openWorkbook(file, folder);
  if (!opened.ok) return opened;
  // No check is run: what is owed is said by the cells and the sheets of records alone.
  const checked = checkWorkbook(opened.value.workbook, { asOf, fiscalYear, sheetName, purpose: "check" }, []);
  if (!checked.ok) return checked;
  const { sheet, records } = checked.value;
  const all = owedByUnit(sheet, records, asOf);
  const units = chooseUnits(all, wanted);
  return units.ok
    ? succeed({ opened: opened.value, checked: checked.value, units: units.value, asOf })
    : units;
}
