import type { Check } from "../engine/check";
import { ambiguousReference } from "./ambiguous-reference";
import { approachingDeadline } from "./approaching-deadline";
import { assumedFiscalYear } from "./assumed-fiscal-year";
import { brokenLink } from "./broken-link";
import { brokenStepNumbering } from "./broken-step-numbering";
import { cellErrorValue } from "./cell-error-value";
import { columnHeadingWording } from "./column-heading-wording";
import { conflictingTimeframe } from "./conflicting-timeframe";
import { continuedRow } from "./continued-row";
import { contradictingFigures } from "./contradicting-figures";
import { copiedResult } from "./copied-result";
import { dateOutsidePeriod } from "./date-outside-period";
import { duplicateNumber } from "./duplicate-number";
import { foreignOrganization } from "./foreign-organization";
import { genericOrganizationName } from "./generic-organization-name";
import { hiddenRow } from "./hidden-row";
import { impossibleDate } from "./impossible-date";
import { irregularLetters } from "./irregular-letters";
import { knownMisspelling } from "./known-misspelling";
import { malformedFigure } from "./malformed-figure";
import { missedTarget } from "./missed-target";
import { missingColumn } from "./missing-column";
import { missingNumber } from "./missing-number";
import { missingOutcome } from "./missing-outcome";
import { missingReportSetting } from "./missing-report-setting";
import { missingRequiredCell } from "./missing-required-cell";
import { missingResult } from "./missing-result";
import { mixedDigits } from "./mixed-digits";
import { numberGap } from "./number-gap";
import { numberOutOfOrder } from "./number-out-of-order";
import { orphanRow } from "./orphan-row";
import { otherFiscalYear } from "./other-fiscal-year";
import { personalData } from "./personal-data";
import { placeholderText } from "./placeholder-text";
import { probableMisspelling } from "./probable-misspelling";
import { repeatedHeadingRow } from "./repeated-heading-row";
import { repeatedWords } from "./repeated-words";
import { resultRestatesPlan } from "./result-restates-plan";
import { targetWithoutActual } from "./target-without-actual";
import { timeframeOutsideFiscalYear } from "./timeframe-outside-fiscal-year";
import { trendWithoutFigures } from "./trend-without-figures";
import { unbalancedText } from "./unbalanced-text";
import { unclearOutcome } from "./unclear-outcome";
import { unfinishedResult } from "./unfinished-result";
import { unreadableTimeframe } from "./unreadable-timeframe";
import { unsupportedResult } from "./unsupported-result";

/** Every check, in the order of the contract: the table, its cells, the numbering, the time, the words, the report. */
export const CHECKS: readonly Check[] = [
  missingColumn,
  columnHeadingWording,
  repeatedHeadingRow,
  continuedRow,
  orphanRow,
  hiddenRow,
  cellErrorValue,
  missingRequiredCell,
  missingResult,
  missingOutcome,
  approachingDeadline,
  missingNumber,
  duplicateNumber,
  numberGap,
  numberOutOfOrder,
  brokenStepNumbering,
  unreadableTimeframe,
  conflictingTimeframe,
  timeframeOutsideFiscalYear,
  placeholderText,
  foreignOrganization,
  genericOrganizationName,
  knownMisspelling,
  probableMisspelling,
  otherFiscalYear,
  mixedDigits,
  targetWithoutActual,
  trendWithoutFigures,
  missedTarget,
  resultRestatesPlan,
  copiedResult,
  unsupportedResult,
  contradictingFigures,
  malformedFigure,
  impossibleDate,
  dateOutsidePeriod,
  repeatedWords,
  irregularLetters,
  brokenLink,
  personalData,
  unclearOutcome,
  unbalancedText,
  unfinishedResult,
  assumedFiscalYear,
  ambiguousReference,
  missingReportSetting,
];
