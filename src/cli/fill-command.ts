import { checkWorkbook } from "../app/check-workbook";
import { groupTexts } from "../app/group-texts";
import { proposeFill, type ProposedFill } from "../app/propose-fill";
import { fail, succeed } from "../app/ports/result";
import { lettersOfRef, rowOfRef } from "../core/model/cell-ref";
import type { MeasureSheet } from "../core/model/measure-sheet";
import { fillBoth } from "../core/text/fill-both";
import type { Arguments } from "./arguments";
import { changeCopy, type CopyChange } from "./change-copy";
import type { ExitCode } from "./exit-code";
import { fillJson, fillText } from "./fill-report";
import type { CommandStreams } from "./command-streams";

const NO_SUCH_CELL = {
  th: "ช่อง {cells} ไม่ใช่ช่องสรุปผลหรือผลลัพธ์ของมาตรการใด กรุณาระบุช่องในสองคอลัมน์นั้น เช่น --replace E7,F9",
  en: "{cells} is no result summary or outcome of a measure; name cells of those two columns, for example --replace E7,F9",
};

const FILL: CopyChange<ProposedFill> = {
  usage: {
    th: "กรุณาระบุสมุดงานหนึ่งไฟล์และชื่อสำเนา เช่น fill plan.xlsx -o plan-filled.xlsx",
    en: "Name one workbook and the copy, for example: fill plan.xlsx -o plan-filled.xlsx",
  },
  working: { th: "กำลังร่างผลจากหลักฐาน", en: "Writing results from the evidence" },
  propose: (workbook, { asOf, fiscalYear, sheetName, replace }) => {
    const checked = checkWorkbook(workbook, { asOf, fiscalYear, sheetName, purpose: "check" });
    if (!checked.ok) return checked;
    const strange = replace.filter((cell) => !isResultCell(checked.value.sheet, cell));
    if (strange.length > 0) {
      const cells = strange.join(", ");
      return fail(fillBoth(NO_SUCH_CELL, { cells }));
    }
    const options = { today: asOf, replace: new Set(replace), ownTexts: new Map<string, string>() };
    const proposed = proposeFill(workbook, checked.value, options);
    const texts = groupTexts(proposed.edits).map((cells) => ({ cells, removedRows: [] }));
    return succeed({ proposed, groups: [...texts, proposed.indicatorEdits] });
  },
  toJson: fillJson,
  toText: fillText,
};

/** `fill FILE -o OUT.xlsx`: writes results and outcomes from recorded evidence into a copy; the original stays as it is. */
export function runFill(args: Arguments, streams: CommandStreams): Promise<ExitCode> {
  return changeCopy(FILL, args, streams);
}

function isResultCell({ columns, measures }: MeasureSheet, cell: string): boolean {
  const isColumn = [columns.resultSummary, columns.outcome].includes(lettersOfRef(cell));
  const row = rowOfRef(cell);
  return isColumn && measures.some((measure) => measure.row <= row && row <= measure.lastRow);
}
