import { fireEvent, screen } from "@testing-library/react";
import {
  evidenceTable,
  indicatorTable,
  MEASURES_SHEET,
  measureRow,
  resultsTable,
} from "../../support/open-sheet";
import { rawWorkbook, type TestTable } from "../../support/raw-table";
import { openPart, type OpenedPart, type PartCase } from "./open-part";
import { press, settle } from "./press";
import { ResultsTab } from "./results-tab";

export const FAULT = { th: "Excel ไม่ว่าง รอสักครู่", en: "Excel is busy; wait a moment." };
export const TRAINING = ["1", "5 มี.ค. 2568", "จัดอบรมประมวลจริยธรรม", 40, "คน", "หอประชุม"];
export const VALUE = ["1", "ความพึงพอใจ", "≥", 80, "ร้อยละ", 86];
export const AIM = "ผู้รับบริการพึงพอใจไม่ต่ำกว่าร้อยละ ๘๐";
export const DONE = ["ทำแล้ว ๕ ครั้ง เมื่อวันที่ ๕ มีนาคม ๒๕๖๘", "ร้อยละ ๙๐"];

/** Two measures that lack their results: the first has what is needed, the second has an indicator without a value. */
export const BASE: readonly TestTable[] = [
  resultsTable([measureRow(1), measureRow(2)]),
  evidenceTable([TRAINING]),
  indicatorTable([VALUE, ["2", "เรื่องร้องเรียน", "ลดลง", null, "เรื่อง"]]),
];

/** Opens the tab เติมผล over a workbook. */
export function openResults(tables: readonly TestTable[], given: PartCase = {}): Promise<OpenedPart> {
  return openPart(ResultsTab, rawWorkbook(tables), given);
}

/** Opens the card of a measure, or closes it. */
export function pressMeasure(label: number): Promise<void> {
  return press(new RegExp(`^(มาตรการที่|Measure) ${label} `));
}

/** All that is read on the screen. */
export function pageText(): string {
  return document.body.textContent ?? "";
}

/** The measures that are drawn, those of each group below its name. */
export function listed(): string[] {
  return [...document.querySelectorAll("[data-at] h2, [data-work-head]")].map((part) =>
    part.matches("h2")
      ? (part.textContent ?? "")
      : (/^มาตรการที่ (\d+)/.exec(part.getAttribute("aria-label") ?? "")?.[1] ?? "?"),
  );
}

/** What a cell holds. */
export function cellText({ spreadsheet }: OpenedPart, cell: string, sheet = MEASURES_SHEET): string {
  return spreadsheet.textOf(sheet, cell);
}

/** Types into the first field of a name. */
export async function typeInto(label: RegExp | string, value: string): Promise<void> {
  const [field] = screen.getAllByLabelText(label);
  if (!field) throw new Error(`no field ${String(label)}`);
  fireEvent.change(field, { target: { value } });
  await settle();
}
