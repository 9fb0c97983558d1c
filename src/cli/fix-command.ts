import { fixWorkbook, type ProposedFixes } from "../app/fix-workbook";
import { succeed } from "../app/ports/result";
import type { Arguments } from "./arguments";
import { changeCopy, type CopyChange } from "./change-copy";
import type { ExitCode } from "./exit-code";
import { fixJson, fixText } from "./fix-report";
import { loadSpelling } from "./load-spelling";
import type { CommandStreams } from "./command-streams";

const FIX: CopyChange<ProposedFixes> = {
  usage: {
    th: "กรุณาระบุสมุดงานหนึ่งไฟล์และชื่อสำเนา เช่น fix plan.xlsx -o plan-fixed.xlsx",
    en: "Name one workbook and the copy, for example: fix plan.xlsx -o plan-fixed.xlsx",
  },
  working: { th: "กำลังตรวจและแก้", en: "Checking and fixing" },
  propose: async (workbook, { asOf, fiscalYear, sheetName, only }) => {
    const options = { asOf, fiscalYear, sheetName, spelling: await loadSpelling() };
    const proposed = fixWorkbook(workbook, options, only);
    return proposed.ok ? succeed({ proposed: proposed.value, groups: proposed.value.groups }) : proposed;
  },
  toJson: fixJson,
  toText: fixText,
};

/** `fix FILE -o OUT.xlsx`: makes the edits that the checks propose in a copy; the original stays as it is. */
export function runFix(args: Arguments, streams: CommandStreams): Promise<ExitCode> {
  return changeCopy(FIX, args, streams);
}
