import { join, resolve } from "node:path";
import type { UnitFile } from "../app/send-out";
import { sendOut, type SentOut } from "../app/send-out";
import { fail, succeed, type Result } from "../app/ports/result";
import { fillBoth } from "../core/text/fill-both";
import { fillTemplate } from "../core/text/fill-template";
import type { Arguments } from "./arguments";
import type { CommandStreams } from "./command-streams";
import { sayCount, type CountText } from "./count-text";
import { EXIT, type ExitCode } from "./exit-code";
import { fileExists, makeFolder, removeWritten, writeFileBytes } from "./files";
import type { Language, Text } from "./language";
import { withProgress } from "./progress";
import { readMain } from "./read-main";

/** What `split --json` prints: fixed by the contract. */
export interface SplitJson {
  readonly files: readonly {
    readonly unit: string;
    readonly file: string;
    readonly measures: readonly number[];
  }[];
  readonly left: readonly { readonly ordinal: number | null; readonly why: Text }[];
}

const TEXTS = {
  usage: {
    th: "กรุณาระบุสมุดงานหนึ่งไฟล์และโฟลเดอร์ที่จะเก็บ เช่น split plan.xlsx -o units",
    en: "Name one workbook and the folder for the files, for example: split plan.xlsx -o units",
  },
  working: { th: "กำลังแยกสมุดงานตามหน่วยงาน", en: "Making the workbooks of the units" },
  exists: {
    th: "มีไฟล์ {file} อยู่แล้ว จึงไม่ได้เขียนไฟล์ใด ใช้โฟลเดอร์อื่น หรือย้ายไฟล์เดิมออกก่อน",
    en: "{file} is there already, so nothing was written; use another folder or move the file away",
  },
  left: { th: "มาตรการที่ {ordinal}: {why}", en: "Measure {ordinal}: {why}" },
} as const satisfies Record<string, Text>;
const WRITTEN: CountText = {
  th: "เขียนแล้ว: {file} ({count} มาตรการ)",
  en: "Written: {file} ({count} measures)",
  one: "Written: {file} ({count} measure)",
};

/** `split FILE -o DIR`: a workbook for each unit with only its measures; FILE stays as it is, and no file is overwritten. */
export async function runSplit(args: Arguments, streams: CommandStreams): Promise<ExitCode> {
  const { language, output, json } = args;
  const { out, err } = streams;
  const [file, ...rest] = args.files;
  // What follows the first name of `--unit` is a further name.
  const isStray = rest.length > 0 && args.units.length === 0;
  if (file === undefined || output === null || isStray) {
    err(`${TEXTS.usage[language]}\n`);
    return EXIT.failed;
  }
  const split = await withProgress(TEXTS.working[language], streams, () =>
    splitFile(file, output, { ...args, units: [...args.units, ...rest] }, streams.folder),
  );
  if (!split.ok) {
    err(`${split.fault[language]}\n`);
    return EXIT.failed;
  }
  const found = splitJson(split.value, output);
  out(json ? `${JSON.stringify(found, null, 2)}\n` : `${splitText(found, language)}\n`);
  return EXIT.done;
}

async function splitFile(
  file: string,
  output: string,
  args: Arguments,
  folder: string,
): Promise<Result<SentOut>> {
  const main = await readMain(file, args, folder);
  if (!main.ok) return main;
  const sent = sendOut(main.value, { today: args.asOf, wanted: args.units });
  if (!sent.ok) return sent;
  for (const { fileName } of sent.value.files) {
    const name = join(output, fileName);
    if (!(await fileExists(resolve(folder, name)))) continue;
    return fail(fillBoth(TEXTS.exists, { file: name }));
  }
  const made = await makeFolder(resolve(folder, output), output);
  if (!made.ok) return made;
  const written = await writeUnits(sent.value.files, output, folder, made.value);
  return written.ok ? sent : written;
}

/** All of the files or none of them. */
async function writeUnits(
  files: readonly UnitFile[],
  output: string,
  folder: string,
  made: string | null,
): Promise<Result<null>> {
  const { writeWorkbook } = await import("../adapters/xlsx/write-workbook");
  const done: string[] = [];
  for (const { fileName, layOut } of files) {
    const name = join(output, fileName);
    const path = resolve(folder, name);
    const written = await writeFileBytes(path, name, await writeWorkbook(layOut()));
    if (!written.ok) {
      await removeWritten(done, made);
      return written;
    }
    done.push(path);
  }
  return succeed(null);
}

function splitJson({ files, left }: SentOut, output: string): SplitJson {
  return {
    files: files.map(({ unit, fileName, measures }) => ({
      unit,
      file: join(output, fileName),
      measures: measures.map(({ ordinal }) => ordinal),
    })),
    left: left.map(({ ordinal, why: { th, en } }) => ({ ordinal, why: { th, en } })),
  };
}

function splitText({ files, left }: SplitJson, language: Language): string {
  return [
    ...files.map(({ file, measures }) => sayCount(WRITTEN, language, measures.length, { file })),
    ...left.map(({ ordinal, why }) =>
      ordinal === null
        ? why[language]
        : fillTemplate(TEXTS.left[language], { ordinal: String(ordinal), why: why[language] }),
    ),
  ].join("\n");
}
