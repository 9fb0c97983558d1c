import type { CellEdit } from "../changes/cell-edit";
import { parseCellRef } from "../model/cell-ref";
import { SETTING_NAMES, type SettingKey } from "../model/setting-names";
import { isBlank } from "../text/blank";
import { findSettingCells } from "../sheet/find-setting-cells";
import type { RawCell, RawWorkbook } from "../sheet/raw-table";
import { buildGrid } from "../sheet/table-grid";
import { leftForPerson, type LeftForPerson } from "./left-for-person";
import { moveTitleYears } from "./move-title-years";
import { namedYears } from "./named-years";
import { namesYear } from "./names-year";
import { eachAlone, type RolledPart } from "./rolled-part";
import { withLaterYears } from "./with-later-years";

/** What each report has of its own. */
const OF_ONE_REPORT: ReadonlySet<SettingKey> = new Set(["documentNumber", "documentDate", "printDate"]);
const YEARS: ReadonlySet<SettingKey> = new Set(["fiscalYear", "assessmentYear"]);

/**
 * The settings in the next year: the years move, what each report has of its own is blank, the rest stays. Words of the office that name
 * the old year are told.
 * @param fiscalYear of the year that ends (B.E.)
 * @param isUnsaid true where the workbook does not say that year: it then says the next one on its line
 */
export function rollSettings(workbook: RawWorkbook, fiscalYear: number, isUnsaid: boolean): RolledPart {
  const settings = findSettingCells(workbook);
  const table = workbook.tables.find(({ sheet }) => sheet === settings?.sheet);
  if (settings === null || table === undefined) return { groups: [], left: [] };
  const grid = buildGrid(table);
  const { sheet } = table;
  const edits: CellEdit[] = [];
  const left: LeftForPerson[] = [];
  for (const { key } of SETTING_NAMES) {
    const place = settings.values.get(key);
    if (place === undefined) continue;
    const { cell } = place;
    const { row, column } = parseCellRef(cell);
    const raw = grid.cellAt(row, column) ?? BLANK;
    const before = raw.text;
    if (YEARS.has(key)) {
      const isToSay = key === "fiscalYear" && isUnsaid && isBlank(before);
      const after = isToSay ? String(fiscalYear + 1) : withLaterYears(before, namedYears(before));
      if (after !== before)
        edits.push({ sheet, cell, before, after, ...(raw.type === "number" && { type: "number" }) });
    } else if (OF_ONE_REPORT.has(key)) {
      if (isBlank(before)) continue;
      edits.push({ sheet, cell, before, after: "" });
      left.push(leftForPerson({ sheet, cell }, "newValue"));
    } else if (key === "subject") {
      const moved = moveTitleYears(before, fiscalYear);
      if (moved.text !== before) edits.push({ sheet, cell, before, after: moved.text });
      if (moved.isUnsure) left.push(leftForPerson({ sheet, cell }, "unsureYear"));
    } else if (namesYear(before, fiscalYear)) {
      left.push(leftForPerson({ sheet, cell }, "oldYear", { year: String(fiscalYear) }));
    }
  }
  return { groups: eachAlone(edits), left };
}

const BLANK: RawCell = { column: 1, text: "", type: "text", isFormula: false };
