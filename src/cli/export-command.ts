import { extname, resolve } from "node:path";
import { exportReport, type RenderReport } from "../app/export-report";
import { succeed } from "../app/ports/result";
import { buildReportSheets } from "../core/report/print-sheets/report-sheets";
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
import { inFile } from "./in-file";
import type { CommandStreams } from "./command-streams";

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

/** The file formats that a report can take, each loaded when it is asked for. */
const RENDERERS: Readonly<Record<string, () => Promise<RenderReport>>> = {
  ".docx": async () => (await import("../adapters/docx/render-docx")).renderDocx,
  ".pdf": async () => (await import("../adapters/pdf/render-pdf")).renderPdf,
  ".xlsx": async () => {
    const { writeWorkbook } = await import("../adapters/xlsx/write-workbook");
    const { createTextMeasurer } = await import("../adapters/pdf/create-text-measurer");
    const { findWordBreaks } = await import("../app/find-word-breaks");
    const measure = await createTextMeasurer();
    return (model) => writeWorkbook(buildReportSheets(model, { measure, findBreaks: findWordBreaks }));
  },
  ".html": async () => (await import("../adapters/publication/render-html")).renderHtml,
  ".csv": async () => (await import("../adapters/publication/render-csv")).renderCsv,
  ".json": async () => (await import("../adapters/publication/render-json")).renderJson,
};

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
  const loadRenderer = RENDERERS[extname(output).toLowerCase()];
  if (!loadRenderer) {
    err(
      say(TEXTS.format, { extension: extname(output) || output, formats: Object.keys(RENDERERS).join(" ") }),
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
    const options = { ...args, spelling: await loadSpelling() };
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
  for (const notice of notices) out(say(TEXTS.notice, { notice: notice[language] }));
  out(
    isDraft
      ? `${sayCount(COUNTS.writtenDraft, language, errors, { file: output })}\n`
      : say(TEXTS.written, { file: output }),
  );
  return isDraft ? EXIT.errorsFound : EXIT.done;
}
