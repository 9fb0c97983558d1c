import { checkWorkbook, type CheckedWorkbook } from "../app/check-workbook";
import { fail, succeed, type Result } from "../app/ports/result";
import { listTables } from "../core/sheet/list-tables";
import type { RawWorkbook } from "../core/sheet/raw-table";
import type { Arguments } from "./arguments";
import { unreadableJson, workbookJson, type CheckJson } from "./check-json";
import { checkText } from "./check-text";
import { EXIT, type ExitCode } from "./exit-code";
import type { Text } from "./language";
import { openWorkbook } from "./open-workbook";
import { withProgress } from "./progress";
import { inFile } from "./in-file";
import { loadSpelling } from "./load-spelling";
import type { CommandStreams } from "./command-streams";
import { traceOf, unexpectedFault } from "./unexpected-fault";

const NO_FILE: Text = {
  th: "กรุณาระบุไฟล์ที่จะตรวจ เช่น check plan.xlsx",
  en: "Name the file to check, for example: check plan.xlsx",
};
const WORKING: Text = { th: "กำลังอ่านและตรวจ", en: "Reading and checking" };

/** `check FILE…`: reads and checks each workbook; the worst exit code wins and every file is still reported. */
export async function runCheck(args: Arguments, streams: CommandStreams): Promise<ExitCode> {
  const { language, asOf } = args;
  const { out, err, style } = streams;
  if (args.files.length === 0) {
    err(`${NO_FILE[language]}\n`);
    return EXIT.failed;
  }
  let exitCode: ExitCode = EXIT.done;
  const workbooks: CheckJson["workbooks"][number][] = [];
  for (const file of args.files) {
    const read = await withProgress(`${WORKING[language]} ${file}`, streams, () =>
      checkFile(file, args, streams.folder).catch((fault: unknown) => {
        // One file that breaks the program keeps no other from being reported.
        err(traceOf(fault, process.env));
        return fail(unexpectedFault(fault));
      }),
    );
    exitCode = worse(exitCode, exitCodeOf(read));
    if (!read.ok) err(`${inFile(file, read.fault)[language]}\n`);
    if (args.json) {
      workbooks.push(
        read.ok ? workbookJson(file, read.value.checked, asOf) : unreadableJson(file, read.fault),
      );
    } else if (read.ok) {
      const { checked, workbook } = read.value;
      const tables = listTables(workbook, checked.sheet, checked.settings.fiscalYear);
      out(`${checkText(file, checked, { asOf, language, style, tables })}\n`);
    }
  }
  if (args.json) out(`${JSON.stringify({ asOf, workbooks } satisfies CheckJson, null, 2)}\n`);
  return exitCode;
}

interface CheckedFile {
  readonly checked: CheckedWorkbook;
  readonly workbook: RawWorkbook;
}

async function checkFile(file: string, args: Arguments, folder: string): Promise<Result<CheckedFile>> {
  const opened = await openWorkbook(file, folder);
  if (!opened.ok) return opened;
  const { workbook } = opened.value;
  const { asOf, fiscalYear, sheetName } = args;
  const checked = checkWorkbook(workbook, {
    asOf,
    fiscalYear,
    sheetName,
    purpose: "check",
    spelling: await loadSpelling(),
  });
  return checked.ok ? succeed({ checked: checked.value, workbook }) : checked;
}

function exitCodeOf(read: Result<CheckedFile>): ExitCode {
  if (!read.ok) return EXIT.failed;
  return read.value.checked.counts.error > 0 ? EXIT.errorsFound : EXIT.done;
}

function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
