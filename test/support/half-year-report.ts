import type { ReportModel } from "../../src/core/report/model/report-model";
import { numbered } from "./measure-sheet";
import { reportOf } from "./report-model";

/** A report of six months with one measure under way, as renderers get it. */
export function halfYearOf(): ReportModel {
  const report = reportOf(numbered(1));
  const columns = report.table.columns.map((column) =>
    column.id === "outcome"
      ? { ...column, id: "status" as const, heading: "สถานะ", headingLines: ["สถานะ"] }
      : column,
  );
  const rows = report.table.rows.map((row) => ({
    ...row,
    cells: {
      ...row.cells,
      outcome: [],
      status: [{ marker: null, level: 0, text: "อยู่ระหว่างดำเนินการ", mark: "half" as const }],
    },
  }));
  return { ...report, table: { ...report.table, columns, rows } };
}
