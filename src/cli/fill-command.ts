import { checkWorkbook } from "../app/check-workbook";
import { proposeFill, type ProposedFill } from "../app/propose-fill";
import type { PatchOutcome } from "../app/patch-workbook";
import { fail, succeed, type Result } from "../app/result";
import type { CellEdit } from "../core/model/cell-edit";
import type { MeasureSheet } from "../core/model/measure-sheet";
import type { WorkbookEdits } from "../core/model/workbook-edits";
import { applyEdits } from "../core/sheet/apply-edits";
import type { ProposedEdit } from "../core/summary/proposals";
import { fillTemplate } from "../core/text/fill-template";
import type { Arguments } from "./arguments";
import { EXIT, type ExitCode } from "./exit-code";
import { fillJson, fillText } from "./fill-report";
import { inFile } from "./in-file";
import type { Text } from "./language";
import { openWorkbook } from "./open-workbook";
import { copyNameFault, writePatchedCopy } from "./patched-copy";
import { withProgress } from "./progress";
import type { Surroundings } from "./surroundings";

const TEXTS = {
  usage: {
    th: "กรุณาระบุสมุดงานหนึ่งไฟล์และชื่อสำเนา เช่น fill plan.xlsx -o plan-filled.xlsx",
    en: "Name one workbook and the copy, for example: fill plan.xlsx -o plan-filled.xlsx",
  },
  working: { th: "กำลังร่างผลจากหลักฐาน", en: "Writing results from the evidence" },
  noSuchCell: {
    th: "ช่อง {cells} ไม่ใช่ช่องสรุปผลหรือผลลัพธ์ของมาตรการใด กรุณาระบุช่องในสองคอลัมน์นั้น เช่น --replace E7,F9",
    en: "{cells} is no result summary or outcome of a measure; name cells of those two columns, for example --replace E7,F9",
  },
} as const satisfies Record<string, Text>;

/** `fill FILE -o OUT.xlsx`: writes results and outcomes from recorded evidence into a copy; the original stays as it is. */
export async function runFill(args: Arguments, surroundings: Surroundings): Promise<ExitCode> {
  const { language, output } = args;
  const { out, err, folder } = surroundings;
  const [file] = args.files;
  if (file === undefined || args.files.length > 1 || output === null) {
    err(`${TEXTS.usage[language]}\n`);
    return EXIT.failed;
  }
  const filled = await withProgress(`${TEXTS.working[language]} ${file}`, surroundings, () =>
    fillFile(file, output, args, folder),
  );
  if (!filled.ok) {
    err(`${filled.fault[language]}\n`);
    return EXIT.failed;
  }
  const { proposed, outcome, errors } = filled.value;
  if (args.json) out(`${JSON.stringify(fillJson(proposed, outcome), null, 2)}\n`);
  else out(fillText(output, proposed, outcome, { language, errors }));
  return errors > 0 ? EXIT.errorsFound : EXIT.done;
}

interface FilledFile {
  readonly proposed: ProposedFill;
  readonly outcome: PatchOutcome;
  /** Error-level findings that stand in the copy. */
  readonly errors: number;
}

async function fillFile(
  file: string,
  output: string,
  { asOf, fiscalYear, sheetName, replace }: Arguments,
  folder: string,
): Promise<Result<FilledFile>> {
  const badName = await copyNameFault(file, output, folder);
  if (badName) return fail(badName);
  const opened = await openWorkbook(file, folder);
  if (!opened.ok) return fail(inFile(file, opened.fault));
  const { workbook, bytes } = opened.value;
  const options = { asOf, fiscalYear, sheetName, purpose: "check" } as const;
  const checked = checkWorkbook(workbook, options);
  if (!checked.ok) return fail(inFile(file, checked.fault));
  const proposed = proposeFill(workbook, checked.value, {
    today: asOf,
    replace: new Set(replace),
    ownTexts: new Map(),
  });
  const strange = replace.filter((cell) => !isResultCell(checked.value.sheet, cell));
  if (strange.length > 0) {
    const cells = strange.join(", ");
    const { th, en } = TEXTS.noSuchCell;
    return fail(inFile(file, { th: fillTemplate(th, { cells }), en: fillTemplate(en, { cells }) }));
  }
  const groups = [...groupByText(proposed.edits), proposed.indicatorEdits];
  const patched = await writePatchedCopy(bytes, groups, output, folder);
  if (!patched.ok) return patched;
  const after = checkWorkbook(applyEdits(workbook, patched.value.written), options);
  if (!after.ok) return fail(inFile(file, after.fault));
  return succeed({ proposed, outcome: patched.value, errors: after.value.counts.error });
}

function isResultCell({ columns, measures }: MeasureSheet, cell: string): boolean {
  const [, letters, digits] = /^([A-Z]+)([0-9]+)$/.exec(cell) ?? [];
  const isColumn = letters !== undefined && [columns.resultSummary, columns.outcome].includes(letters);
  const row = Number(digits);
  return isColumn && measures.some((measure) => measure.row <= row && row <= measure.lastRow);
}

/** A text that takes the place of several cells is written and the others cleared, or neither. */
function groupByText(edits: readonly ProposedEdit[]): WorkbookEdits[] {
  const groups = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const key = `${edit.measure} ${edit.column}`;
    groups.set(key, [...(groups.get(key) ?? []), edit]);
  }
  return [...groups.values()].map((cells) => ({ cells, removedRows: [] }));
}
