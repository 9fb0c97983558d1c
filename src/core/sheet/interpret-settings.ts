import { readAssessmentItem } from "../model/assessment-item";
import type { ReportSettings } from "../model/report-settings";
import {
  canReadSetting,
  readAskedText,
  readCover,
  readDigits,
  readPeriod,
  readSettingDate,
  readSettingYear,
  readUnlessRefused,
  readYesNo,
} from "../model/setting-readers";
import { SETTINGS, type SettingKey } from "../model/setting-table";

/** What the values of the settings sheet mean, by their keys; one that cannot be read counts as blank and is named in `unread`. */
export function interpretSettings(
  values: ReadonlyMap<SettingKey, string>,
): Omit<ReportSettings, "people" | "unknown"> {
  const text = (key: SettingKey): string | null => values.get(key) ?? null;
  const read = <Value>(key: SettingKey, reader: (text: string) => Value | null): Value | null => {
    const value = values.get(key);
    return value === undefined ? null : reader(value);
  };
  const documentDate = read("documentDate", readSettingDate);
  const digits = read("digits", readDigits);
  return {
    organization: text("organization"),
    shortName: text("shortName"),
    district: text("district"),
    province: text("province"),
    fiscalYear: read("fiscalYear", readSettingYear),
    assessmentYear: read("assessmentYear", readSettingYear),
    issuingUnit: text("issuingUnit"),
    telephone: text("telephone"),
    documentNumber: text("documentNumber"),
    documentDate,
    documentDateText: documentDate === null ? text("documentDate") : null,
    subject: text("subject"),
    addressee: text("addressee"),
    preparer: text("preparer"),
    digits: digits ?? "thai",
    isDigitsChosen: digits !== null,
    margins: text("margins"),
    font: text("font"),
    summaryPage: read("summaryPage", readYesNo) ?? false,
    assessmentItem: read("assessmentItem", readAssessmentItem),
    emblem: text("emblem"),
    background: text("background"),
    facts: text("facts"),
    legalBasis: text("legalBasis"),
    considerations: text("considerations"),
    proposal: text("proposal"),
    closing: text("closing"),
    enclosures: read("enclosures", readAskedText),
    period: read("period", readPeriod) ?? "year",
    appendix: read("appendix", readYesNo) ?? false,
    cover: read("cover", readCover) ?? { kind: "emblem" },
    coverCaption: read("coverCaption", readUnlessRefused),
    printDate: read("printDate", readUnlessRefused),
    foreword: read("foreword", readAskedText),
    contents: read("contents", readYesNo) ?? false,
    signatureDates: read("signatureDates", readYesNo),
    signatureFields: read("signatureFields", readYesNo) ?? false,
    totalPages: read("totalPages", readYesNo) ?? false,
    unread: SETTINGS.flatMap(({ name, key, kind }) => {
      const value = values.get(key);
      return value === undefined || canReadSetting(kind, value) ? [] : [{ name, value }];
    }),
  };
}
