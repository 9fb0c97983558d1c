import type { Check } from "../engine/check";
import { approachingDeadline } from "./approaching-deadline";
import { assumedFiscalYear } from "./assumed-fiscal-year";
import { cellErrorValue } from "./cell-error-value";
import { columnHeadingWording } from "./column-heading-wording";
import { conflictingTimeframe } from "./conflicting-timeframe";
import { continuedRow } from "./continued-row";
import { duplicateNumber } from "./duplicate-number";
import { hiddenRow } from "./hidden-row";
import { missingColumn } from "./missing-column";
import { missingNumber } from "./missing-number";
import { missingOutcome } from "./missing-outcome";
import { missingReportSetting } from "./missing-report-setting";
import { missingRequiredCell } from "./missing-required-cell";
import { missingResult } from "./missing-result";
import { numberGap } from "./number-gap";
import { numberOutOfOrder } from "./number-out-of-order";
import { orphanRow } from "./orphan-row";
import { placeholderText } from "./placeholder-text";
import { repeatedHeadingRow } from "./repeated-heading-row";
import { timeframeOutsideFiscalYear } from "./timeframe-outside-fiscal-year";
import { unreadableTimeframe } from "./unreadable-timeframe";

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
  unreadableTimeframe,
  conflictingTimeframe,
  timeframeOutsideFiscalYear,
  placeholderText,
  assumedFiscalYear,
  missingReportSetting,
];
