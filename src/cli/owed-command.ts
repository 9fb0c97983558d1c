import { checkWorkbook } from "../app/check-workbook";
import { fail, type Result } from "../app/ports/result";
import { owedByUnit } from "../core/owed/owed-by-unit";
import type { UnitDebts } from "../core/owed/owed-measure";
import { fillTemplate } from "../core/text/fill-template";
import { squash } from "../core/text/squash";
import type { Arguments } from "./arguments";
import type { CommandStreams } from "./command-streams";
import { EXIT, type ExitCode } from "./exit-code";
import { inFile } from "./in-file";
import type { Text } from "./language";
import { openWorkbook } from "./open-workbook";
import { owedJson } from "./owed-json";
import { owedText } from "./owed-text";
import { withProgress } from "./progress";

const TEXTS = {
  usage: {
    th: "กรุณาระบุสมุดงานหนึ่งไฟล์ เช่น owed plan.xlsx",
    en: "Name one workbook, for example: owed plan.xlsx",
  },
  working: { th: "กำลังดูว่าหน่วยงานใดค้างอะไร", en: "Looking for what is owed" },
  noUnit: {
    th: "ไม่มีหน่วยงานชื่อ {unit} ในแผ่นนี้ หน่วยงานที่มีคือ {units}",
    en: "The sheet names no unit {unit}; its units are {units}",
  },
} as const satisfies Record<string, Text>;

/** `owed FILE`: what each unit still owes, overdue first. */
export async function runOwed(args: Arguments, streams: CommandStreams): Promise<ExitCode> {
  const { language, asOf, files, json } = args;
  const { out, err, style } = streams;
  const [file] = files;
  if (file === undefined || files.length > 1) {
    err(`${TEXTS.usage[language]}\n`);
    return EXIT.failed;
  }
  const owed = await withProgress(TEXTS.working[language], streams, () =>
    findOwed(file, args, streams.folder),
  );
  if (!owed.ok) {
    err(`${inFile(file, owed.fault)[language]}\n`);
    return EXIT.failed;
  }
  if (json) out(`${JSON.stringify(owedJson(asOf, owed.value), null, 2)}\n`);
  else out(`${owedText(file, owed.value, { asOf, language, style })}\n`);
  return EXIT.done;
}

async function findOwed(
  file: string,
  { asOf, fiscalYear, sheetName, units: wanted }: Arguments,
  folder: string,
): Promise<Result<readonly UnitDebts[]>> {
  const opened = await openWorkbook(file, folder);
  if (!opened.ok) return opened;
  // No check is run: what is owed is said by the cells and the sheets of records alone.
  const checked = checkWorkbook(opened.value.workbook, { asOf, fiscalYear, sheetName, purpose: "check" }, []);
  if (!checked.ok) return checked;
  const { sheet, records } = checked.value;
  const units = owedByUnit(sheet, records, asOf);
  return wanted.length === 0 ? { ok: true, value: units } : takeUnits(units, wanted);
}

/** Those that are named, in the order of the sheet. */
function takeUnits(units: readonly UnitDebts[], wanted: readonly string[]): Result<readonly UnitDebts[]> {
  const isCalled = (name: string) => {
    const key = squash(name);
    return ({ unit }: UnitDebts): boolean => unit !== null && squash(unit) === key;
  };
  const strange = wanted.find((name) => !units.some(isCalled(name)));
  if (strange !== undefined) {
    const values = { unit: strange, units: units.flatMap(({ unit }) => unit ?? []).join(", ") };
    return fail({ th: fillTemplate(TEXTS.noUnit.th, values), en: fillTemplate(TEXTS.noUnit.en, values) });
  }
  return { ok: true, value: units.filter((unit) => wanted.some((name) => isCalled(name)(unit))) };
}
