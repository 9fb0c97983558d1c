import type { PlainDate } from "../calendar/plain-date";
import { formatThaiDate } from "../calendar/format-thai-date";
import { SHEET_NAMES } from "../model/sheet-names";
import type { SheetLayout, WorkbookLayout } from "../model/workbook-layout";
import { programSheetLayout } from "../sheet/program/program-sheet-layout";
import { chosenTableRecord } from "./chosen-table-record";
import type { UnitMeasures } from "./measures-by-unit";
import type { ReadWorkbook } from "./read-workbook";
import type { SentRecord } from "./sent-record";
import { outsideTextsOf } from "./outside-texts";
import { unitMeasuresSheet } from "./unit-measures-sheet";
import { unitNoteSheet } from "./unit-note-sheet";
import { unitRecordSheets } from "./unit-record-sheets";
import { unitSettingsSheet } from "./unit-settings-sheet";
import { sentRecordRows } from "./write-sent-record";

/**
 * Makes the workbook that a unit is sent: the note, its measures, their evidence and indicators, and hidden the settings and the record
 * of what was sent. The sheets are protected without a password; what the unit answers is open.
 * @param main the workbook that is parted; it is read once for all units
 * @param day when it is sent
 */
export function unitWorkbookMaker(
  main: ReadWorkbook,
  day: PlainDate,
): (unit: UnitMeasures) => WorkbookLayout {
  const { sheet, workbook } = main;
  const measuresSheet = unitMeasuresSheet(main);
  const recordSheets = unitRecordSheets(main);
  const settings = unitSettingsSheet(workbook, sheet);
  const on = formatThaiDate(day, { digits: "arabic", month: "short" });
  return ({ unit, measures }) => {
    const table = measuresSheet(measures);
    const records = recordSheets(measures, table);
    const note = unitNoteSheet(main, { unit, measures, day });
    const sent: SentRecord = {
      unit,
      organization: sheet.organization,
      fiscalYear: sheet.fiscalYear,
      on,
      measures: table.sent,
      evidence: records.evidence.texts,
      indicators: records.indicators.texts,
      outside: outsideTextsOf(note, table.sheet, table.headerRow),
    };
    const rows = [
      ...sentRecordRows(
        sent,
        measures.map(({ title }) => title),
      ),
      ...chosenTableRecord(sheet, table),
    ];
    const shown = [note, table.sheet, records.evidence.sheet, records.indicators.sheet];
    const hidden = [settings, ...programSheetLayout(rows).sheets];
    return {
      title: `${SHEET_NAMES.unitNote} ${unit}`,
      sheets: [...shown, ...hidden].map((one): SheetLayout => ({ ...one, isProtected: true })),
    };
  };
}
