import { exportReport } from "../../src/app/export-report";
import type { ReportModel } from "../../src/core/report/model/report-model";
import { BENCH_OPTIONS } from "./bench-options";
import { benchWorkbook } from "./bench-workbook";

/** The report of so many measures, every paragraph different. */
export async function benchModel(measures: number): Promise<ReportModel> {
  let built: ReportModel | null = null;
  await exportReport(
    benchWorkbook(measures),
    (model) => {
      built = model;
      return Promise.resolve(new Uint8Array());
    },
    { ...BENCH_OPTIONS, force: true },
  );
  if (built === null) throw new Error("the bench's workbook cannot be exported");
  return built;
}
