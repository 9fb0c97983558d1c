import { formatNotices } from "../../../../src/core/report/model/format-notices";

test.each([
  ["docx", 1],
  ["sheets", 1],
  ["xlsx", 1],
  ["pdf", 0],
  ["html", 0],
  ["csv", 0],
  ["json", 0],
  ["zip", 0], // has the PDF in it
])("fields to sign in, asked for of %s, are told %d times", (format, count) => {
  expect(formatNotices({ signatureFields: true }, format)).toHaveLength(count);
  expect(formatNotices({ signatureFields: false }, format)).toEqual([]);
});

test("the notice names the format that has them", () => {
  const [notice] = formatNotices({ signatureFields: true }, "docx");
  expect(notice?.th).toContain("เฉพาะในไฟล์ PDF");
  expect(notice?.en).toContain("in the PDF only");
});
