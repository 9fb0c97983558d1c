import { defineMeasureCheck } from "../engine/define-measure-check";
import { RESULT_COLUMNS } from "../model/columns";
import { findDatesOutside } from "./shared/find-dates-outside";
import { findOtherYears } from "./shared/find-other-years";
import { problemsInTexts } from "./shared/problems-in-texts";

/** A result is dated outside its measure's period, or after the day of the check. */
export const dateOutsidePeriod = defineMeasureCheck({
  id: "date-outside-period",
  severity: "review",
  messages: {
    outside: {
      th: "มาตรการที่ {measure} ช่อง “{column}” มีวันที่ “{quote}” ซึ่งอยู่นอกระยะเวลาของมาตรการ",
      en: "Measure {measure}, “{column}”: “{quote}” lies outside the measure's timeframe",
    },
    future: {
      th: "มาตรการที่ {measure} ช่อง “{column}” มีวันที่ “{quote}” ซึ่งยังมาไม่ถึง",
      en: "Measure {measure}, “{column}”: “{quote}” has not come yet",
    },
  },
  evaluateMeasure: (measure, { fiscalYear, fiscalYearSource }, { today, settings }) =>
    problemsInTexts(measure, RESULT_COLUMNS, (text) => {
      // A period of an assumed year is assumed, too.
      const known = fiscalYearSource === "as-of" ? null : measure.period;
      const slips = findDatesOutside(text, known, today);
      if (slips.length === 0) return [];
      const years = settings.assessmentYear === null ? [] : [settings.assessmentYear];
      const reported = findOtherYears(text, { fiscalYear, known: years, today });
      return slips.filter(({ start, end }) => !reported.some((year) => year.start < end && start < year.end));
    }),
});
