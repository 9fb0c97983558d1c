import { TextDecoder as NodeTextDecoder } from "node:util";
import { readWorkbook } from "../../../src/adapters/xlsx/read-workbook";
import { makeXlsx } from "../../support/make-xlsx";

// jsdom lacks what every browser has; the bytes of a workbook come from fflate, which makes do without.
beforeAll(() => {
  Object.assign(globalThis, { TextDecoder: NodeTextDecoder });
});

test("a workbook is read where there is a document and no Node", async () => {
  const bytes = makeXlsx({
    data: '<row r="2"><c r="B2" t="s"><v>0</v></c></row>',
    strings: ["<t>จัดทำแผน</t>"],
  });
  const result = await readWorkbook(bytes);
  expect(document.nodeType).toBe(9);
  expect(result).toEqual({
    ok: true,
    value: {
      active: 0,
      tables: [
        {
          sheet: "มาตรการ",
          hidden: false,
          merges: [],
          rows: [
            {
              row: 2,
              hidden: false,
              cells: [{ column: 2, text: "จัดทำแผน", type: "text", isFormula: false }],
            },
          ],
        },
      ],
    },
  });
});
