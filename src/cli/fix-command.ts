import { checkWorkbook } from "../app/check-workbook";
import { fixWorkbook, type ProposedFixes } from "../app/fix-workbook";
import type { PatchOutcome } from "../app/patch-workbook";
import { fail, succeed, type Result } from "../app/result";
import { applyEdits } from "../core/sheet/apply-edits";
import type { Arguments } from "./arguments";
import { EXIT, type ExitCode } from "./exit-code";
import { fixJson, fixText } from "./fix-report";
import { inFile } from "./in-file";
import type { Text } from "./language";
import { openWorkbook } from "./open-workbook";
import { copyNameFault, writePatchedCopy } from "./patched-copy";
import { withProgress } from "./progress";
import type { Surroundings } from "./surroundings";

const TEXTS = {
  usage: {
    th: "กรุณาระบุสมุดงานหนึ่งไฟล์และชื่อสำเนา เช่น fix plan.xlsx -o plan-fixed.xlsx",
    en: "Name one workbook and the copy, for example: fix plan.xlsx -o plan-fixed.xlsx",
  },
  working: { th: "กำลังตรวจและแก้", en: "Checking and fixing" },
} as const satisfies Record<string, Text>;

/** `fix FILE -o OUT.xlsx`: makes the edits that the checks propose in a copy; the original stays as it is. */
export async function runFix(args: Arguments, surroundings: Surroundings): Promise<ExitCode> {
  const { language, output } = args;
  const { out, err, folder } = surroundings;
  const [file] = args.files;
  if (file === undefined || args.files.length > 1 || output === null) {
    err(`${TEXTS.usage[language]}\n`);
    return EXIT.failed;
  }
  const fixed = await withProgress(`${TEXTS.working[language]} ${file}`, surroundings, () =>
    fixFile(file, output, args, folder),
  );
  if (!fixed.ok) {
    err(`${fixed.fault[language]}\n`);
    return EXIT.failed;
  }
  const { proposed, outcome, errors } = fixed.value;
  if (args.json) out(`${JSON.stringify(fixJson(proposed, outcome), null, 2)}\n`);
  else out(fixText(output, proposed, outcome, { language, errors }));
  return errors > 0 ? EXIT.errorsFound : EXIT.done;
}

interface FixedFile {
  readonly proposed: ProposedFixes;
  readonly outcome: PatchOutcome;
  /** Error-level findings that stand in the copy. */
  readonly errors: number;
}

async function fixFile(
  file: string,
  output: string,
  { asOf, fiscalYear, sheetName, only }: Arguments,
  folder: string,
): Promise<Result<FixedFile>> {
  const badName = await copyNameFault(file, output, folder);
  if (badName) return fail(badName);
  const opened = await openWorkbook(file, folder);
  if (!opened.ok) return fail(inFile(file, opened.fault));
  const { workbook, bytes } = opened.value;
  const options = { asOf, fiscalYear, sheetName };
  const proposed = fixWorkbook(workbook, options, only);
  if (!proposed.ok) return fail(inFile(file, proposed.fault));
  const patched = await writePatchedCopy(bytes, proposed.value.groups, output, folder);
  if (!patched.ok) return patched;
  const checked = checkWorkbook(applyEdits(workbook, patched.value.written), {
    ...options,
    purpose: "check",
  });
  if (!checked.ok) return fail(inFile(file, checked.fault));
  return succeed({ proposed: proposed.value, outcome: patched.value, errors: checked.value.counts.error });
}
