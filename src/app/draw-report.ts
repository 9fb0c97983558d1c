import type { ReportModel } from "../core/report/model/report-model";
import type { DrawnPage, DrawOptions, DrawPages } from "./ports/drawn-pages";
import { PartNotLoaded } from "./ports/part-not-loaded";
import { fail, succeed, type Result } from "./ports/result";

/**
 * The pages of a report to be shown.
 * @returns a fault where a piece of code that this report needs does not come
 */
export async function drawReport(
  model: ReportModel,
  drawPages: DrawPages,
  options: DrawOptions,
): Promise<Result<readonly DrawnPage[]>> {
  try {
    return succeed(await drawPages(model, options));
  } catch (error) {
    if (error instanceof PartNotLoaded) return fail(error.fault);
    throw error;
  }
}
