import { moveTitleYears } from "../../../src/core/next-year/move-title-years";

const moved = (text: string, fiscalYear = 2568) => moveTitleYears(text, fiscalYear);

test.each([
  ["the fiscal year", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๘", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙"],
  ["in Arabic digits", "ปีงบประมาณ 2568", "ปีงบประมาณ 2569"],
  ["in two figures", "ปีงบประมาณ ๖๘", "ปีงบประมาณ ๖๙"],
  ["of the common era", "ปี ค.ศ. 2025", "ปี ค.ศ. 2026"],
  ["a year without more", "ประจำปี ๒๕๖๘", "ประจำปี ๒๕๖๙"],
  ["the ends of its months", "(ต.ค. 2567 - ก.ย. 2568)", "(ต.ค. 2568 - ก.ย. 2569)"],
  ["the ends of its days", "๑ ตุลาคม ๒๕๖๗ ถึงวันที่ ๓๐ กันยายน ๒๕๖๘", "๑ ตุลาคม ๒๕๖๘ ถึงวันที่ ๓๐ กันยายน ๒๕๖๙"],
  [
    "and the year of the assessment",
    "การประเมิน ITA ประจำปีงบประมาณ ๒๕๖๙",
    "การประเมิน ITA ประจำปีงบประมาณ ๒๕๗๐",
  ],
  ["an assessment in the same year", "ผลการประเมิน ITA 2568", "ผลการประเมิน ITA 2569"],
])("%s moves on", (_, text, expected) => {
  expect(moved(text)).toEqual({ text: expected, isUnsure: false });
});

test.each([
  ["no year", "มาตรการส่งเสริมคุณธรรมและความโปร่งใส"],
  ["a law of another year", "ตามพระราชบัญญัติข้อมูลข่าวสาร พ.ศ. ๒๕๔๐"],
  ["a law of this very year", "ตามระเบียบกระทรวงมหาดไทย พ.ศ. ๒๕๖๘"],
  ["a plan of years that goes on", "แผนปฏิบัติการ พ.ศ. ๒๕๖๖ - ๒๕๗๐"],
  ["an older plan", "แผนปฏิบัติการ พ.ศ. ๒๕๖๑ - ๒๕๖๔"],
  ["a number like a year", "หนังสือที่ ๑๒๕๖๘๑"],
])("%s stays", (_, text) => {
  expect(moved(text)).toEqual({ text, isUnsure: false });
});

test.each([
  ["a plan that ends with the year", "แผนปฏิบัติการ พ.ศ. ๒๕๖๔ - ๒๕๖๘"],
  ["a single day", "ข้อมูล ณ วันที่ ๓๐ กันยายน ๒๕๖๘"],
  ["the next year, where no assessment is named", "เตรียมการปี ๒๕๖๙"],
])("%s stays, and a person is asked", (_, text) => {
  expect(moved(text)).toEqual({ text, isUnsure: true });
});

test("a law before the fiscal year on the same line does not keep it", () => {
  expect(moved("ตามประกาศ ก.พ. ประจำปีงบประมาณ ๒๕๖๘").text).toBe("ตามประกาศ ก.พ. ประจำปีงบประมาณ ๒๕๖๙");
});
