import type { PlainDate } from "../calendar/plain-date";
import { buildRow } from "../report/model/build-row";
import type { AskingParagraph, AskingRow, CellParagraph, ReportColumn } from "../report/model/report-model";
import { countRowLines } from "../report/model/row-heights";
import { shortDate } from "../report/model/short-date";
import { convertDigits, type DigitKind } from "../text/convert-digits";
import { fillTemplate } from "../text/fill-template";
import { plainSigns } from "../text/plain-signs";
import { UNIT_PAGES_DESIGN } from "./note-design";
import type { AssignedMeasure } from "./owed-measure";
import { OWED_WORDING } from "./owed-wording";

const { note, pages: wording } = OWED_WORDING;
/** Between the names of units. */
const JOINT = ", ";
const { fewest, most } = UNIT_PAGES_DESIGN.writingLines;
const ITEMS = ["result", "outcome", "evidence", "value"] as const;

const WRITING_LINE: AskingParagraph = { marker: null, level: 0, text: "", isWritingLine: true };

interface UnitRowOptions {
  readonly groupHeadings: readonly string[];
  readonly columns: readonly ReportColumn[];
  /** With which the deadline is compared. */
  readonly today: PlainDate;
  readonly digits: DigitKind;
}

/** A measure on its unit's pages: the sheet's words, lines to write on where it has none, and what is there and what is not. */
export function unitRow(
  assigned: AssignedMeasure,
  { groupHeadings, columns, today, digits }: UnitRowOptions,
): AskingRow {
  const { measure, partners, owes } = assigned;
  const convert = (text: string): string => convertDigits(plainSigns(text), digits);
  const row = buildRow(measure, [], { digits, status: [] });
  const { deadline } = measure;
  const cells = {
    ...row.cells,
    measure: [...row.cells.measure, ...withPartners(row.cells.measure, partners, convert)],
    timeframe: [
      ...row.cells.timeframe,
      line(deadline === null ? note.noDeadline : convert(shortDate(deadline))),
    ],
    status: statusLines(assigned, deadline !== null && deadline < today),
  };
  const lines = Math.min(most, Math.max(fewest, countRowLines({ cells }, columns)));
  const toWrite = Array.from({ length: lines }, () => WRITING_LINE);
  const orLines = (paragraphs: readonly CellParagraph[], isOwed: boolean): readonly AskingParagraph[] =>
    isOwed ? toWrite : paragraphs;
  return {
    ...row,
    groupHeadings,
    cells: {
      ...cells,
      resultSummary: orLines(cells.resultSummary, owes.includes("result")),
      outcome: orLines(cells.outcome, owes.includes("outcome")),
    },
  };
}

/** Below the title, and as far in as it. */
function withPartners(
  title: readonly CellParagraph[],
  partners: readonly string[],
  convert: (text: string) => string,
): readonly CellParagraph[] {
  if (partners.length === 0) return [];
  const words = line(convert(fillTemplate(wording.partners, { units: partners.join(JOINT) })));
  return [title.some(({ marker }) => marker !== null) ? { ...words, continues: true } : words];
}

/** A box for each thing that concerns the measure, ticked where it is there. */
function statusLines({ owes, given }: AssignedMeasure, isOver: boolean): readonly AskingParagraph[] {
  if (owes.length === 0) return [line(wording.complete)];
  const items = ITEMS.filter((item) => owes.includes(item) || given.includes(item));
  return [
    ...(isOver ? [{ ...line(wording.overdue), isBold: true } as const] : []),
    ...items.flatMap((item): readonly AskingParagraph[] => {
      if (!owes.includes(item)) return [{ ...line(wording.items[item]), box: "ticked" }];
      const asked = { ...line(wording.items[item]), box: "open" } as const;
      // No other cell has room for the value.
      return item === "value" ? [asked, WRITING_LINE] : [asked];
    }),
  ];
}

function line(text: string): CellParagraph {
  return { marker: null, level: 0, text };
}
