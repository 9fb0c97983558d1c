import { TextDecoder, TextEncoder } from "node:util";
import { renderHtml } from "../../../src/adapters/publication/render-html";
import { COLUMN_LABELS, MEASURE_COLUMNS } from "../../../src/core/model/columns";
import type { ReportModel } from "../../../src/core/report/model/report-model";
import { numbered } from "../../support/measure-sheet";
import { draftOf, reportOf } from "../../support/report-model";
import { findViolations } from "../../taskpane/support/find-violations";

// Every browser has these; jsdom lacks them.
Object.assign(globalThis, { TextDecoder, TextEncoder });

async function htmlOf(model: ReportModel): Promise<string> {
  return new TextDecoder().decode(await renderHtml(model));
}

async function pageOf(model: ReportModel): Promise<Document> {
  return new DOMParser().parseFromString(await htmlOf(model), "text/html");
}

const texts = (root: ParentNode | null, selector: string): (string | null)[] =>
  [...(root?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent);

test("language, title, one heading, a caption", async () => {
  const page = await pageOf(reportOf(numbered(1, 2)));
  expect(page.documentElement.lang).toBe("th");
  expect(page.title).toContain("พ.ศ. ๒๕๖๘");
  expect(texts(page, "h1")).toEqual(["รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"]);
  expect(texts(page, "caption")).toEqual(["ตารางผลการดำเนินการ จำนวน ๒ มาตรการ"]);
  expect(page.querySelector('meta[name="viewport"]')).not.toBeNull();
});

test("headings of columns and rows are told apart from cells", async () => {
  const page = await pageOf(reportOf(numbered(1, 2)));
  expect(texts(page, 'thead th[scope="col"]')).toEqual(MEASURE_COLUMNS.map((id) => COLUMN_LABELS[id].th));
  expect(page.querySelectorAll('tbody th[scope="row"]')).toHaveLength(2);
  expect(page.querySelectorAll("tbody td")).toHaveLength(10);
});

test("a group heading heads the rows below it", async () => {
  const report = reportOf(numbered(1, 2, 3));
  const rows = report.table.rows.map((row, index) => ({
    ...row,
    groupHeadings: index === 1 ? ["มิติที่ ๑ <การสร้างสังคม>"] : [],
  }));
  const page = await pageOf({ ...report, table: { ...report.table, rows } });
  const bodies = [...page.querySelectorAll("tbody")];
  expect(bodies.map((body) => body.querySelectorAll('th[scope="row"]').length)).toEqual([1, 2]);
  expect(texts(bodies[1] ?? null, 'th[scope="rowgroup"]')).toEqual(["มิติที่ ๑ <การสร้างสังคม>"]);
});

test("nothing is asked of any other address, nothing runs", async () => {
  const html = await htmlOf(reportOf([{ steps: "ดู https://sample.go.th/o26 <script>alert(1)</script>" }]));
  expect(html).not.toMatch(/<(?:script|link|img|iframe|object)\b|@import|url\(/i);
  expect(html).toContain("default-src 'none'");
  const page = new DOMParser().parseFromString(html, "text/html");
  expect([...page.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
    "https://sample.go.th/o26",
  ]);
  expect(page.body.textContent).toContain("<script>alert(๑)</script>");
});

test("a draft says so in its title, at its top and above the headings of every printed page", async () => {
  const page = await pageOf(draftOf([{}]));
  expect(page.title).toContain("(ฉบับร่าง)");
  expect(texts(page, "header .draft, thead .draft")).toEqual(["ฉบับร่าง", "ฉบับร่าง"]);
  expect(await htmlOf(reportOf([{}]))).not.toContain("ฉบับร่าง");
});

test("the summary follows under a heading of its own", async () => {
  const page = await pageOf(reportOf(numbered(1), { summaryPage: true }));
  expect(texts(page, "h1, h2")).toHaveLength(2);
  expect(texts(page, ".summary caption")).toEqual(["สรุปตามไตรมาสที่ครบกำหนด", "สรุปตามหน่วยงานรับผิดชอบ"]);
  expect(texts(page, ".summary tbody tr.total th")).toEqual(["รวม", "รวม"]);
});

test("every word of a cell is there, digits as in the report", async () => {
  const page = await pageOf(reportOf([{ steps: "1. ข้อความยาว ".concat("ก".repeat(5000)), outcome: "" }]));
  const [, steps, , , , outcome] = page.querySelectorAll("tbody tr > *");
  expect(steps?.textContent).toBe(`๑. ข้อความยาว ${"ก".repeat(5000)}`);
  expect(outcome?.textContent).toBe("");
});

test.each<[string, ReportModel]>([
  [
    "a report",
    reportOf([{ steps: "๑. ดู https://sample.go.th\n๑.๑) ข้อย่อย\n- รายการ" }, { outcome: "" }], {
      summaryPage: true,
    }),
  ],
  ["a draft", draftOf(numbered(1, 2))],
  ["no measures", reportOf([])],
])("accessible: %s", async (_, model) => {
  const page = await pageOf(model);
  document.documentElement.lang = page.documentElement.lang;
  document.title = page.title;
  document.head.innerHTML = page.head.innerHTML;
  document.body.innerHTML = page.body.innerHTML;
  expect(await findViolations(document.documentElement)).toEqual([]);
});
