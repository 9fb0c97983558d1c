import type { Result } from "../../../app/ports/result";
import { hashText } from "../../../core/text/hash-text";
import { runExcel } from "../host/run-excel";

/** Key among the settings that travel with the workbook for this add-in. */
const SETTING = "filledTexts";

/** A fill of a whole report has some forty texts; 17 characters each stay far below what a setting can hold. */
const MOST_TEXTS = 1000;

/** Hashes of the texts that the tool has filled in, see `hashText`; empty where Excel cannot say it at the moment. */
export async function readFilledTexts(): Promise<ReadonlySet<string>> {
  const read = await runExcel({ delayForCellEdit: false }, async (context) => {
    const setting = queueSetting(context);
    await context.sync();
    return hashesOf(setting);
  });
  return new Set(read.ok ? read.value : []);
}

/** Adds texts to them, in two round trips; beyond a thousand the oldest are forgotten. */
export async function rememberFilled(texts: readonly string[]): Promise<Result<null>> {
  const added = new Set(texts.filter((text) => text !== "").map(hashText));
  if (added.size === 0) return { ok: true, value: null };
  return runExcel({ delayForCellEdit: true }, async (context) => {
    const setting = queueSetting(context);
    await context.sync();
    const before = hashesOf(setting);
    const all = [...before.filter((hash) => !added.has(hash)), ...added].slice(-MOST_TEXTS);
    context.workbook.settings.add(SETTING, all.join(" "));
    await context.sync();
    return null;
  });
}

function queueSetting(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING);
  setting.load("value");
  return setting;
}

const HASH = /^[0-9a-f]{16}$/;

/** Another version of the tool may have left something else there. */
function hashesOf(setting: Excel.Setting): readonly string[] {
  const value: unknown = setting.isNullObject ? null : setting.value;
  return typeof value === "string" ? value.split(" ").filter((hash) => HASH.test(hash)) : [];
}
