import { defineCheck } from "../engine/check";

/**
 * A heading that was understood in spite of a misspelling (outcome/resuil); the other wording of another office is not a
 * misspelling.
 */
export const columnHeadingWording = defineCheck({
  id: "column-heading-wording",
  severity: "warning",
  fixable: true,
  messages: {
    misspelt: {
      th: "หัวคอลัมน์ “{column}” เขียนว่า “{slip}” ที่ถูกคือ “{correction}”",
      en: "The heading of “{column}” says “{slip}” where it should say “{correction}”",
    },
  },
  evaluate: ({ sheet, headings, cellKinds }) =>
    headings.flatMap(({ column, cell, wording, slip, correction, mended }) => {
      if (wording !== "misspelt" || slip === null || correction === null) return [];
      const values = { column: { column }, slip, correction };
      const isMendable = mended !== null && !cellKinds.has(cell);
      const fix = isMendable ? { cells: [{ sheet, cell, ...mended }], removedRows: [] } : null;
      return [{ message: "misspelt", values, measure: null, column, cell, quote: slip, fix }];
    }),
});
