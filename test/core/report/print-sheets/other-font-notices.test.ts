import { otherFontNotices } from "../../../../src/core/report/print-sheets/other-font-notices";

test.each<[string, string | null, { width: number; line: number }, string | null]>([
  ["the official font", null, { width: 1, line: 1 }, null],
  ["a wider one in its place", null, { width: 1.4, line: 1 }, "TH SarabunPSK"],
  ["a higher one in its place", null, { width: 1, line: 1.1 }, "TH SarabunPSK"],
  ["another version that the office asked for", "TH Sarabun New", { width: 1.4, line: 1 }, "TH Sarabun New"],
  ["a family that is wider by itself", "Tahoma", { width: 1.4, line: 1 }, null],
])("%s", (_, font, scale, named) => {
  const notices = otherFontNotices(font, scale);
  expect(notices).toHaveLength(named === null ? 0 : 1);
  for (const { th, en } of notices) {
    expect(th).toContain(`แบบอักษร ${named} `);
    expect(en).toContain(`the font ${named},`);
  }
});
