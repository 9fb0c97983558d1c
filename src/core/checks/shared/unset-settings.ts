import { isPreparer } from "../../model/is-preparer";
import type { MeasureSheet } from "../../model/measure-sheet";
import type { ReportSettings } from "../../model/report-settings";
import { isBlank } from "../../text/blank";
import { findPlaceholders } from "./placeholders";

/** What the memo cannot be made without. */
export type NeededSetting = "organization" | "fiscalYear" | "addressee" | "preparer" | "lastEndorsement";

/** What the memo cannot be made without and nobody has filled in. */
export function findUnsetSettings(
  sheet: Pick<MeasureSheet, "organization" | "fiscalYearSource">,
  { addressee, preparer, people }: Pick<ReportSettings, "addressee" | "preparer" | "people">,
): readonly NeededSetting[] {
  const named = people.filter(isPreparer).map(({ name }) => name);
  const last = people.filter((person) => !isPreparer(person)).at(-1);
  const isSet: Readonly<Record<NeededSetting, boolean>> = {
    organization: isFilled(sheet.organization),
    fiscalYear: sheet.fiscalYearSource !== "as-of",
    addressee: isFilled(addressee),
    preparer: [preparer, ...named].some(isFilled),
    lastEndorsement: isFilled(last?.name) && isFilled(last?.positionTitle),
  };
  return (Object.keys(isSet) as NeededSetting[]).filter((setting) => !isSet[setting]);
}

/** Dotted lines of a ready-made settings sheet are as good as blank. */
function isFilled(text: string | null | undefined): boolean {
  return typeof text === "string" && !isBlank(text) && findPlaceholders(text).length === 0;
}
