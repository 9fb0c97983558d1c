import { reportFileName } from "../../../src/taskpane/report/report-file-name";

const REPORT = {
  fiscalYear: 2568,
  digits: "thai",
  organization: "อบต.ทุ่งสมมติ",
  isDraft: false,
  extension: "docx",
} as const;

describe("reportFileName", () => {
  test.each([
    ["the report", {}, "รายงานผลการดำเนินการ_๒๕๖๘_อบต.ทุ่งสมมติ.docx"],
    ["Arabic digits", { digits: "arabic" }, "รายงานผลการดำเนินการ_2568_อบต.ทุ่งสมมติ.docx"],
    ["a draft", { isDraft: true }, "รายงานผลการดำเนินการ_๒๕๖๘_อบต.ทุ่งสมมติ_ฉบับร่าง.docx"],
    ["another format", { extension: "json" }, "รายงานผลการดำเนินการ_๒๕๖๘_อบต.ทุ่งสมมติ.json"],
    ["no authority", { organization: null }, "รายงานผลการดำเนินการ_๒๕๖๘.docx"],
    ["a blank one", { organization: " \u200b " }, "รายงานผลการดำเนินการ_๒๕๖๘.docx"],
    ["a path in the name", { organization: "..\\a/b: c?\n" }, "รายงานผลการดำเนินการ_๒๕๖๘_.. a b c.docx"],
    ["a dot at its end", { organization: "อบต. " }, "รายงานผลการดำเนินการ_๒๕๖๘_อบต.docx"],
    [
      "a mark that turns the direction",
      { organization: "ก\u202excod" },
      "รายงานผลการดำเนินการ_๒๕๖๘_ก xcod.docx",
    ],
  ] as const)("%s", (_, part, name) => {
    expect(reportFileName({ ...REPORT, ...part })).toBe(name);
  });

  test("stays within 255 bytes, draft and all", () => {
    const name = reportFileName({
      ...REPORT,
      organization: "ก".repeat(300),
      isDraft: true,
      extension: "json",
    });
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
  });
});
