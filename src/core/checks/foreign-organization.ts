import { defineMeasureCheck } from "../engine/define-measure-check";
import { problemAt } from "../engine/problem-at";
import { MEASURE_COLUMNS } from "../model/columns";
import { measureLabel } from "../model/measure-label";
import { findAddresses } from "../text/addresses";
import { overlaps, type TextSpan } from "../text/text-span";
import { findAuthoritySlips } from "./shared/find-authority-slips";
import { isAboutOthers } from "./shared/is-named-on-purpose";
import { readOwnAuthority } from "./shared/own-authority";
import { replaceInCell } from "./shared/replace-in-cell";

/** Another authority's name, words of another kind of authority, or a near miss of the own name or its short form. */
export const foreignOrganization = defineMeasureCheck({
  id: "foreign-organization",
  severity: "warning",
  fixable: true,
  messages: {
    other: {
      th: "มาตรการที่ {measure} ช่อง “{column}” มีชื่อหน่วยงานอื่น: “{quote}”",
      en: "Measure {measure}, “{column}” names another authority: “{quote}”",
    },
    otherKind: {
      th: "มาตรการที่ {measure} ช่อง “{column}” เขียน “{quote}” แต่หน่วยงานของรายงานนี้คือ{own}",
      en: "Measure {measure}, “{column}” says “{quote}”, but this is the report of {own}",
    },
    nearMiss: {
      th: "มาตรการที่ {measure} ช่อง “{column}” เขียน “{quote}” น่าจะเป็น “{meant}”",
      en: "Measure {measure}, “{column}”: “{quote}” is probably “{meant}”",
    },
  },
  evaluateMeasure: (measure, facts, { settings }) => {
    const { organization } = facts;
    const own = readOwnAuthority(organization);
    const found = MEASURE_COLUMNS.flatMap((column) =>
      findAuthoritySlips(measure.cells[column].text, own, settings.shortName).map((slip) => ({
        column,
        ...slip,
      })),
    );
    const meant = new Set(found.filter(({ isOnPurpose }) => isOnPurpose).map(({ quote }) => quote));
    const isTogether = isAboutOthers(measure.title);
    return found.flatMap(({ column, kind, start, quote, ...slip }) => {
      if (kind !== "nearMiss" && (isTogether || slip.isOnPurpose || meant.has(quote))) return [];
      const values = { measure: measureLabel(measure), column: { column }, quote };
      const all = {
        nearMiss: { ...values, meant: slip.meant ?? "" },
        otherKind: { ...values, own: organization ?? "" },
        other: values,
      }[kind];
      const place = { start, end: start + quote.length };
      const isMendable = slip.isCertain && !isInAddress(measure.cells[column].text, place);
      return [
        {
          ...problemAt(measure, column, kind, all, { offset: start, quote }),
          fix: isMendable ? replaceInCell(facts, measure, column, place, slip.meant ?? "") : null,
        },
      ];
    });
  },
});

function isInAddress(text: string, place: TextSpan): boolean {
  return findAddresses(text).some((address) => overlaps(address, place));
}
