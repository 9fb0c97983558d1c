import type { MeasureSheet } from "../../model/measure-sheet";
import type { ReportSettings } from "../../model/report-settings";
import { issuingUnitValue } from "./issuing-unit-value";
import { buildEndorsements, buildPreparers } from "./memo-signatures";
import { memoEnclosures } from "./memo-enclosures";
import { buildMemoSections } from "./memo-sections";
import type { MemoFacts } from "./memo-values";
import { mapStrings } from "./map-strings";
import { setMemo } from "./set-memo";
import { subjectValue } from "./subject-value";
import { writeDocumentDate } from "./write-document-date";
import type { Margins, Memo } from "./report-model";
import { reportNames } from "./report-names";
import { REPORT_WORDING as wording } from "./report-wording";

interface MemoOptions extends MemoFacts {
  readonly margins: Margins;
  /** Texts that no line ends inside, as they are printed. */
  readonly held?: readonly string[];
  /** Writes the digits as they are printed: Thai ones are wider. */
  readonly convert?: (text: string) => string;
}

/** The memo that carries the report up the chain; it says what the settings say and what was counted. */
export function buildMemo(
  sheet: MeasureSheet,
  settings: ReportSettings,
  { margins, held = [], convert = (text) => text, ...facts }: MemoOptions,
): Memo {
  const organization = settings.organization ?? sheet.organization;
  const text = {
    heading: wording.memoHeading,
    issuingUnit: { label: wording.labels.issuingUnit, value: issuingUnitValue(settings) },
    documentNumber: { label: wording.labels.documentNumber, value: [settings.documentNumber] },
    documentDate: {
      label: wording.labels.documentDate,
      value: [writeDocumentDate(settings)],
    },
    subject: {
      label: wording.labels.subject,
      value: subjectValue(settings, reportNames(settings, sheet.fiscalYear), margins),
    },
    addressee: { label: wording.labels.addressee, value: [settings.addressee] },
    enclosures: memoEnclosures(sheet, settings, facts.hasAppendix),
    ...buildMemoSections(sheet, settings, facts),
    preparers: buildPreparers(settings, organization, margins),
    endorsements: buildEndorsements(settings, organization, margins),
  };
  const memo = mapStrings(text, convert);
  return { ...memo, ...setMemo(memo, margins, held) };
}
