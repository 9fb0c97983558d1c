import { cleanup, screen } from "@testing-library/react";
import type { RawWorkbook } from "../../../src/core/sheet/raw-table";
import { rawWorkbook, type TestTable } from "../../support/raw-table";
import { FindingsTab } from "../support/findings-tab";
import { completeMeasure, measuresTable } from "../support/measures-workbook";
import { openPart } from "../support/open-part";
import { pressItem, treeItems } from "../support/finding-rows";
import { press } from "../support/press";

const EVIDENCE: TestTable = {
  sheet: "หลักฐาน",
  rows: [
    ["มาตรการที่", "วันที่", "สิ่งที่ดำเนินการ"],
    ["3", "15 ม.ค. 2568", "ประชุม"],
  ],
};
const openFindings = (workbook: RawWorkbook) => openPart(FindingsTab, workbook);

afterEach(cleanup);

test("findings on another sheet stand under its name, last, and a click goes there", async () => {
  const evidence = { ...EVIDENCE, rows: [EVIDENCE.rows[0] ?? null, ["9", "15 ม.ค. 2568", "ประชุม"]] };
  const [one, bad] = [completeMeasure(1), completeMeasure(2)];
  bad[2] = "";
  const { spreadsheet } = await openFindings(rawWorkbook([measuresTable([one, bad]), evidence]));
  const groups = treeItems()
    .filter((item) => item.getAttribute("aria-level") === "1")
    .map((head) => head.textContent);
  expect(groups.at(-1)).toContain("แผ่น “หลักฐาน”");
  expect(groups[0]).toContain("มาตรการที่ 2");
  await pressItem(/แผ่น “หลักฐาน” ช่อง A2/);
  expect(spreadsheet.selection()).toEqual({ sheet: "หลักฐาน", cell: "A2" });
});

describe("the rules in force", () => {
  test("are said in one line, with what is not verified, and in detail", async () => {
    await openFindings(rawWorkbook([measuresTable([completeMeasure(1), ["2. ค"]])]));
    await press("เกี่ยวกับการตรวจนี้");
    const line = screen.getByText(/^เกณฑ์ ITA ปี 2569/);
    expect(line.textContent).toBe("เกณฑ์ ITA ปี 2569 (รายงานข้อ O26) ยังไม่ได้เทียบกับคู่มือ");
    expect(line.closest("ul")?.textContent).toContain("O25/O26 ที่หน่วยงานเผยแพร่");
  });

  test("of another year stand in where the settings' year has none", async () => {
    const settings: TestTable = { sheet: "ตั้งค่ารายงาน", rows: [["ชื่อ", "ค่า"], ["ปีที่ประเมิน", "2571"]] }; // prettier-ignore
    await openFindings(rawWorkbook([measuresTable([completeMeasure(1)]), settings]));
    await press("เกี่ยวกับการตรวจนี้");
    expect(document.body.textContent).toContain("ใช้เกณฑ์ ITA ปี 2569 (รายงานข้อ O26) แทน");
    expect(document.body.textContent).toContain("ระบุปีที่ประเมิน 2571");
  });
});
