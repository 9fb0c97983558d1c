import { availableParallelism } from "node:os";
import { extname, resolve } from "node:path";
import type { UserFault } from "../app/ports/result";
import { formatDate } from "../core/calendar/format-date";
import { overviewSheets } from "../core/overview/overview-sheets";
import { fillTemplate } from "../core/text/fill-template";
import type { Arguments } from "./arguments";
import type { FileReport } from "./check-file";
import { checkInWorkers } from "./check-in-workers";
import { collectOverview } from "./collect-overview";
import type { CommandStreams } from "./command-streams";
import { sayCount, type CountText } from "./count-text";
import { EXIT, type ExitCode } from "./exit-code";
import { fileExists, outputFault, writeFileBytes } from "./files";
import { inFile } from "./in-file";
import type { Text } from "./language";
import { listWorkbooks } from "./list-workbooks";
import { originalFault } from "./original-fault";
import { overviewFile, type OverviewLine, type ReadAuthority, type UnreadAuthority } from "./overview-file";
import { overviewJson } from "./overview-json";
import { padText } from "./text-width";

const TEXTS = {
  usage: {
    th: "กรุณาระบุไฟล์หรือโฟลเดอร์ เช่น overview แฟ้มของอำเภอ",
    en: "Name files or folders, for example: overview district",
  },
  nothing: {
    th: "ไม่พบสมุดงานในที่ที่ระบุ กรุณาตรวจชื่อโฟลเดอร์",
    en: "There is no workbook in what you named; look at the folder's name",
  },
  format: {
    th: "กรุณาตั้งชื่อสมุดงานภาพรวมที่ลงท้ายด้วย .xlsx เช่น overview แฟ้มของอำเภอ -o ภาพรวม.xlsx",
    en: "Name the overview's workbook with the ending .xlsx, for example: overview district -o overview.xlsx",
  },
  written: { th: "เขียนแล้ว: {file}", en: "Written: {file}" },
  heading: { th: "ณ {day}", en: "as of {day}" },
  noOrganization: { th: "ไม่พบชื่อหน่วยงาน", en: "no authority's name found" },
  line: {
    th: "{organization} ปี {year}  มาตรการ {measures}  เสร็จ {done}  เกินกำหนด {overdue}  ใกล้กำหนด {dueSoon}  ยังไม่ถึง {open}  ต้องแก้ {error}  ควรตรวจ {warning}  ให้พิจารณา {review}  {file}",
    en: "{organization} {year}  measures {measures}  done {done}  overdue {overdue}  due soon {dueSoon}  open {open}  errors {error}  warnings {warning}  to review {review}  {file}",
  },
} as const satisfies Record<string, Text>;
const COUNTS = {
  read: { th: "อ่านได้ {count} ไฟล์", en: "{count} files read", one: "{count} file read" },
  unread: { th: "อ่านไม่ได้ {count} ไฟล์", en: "{count} files not read", one: "{count} file not read" },
} as const satisfies Record<string, CountText>;

/** Each thread holds a hundred megabytes: the words of Thai and the workbook that it reads. */
const MOST_WORKERS = 8;
/** As wide as most names of authorities. */
const NAME_WIDTH = 40;

/**
 * `overview PATH… [-o OUT.xlsx]`: the workbooks of many authorities in one table, each as soon as it was read; done when at least one
 * was.
 */
export async function runOverview(args: Arguments, streams: CommandStreams): Promise<ExitCode> {
  const { files: paths, language, asOf, json, output } = args;
  const { out, err, folder, style } = streams;
  const refuse = (sentence: string): ExitCode => {
    err(`${sentence}\n`);
    return EXIT.failed;
  };
  if (paths.length === 0) return refuse(TEXTS.usage[language]);
  const files = await listWorkbooks(paths, folder);
  if (files.length === 0) return refuse(TEXTS.nothing[language]);
  const hindrance = output === null ? null : await outputHindrance(output, files, folder);
  if (hindrance !== null) return refuse(hindrance[language]);
  const report = json ? overviewJson(asOf, out) : null;
  const sheets = output === null ? null : collectOverview(asOf);
  const printsLines = !json && output === null;
  const unread: UnreadAuthority[] = [];
  let read = 0;
  if (printsLines)
    out(`${style.faint(fillTemplate(TEXTS.heading[language], { day: formatDate(asOf, language) }))}\n`);
  for await (const { out: line } of reportFiles(files, args, streams)) {
    const said = JSON.parse(line) as OverviewLine;
    if ("error" in said) unread.push(said);
    else {
      read += 1;
      report?.add(said);
      sheets?.add(said);
      if (printsLines) out(`${lineOf(said, language)}\n`);
    }
  }
  report?.end(unread);
  for (const { file, error } of unread) err(`${inFile(file, error)[language]}\n`);
  if (!json) {
    const counts = [sayCount(COUNTS.read, language, read)];
    if (unread.length > 0) counts.push(sayCount(COUNTS.unread, language, unread.length));
    out(`${printsLines ? "\n" : ""}${counts.join(" · ")}\n`);
  }
  if (read === 0) return EXIT.failed;
  if (output === null || sheets === null) return EXIT.done;
  const { writeWorkbook } = await import("../adapters/xlsx/write-workbook");
  const bytes = await writeWorkbook(overviewSheets(sheets.end(unread)));
  const written = await writeFileBytes(resolve(folder, output), output, bytes);
  if (!written.ok) return refuse(written.fault[language]);
  if (!json) out(`${fillTemplate(TEXTS.written[language], { file: output })}\n`);
  return EXIT.done;
}

/** Why the workbook cannot be written under this name: another format, no place for it, or one of the files that are read. */
async function outputHindrance(
  output: string,
  files: readonly string[],
  folder: string,
): Promise<UserFault | null> {
  if (extname(output).toLowerCase() !== ".xlsx") return TEXTS.format;
  const path = resolve(folder, output);
  // Only a file that is there can be one of those that are read.
  if (!(await fileExists(path))) return outputFault(path, output);
  for (const file of files) {
    const original = await originalFault(file, output, folder);
    if (original !== null) return original;
  }
  return null;
}

/** The reports hold JSON whatever is printed. */
async function* reportFiles(
  files: readonly string[],
  args: Arguments,
  { folder, style, checkWorker }: CommandStreams,
): AsyncGenerator<FileReport> {
  const check = { args: { ...args, json: true }, folder, style, report: "overview" as const };
  const workers = Math.min(MOST_WORKERS, availableParallelism(), files.length);
  if (workers > 1 && checkWorker !== undefined) {
    yield* checkInWorkers(files, check, { workers, address: checkWorker });
    return;
  }
  for (const file of files) yield await overviewFile(file, check);
}

function lineOf({ file, statuses, findings, ...said }: ReadAuthority, language: "th" | "en"): string {
  const { organization, fiscalYear, measures } = said;
  const counts = { measures, ...findings, ...statuses, dueSoon: statuses["due-soon"] };
  const values = Object.fromEntries(Object.entries(counts).map(([slot, count]) => [slot, String(count)]));
  return fillTemplate(TEXTS.line[language], {
    ...values,
    organization: padText(organization ?? TEXTS.noOrganization[language], NAME_WIDTH),
    year: String(fiscalYear),
    file,
  });
}
