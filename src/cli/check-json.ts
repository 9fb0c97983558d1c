import type { CheckedWorkbook } from "../app/check-workbook";
import type { UserFault } from "../app/ports/result";
import type { PlainDate } from "../core/calendar/plain-date";
import type { Severity } from "../core/engine/check";
import type { Finding } from "../core/engine/finding";
import { measureStatus } from "../core/model/measure-status";
import type { Measure } from "../core/model/measure";
import { asideWords } from "../core/model/set-aside";

/** What `check --json` prints: fixed by the contract, others rely on every name in it. */
export interface CheckJson {
  readonly asOf: string;
  readonly workbooks: readonly (WorkbookJson | UnreadableJson)[];
}

/**
 * Writes a `CheckJson` workbook by workbook, so that thousands of them are never held at once; the same text that
 * `JSON.stringify` gives for the whole with two spaces to a level.
 */
export function checkJson(
  asOf: PlainDate,
  write: (text: string) => void,
): { readonly add: (workbook: string) => void; readonly end: () => void } {
  let before = `{\n  "asOf": ${JSON.stringify(asOf)},\n  "workbooks": [`;
  return {
    add: (workbook) => {
      write(`${before}\n    ${workbook.replaceAll("\n", "\n    ")}`);
      before = ",";
    },
    end: () => write("\n  ]\n}\n"),
  };
}

interface UnreadableJson {
  readonly file: string;
  readonly error: UserFault;
}

interface WorkbookJson {
  readonly file: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly fiscalYear: number;
  readonly fiscalYearSource: string;
  readonly organization: string | null;
  readonly columns: Readonly<Record<string, string | null>>;
  readonly columnsSource: "headings" | "chosen";
  readonly measures: readonly object[];
  readonly findings: readonly Finding[];
  readonly skipped: readonly SkippedJson[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** A finding that a person set aside, with what was said then. */
interface SkippedJson extends Finding {
  readonly reason: string;
  readonly by: string | null;
  readonly on: string;
}

export function unreadableJson(file: string, error: UserFault): UnreadableJson {
  return { file, error: { th: error.th, en: error.en } };
}

export function workbookJson(file: string, checked: CheckedWorkbook, asOf: PlainDate): WorkbookJson {
  const { sheet, findings, skipped, counts } = checked;
  return {
    file,
    sheet: sheet.sheet,
    headerRow: sheet.headerRow,
    fiscalYear: sheet.fiscalYear,
    fiscalYearSource: sheet.fiscalYearSource,
    organization: sheet.organization,
    columns: sheet.columns,
    columnsSource: sheet.columnsSource,
    measures: sheet.measures.map((measure) => measureJson(measure, asOf)),
    findings,
    skipped: skipped.map(({ finding, by, on, ...said }) => ({
      ...finding,
      reason: asideWords(said),
      by,
      on,
    })),
    counts,
  };
}

function measureJson(measure: Measure, asOf: PlainDate): object {
  return {
    ordinal: measure.ordinal,
    number: measure.number,
    row: measure.row,
    lastRow: measure.lastRow,
    title: measure.title,
    responsibleUnit: measure.cells.responsibleUnit.text,
    timeframe: measure.cells.timeframe.text,
    period: measure.period,
    deadline: measure.deadline,
    status: measureStatus(measure, asOf),
    steps: measure.steps,
    targets: measure.targets,
  };
}
