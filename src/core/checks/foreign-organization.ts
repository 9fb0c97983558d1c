import { defineCheck } from "../engine/check";
import { problemAt } from "../engine/problem-at";
import { MEASURE_COLUMNS } from "../model/columns";
import { measureLabel } from "../model/measure-label";
import { findAuthoritySlips, readOwnAuthority } from "./shared/find-authority-slips";

/** Another authority's name, or a near miss of the own name or its short form. */
export const foreignOrganization = defineCheck({
  id: "foreign-organization",
  severity: "warning",
  messages: {
    other: {
      th: "มาตรการที่ {measure} ช่อง “{column}” มีชื่อหน่วยงานอื่น: “{quote}”",
      en: "Measure {measure}, “{column}” names another authority: “{quote}”",
    },
    nearMiss: {
      th: "มาตรการที่ {measure} ช่อง “{column}” เขียน “{quote}” น่าจะเป็น “{meant}”",
      en: "Measure {measure}, “{column}”: “{quote}” is probably “{meant}”",
    },
  },
  evaluate: ({ measures, organization }, { settings }) => {
    const own = readOwnAuthority(organization);
    return measures.flatMap((measure) =>
      MEASURE_COLUMNS.flatMap((column) =>
        findAuthoritySlips(measure.cells[column].text, own, settings.shortName).map((slip) => {
          const { kind, start, quote, meant } = slip;
          const values = { measure: measureLabel(measure), column: { column }, quote };
          const all = meant === null ? values : { ...values, meant };
          return problemAt(measure, column, kind, all, { offset: start, quote });
        }),
      ),
    );
  },
});
