import { defineCheck } from "../engine/check";

/** A heading that was understood in spite of a misspelling (outcome/resuil); another office's wording is none. */
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
    headings.flatMap(({ column, cell, text, wording, slip, correction }) => {
      if (wording !== "misspelt" || slip === null || correction === null) return [];
      const values = { column: { column }, slip, correction };
      const edit = { sheet, cell, before: text, after: text.replace(slip, () => correction) };
      const fix = cellKinds.has(cell) ? null : { cells: [edit], removedRows: [] };
      return [{ message: "misspelt", values, measure: null, column, cell, quote: slip, fix }];
    }),
});
