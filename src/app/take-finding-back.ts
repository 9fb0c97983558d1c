import { parseAsideKey } from "../core/sheet/program/aside-key";
import { asideRecords } from "../core/sheet/program/findings-set-aside";
import { clearedRowEdits } from "../core/sheet/program/program-row-edits";
import type { OnStep } from "./changes/make-change";
import type { AsideFinding } from "./part-set-aside";
import { succeed, type Result } from "./ports/result";
import type { Spreadsheet } from "./ports/spreadsheet";
import { writeProgramRecords, type WrittenRecords } from "./write-program-records";

/**
 * Takes findings back that were set aside: their rows of the hidden sheet are blanked, every other row stays where it is.
 * @param findings as a check names them among `skipped`, or among `cameBack` where a person wants to hear no more of it
 * @returns a fault where nothing was written
 */
export function takeFindingBack(
  spreadsheet: Pick<Spreadsheet, "read" | "makeSheets" | "write">,
  findings: readonly Pick<AsideFinding, "key">[],
  onStep?: OnStep,
): Promise<Result<WrittenRecords>> {
  const wanted = new Set(findings.map(({ key }) => parseAsideKey(key)?.exact));
  return writeProgramRecords(
    spreadsheet,
    {
      asNew: [],
      change: (program) => {
        const rows = asideRecords(program).filter(({ key }) => wanted.has(key.exact));
        return succeed(clearedRowEdits(program, new Set(rows.map(({ row }) => row))));
      },
    },
    onStep,
  );
}
