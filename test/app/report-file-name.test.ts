import { reportFileName } from "../../src/app/report-file-name";

const REPORT = {
  fiscalYear: 2568,
  organization: "อบต.ทุ่งสมมติ",
  period: "year",
  item: null,
  isDraft: false,
  extension: "docx",
} as const;

describe("reportFileName", () => {
  test.each([
    ["the report", {}, "รายงานผลการดำเนินการ_2568_อบต.ทุ่งสมมติ.docx"],
    [
      "an item, by which the files of an assessment are in order",
      { item: "O26" },
      "O26_รายงานผลการดำเนินการ_2568_อบต.ทุ่งสมมติ.docx",
    ],
    ["an item in Thai digits", { item: "O๒๖ " }, "O26_รายงานผลการดำเนินการ_2568_อบต.ทุ่งสมมติ.docx"],
    ["six months", { period: "half-year" }, "รายงานความก้าวหน้า-6-เดือน_2568_อบต.ทุ่งสมมติ.docx"],
    ["a draft", { isDraft: true }, "รายงานผลการดำเนินการ_2568_อบต.ทุ่งสมมติ_ฉบับร่าง.docx"],
    ["another format", { extension: "json" }, "รายงานผลการดำเนินการ_2568_อบต.ทุ่งสมมติ.json"],
    ["no authority", { organization: null }, "รายงานผลการดำเนินการ_2568.docx"],
    ["a blank one", { organization: " \u200b " }, "รายงานผลการดำเนินการ_2568.docx"],
    [
      "blanks, which an address would spell %20",
      { organization: "อบต. ทุ่ง  สมมติ ๒" },
      "รายงานผลการดำเนินการ_2568_อบต.-ทุ่ง-สมมติ-2.docx",
    ],
    ["a path in the name", { organization: "..\\a/b: c?\n" }, "รายงานผลการดำเนินการ_2568_a-b-c.docx"],
    ["a dot at its end", { organization: "อบต. " }, "รายงานผลการดำเนินการ_2568_อบต.docx"],
    [
      "a mark that turns the direction",
      { organization: "ก\u202excod" },
      "รายงานผลการดำเนินการ_2568_ก-xcod.docx",
    ],
  ] as const)("%s", (_, part, name) => {
    const { isDraft, extension, ...report } = { ...REPORT, ...part };
    expect(reportFileName(report, { isDraft, extension })).toBe(name);
  });

  test("stays within 255 bytes, draft and all", () => {
    const name = reportFileName(
      { ...REPORT, organization: "ก".repeat(300), item: "ข".repeat(300), period: "half-year" },
      { isDraft: true, extension: "json" },
    );
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
  });
});
