import type { Result } from "../../app/result";
import { runExcel } from "./run-excel";

/** A choice that travels with the workbook; null where none was made, or Excel cannot tell just now. */
export async function readPreference(name: string): Promise<string | null> {
  const read = await runExcel({ delayForCellEdit: false }, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(name);
    setting.load("value");
    await context.sync();
    const value: unknown = setting.isNullObject ? null : setting.value;
    return typeof value === "string" ? value : null;
  });
  return read.ok ? read.value : null;
}

export function savePreference(name: string, value: string): Promise<Result<null>> {
  return runExcel({ delayForCellEdit: true }, async (context) => {
    context.workbook.settings.add(name, value);
    await context.sync();
    return null;
  });
}
