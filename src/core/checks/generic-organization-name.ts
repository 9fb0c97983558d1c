import { defineMeasureCheck } from "../engine/define-measure-check";
import { problemAt } from "../engine/problem-at";
import { MEASURE_COLUMNS } from "../model/columns";
import { measureLabel } from "../model/measure-label";
import { findAddresses } from "../text/addresses";
import { overlapFinder } from "../text/text-span";
import { replaceInCell } from "./shared/replace-in-cell";
import { findGenericAuthority } from "./shared/find-generic-authority";

/** A template's generic words (องค์กรปกครองส่วนท้องถิ่น, ชื่อหน่วยงาน) where the authority's own name belongs. */
export const genericOrganizationName = defineMeasureCheck({
  id: "generic-organization-name",
  severity: "review",
  fixable: true,
  messages: {
    generic: {
      th: "มาตรการที่ {measure} ช่อง “{column}” ใช้คำกลาง “{quote}” ควรเป็นชื่อหน่วยงานเองหรือไม่",
      en: "Measure {measure}, “{column}”: “{quote}” is the generic word; should the authority's own name stand there",
    },
  },
  evaluateMeasure: (measure, sheet) =>
    MEASURE_COLUMNS.flatMap((column) => {
      const { text } = measure.cells[column];
      const found = findGenericAuthority(text);
      const isInAddress = overlapFinder(found.length === 0 ? [] : findAddresses(text));
      return found.flatMap(({ start, end }) => {
        if (isInAddress({ start, end })) return [];
        const quote = text.slice(start, end);
        const values = { measure: measureLabel(measure), column: { column }, quote };
        const own = sheet.organization;
        return {
          ...problemAt(measure, column, "generic", values, { offset: start, quote }),
          fix: own === null ? null : replaceInCell(sheet, measure, column, { start, end }, own),
        };
      });
    }),
});
