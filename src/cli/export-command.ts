import { extname, resolve } from "node:path";
import { exportReport } from "../app/export-report";
import { succeed } from "../app/ports/result";
import { formatNotices } from "../core/report/model/format-notices";
import { listTables } from "../core/sheet/list-tables";
import { fillTemplate } from "../core/text/fill-template";
import type { Arguments } from "./arguments";
import { checkText } from "./check-text";
import { EXIT, type ExitCode } from "./exit-code";
import { writeFileBytes } from "./files";
import { sayCount, type CountText } from "./count-text";
import type { Text } from "./language";
import { originalFault } from "./original-fault";
import { loadSpelling } from "./load-spelling";
import { openWorkbook } from "./open-workbook";
import { withProgress } from "./progress";
import { readPictures } from "./read-pictures";
import { inFile } from "./in-file";
import type { CommandStreams } from "./command-streams";
import { REPORT_FORMATS } from "./report-formats";

const TEXTS = {
  usage: {
    th: "กรุณาระบุสมุดงานหนึ่งไฟล์และชื่อรายงาน เช่น export plan.xlsx -o report.docx",
    en: "Name one workbook and the report, for example: export plan.xlsx -o report.docx",
  },
  format: {
    th: 'ทำรายงานเป็น "{extension}" ไม่ได้ กรุณาใช้ชื่อไฟล์ที่ลงท้ายด้วย {formats}',
    en: 'The report cannot be made as "{extension}"; use a file name that ends in one of {formats}',
  },
  working: { th: "กำลังทำรายงาน", en: "Making the report" },
  notice: { th: "โปรดทราบ: {notice}", en: "Please note: {notice}" },
  written: { th: "เขียนแล้ว: {file}", en: "Written: {file}" },
} as const satisfies Record<string, Text>;
const COUNTS = {
  refused: {
    th: "ยังไม่ได้ทำรายงาน เพราะมีข้อที่ต้องแก้ {count} ข้อ แก้แล้วลองใหม่ หรือใส่ --force เพื่อทำฉบับร่าง",
    en: "No report was made, for {count} errors stand; mend them and try again, or add --force for a draft",
    one: "No report was made, for {count} error stands; mend it and try again, or add --force for a draft",
  },
  writtenDraft: {
    th: "เขียนแล้ว: {file} (ฉบับร่าง ยังมีข้อที่ต้องแก้ {count} ข้อ)",
    en: "Written: {file} (a draft; {count} errors stand)",
    one: "Written: {file} (a draft; {count} error stands)",
  },
} as const satisfies Record<string, CountText>;

/** `export FILE -o OUT`: writes the report; refuses while there are errors, unless `--force` asks for a marked draft. */
export async function runExport(args: Arguments, streams: CommandStreams): Promise<ExitCode> {
  const { language, output } = args;
  const { out, err, style, folder } = streams;
  const say = (text: Text, values: Readonly<Record<string, string>> = {}): string =>
    `${fillTemplate(text[language], values)}\n`;

  const [file] = args.files;
  if (file === undefined || args.files.length > 1 || output === null) {
    err(say(TEXTS.usage));
    return EXIT.failed;
  }
  const loadRenderer = REPORT_FORMATS[extname(output).toLowerCase()];
  if (!loadRenderer) {
    err(
      say(TEXTS.format, {
        extension: extname(output) || output,
        formats: Object.keys(REPORT_FORMATS).join(" "),
      }),
    );
    return EXIT.failed;
  }
  const original = await originalFault(file, output, folder);
  if (original) {
    err(`${original[language]}\n`);
    return EXIT.failed;
  }
  const exported = await withProgress(TEXTS.working[language], streams, async () => {
    const opened = await openWorkbook(file, folder);
    if (!opened.ok) return opened;
    const { workbook } = opened.value;
    const pictures = await readPictures(opened.value);
    if (!pictures.ok) return pictures;
    const options = { ...args, spelling: await loadSpelling(), pictures: pictures.value };
    const report = await exportReport(workbook, await loadRenderer(), options);
    return report.ok ? succeed({ ...report.value, workbook }) : report;
  });
  if (!exported.ok) {
    err(`${inFile(file, exported.fault)[language]}\n`);
    return EXIT.failed;
  }
  const { checked, bytes, isDraft, notices, workbook } = exported.value;
  const errors = checked.counts.error;
  if (isDraft) {
    const tables = listTables(workbook, checked.sheet, checked.settings.fiscalYear);
    out(`${checkText(file, checked, { asOf: args.asOf, language, style, tables })}\n`);
  }
  if (bytes === null) {
    err(`${sayCount(COUNTS.refused, language, errors)}\n`);
    return EXIT.errorsFound;
  }
  const written = await writeFileBytes(resolve(folder, output), output, bytes);
  if (!written.ok) {
    err(`${written.fault[language]}\n`);
    return EXIT.failed;
  }
  const losses = formatNotices(checked.settings, extname(output).toLowerCase().slice(1));
  for (const notice of [...notices, ...losses]) out(say(TEXTS.notice, { notice: notice[language] }));
  out(
    isDraft
      ? `${sayCount(COUNTS.writtenDraft, language, errors, { file: output })}\n`
      : say(TEXTS.written, { file: output }),
  );
  return isDraft ? EXIT.errorsFound : EXIT.done;
}
