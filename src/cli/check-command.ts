import { checkWorkbook, type CheckedWorkbook } from "../app/check-workbook";
import type { Result } from "../app/result";
import type { Arguments } from "./arguments";
import { unreadableJson, workbookJson, type CheckJson } from "./check-json";
import { checkText } from "./check-text";
import { EXIT, type ExitCode } from "./exit-code";
import type { Text } from "./language";
import { openWorkbook } from "./open-workbook";
import { withProgress } from "./progress";
import type { Surroundings } from "./surroundings";

const NO_FILE: Text = {
  th: "กรุณาระบุไฟล์ที่จะตรวจ เช่น check plan.xlsx",
  en: "Name the file to check, for example: check plan.xlsx",
};
const WORKING: Text = { th: "กำลังอ่านและตรวจ", en: "Reading and checking" };

/** `check FILE…`: reads and checks each workbook; the worst exit code wins and every file is still reported. */
export async function runCheck(args: Arguments, surroundings: Surroundings): Promise<ExitCode> {
  const { language, asOf } = args;
  const { out, err, style } = surroundings;
  if (args.files.length === 0) {
    err(`${NO_FILE[language]}\n`);
    return EXIT.failed;
  }
  let exitCode: ExitCode = EXIT.done;
  const workbooks: CheckJson["workbooks"][number][] = [];
  for (const file of args.files) {
    const checked = await withProgress(`${WORKING[language]} ${file}`, surroundings, () =>
      checkFile(file, args, surroundings.folder),
    );
    exitCode = worse(exitCode, exitCodeOf(checked));
    if (!checked.ok) err(`${file}: ${checked.fault[language]}\n`);
    if (args.json) {
      workbooks.push(
        checked.ok ? workbookJson(file, checked.value, asOf) : unreadableJson(file, checked.fault),
      );
    } else if (checked.ok) {
      out(`${checkText(file, checked.value, { asOf, language, style })}\n`);
    }
  }
  if (args.json) out(`${JSON.stringify({ asOf, workbooks } satisfies CheckJson, null, 2)}\n`);
  return exitCode;
}

async function checkFile(file: string, args: Arguments, folder: string): Promise<Result<CheckedWorkbook>> {
  const workbook = await openWorkbook(file, folder);
  if (!workbook.ok) return workbook;
  const { asOf, fiscalYear, sheetName } = args;
  return checkWorkbook(workbook.value.workbook, { asOf, fiscalYear, sheetName, purpose: "check" });
}

function exitCodeOf(checked: Result<CheckedWorkbook>): ExitCode {
  if (!checked.ok) return EXIT.failed;
  return checked.value.counts.error > 0 ? EXIT.errorsFound : EXIT.done;
}

function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
