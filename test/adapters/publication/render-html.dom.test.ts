import { TextDecoder, TextEncoder } from "node:util";
import { renderHtml } from "../../../src/adapters/publication/render-html";
import { COLUMN_LABELS, MEASURE_COLUMNS } from "../../../src/core/model/columns";
import type { ReportModel } from "../../../src/core/report/model/report-model";
import { numbered } from "../../support/measure-sheet";
import { halfYearOf } from "../../support/half-year-report";
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
    "#measure-1",
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

test("the summary stands before the table: figures, a table of words, what is missing with its links", async () => {
  const specs = [...numbered(1), { measure: "๒. จัดทำคู่มือ", resultSummary: "", outcome: "" }];
  const page = await pageOf(reportOf(specs, { summaryPage: true }));
  const summary = page.querySelector("main > section.summary");
  expect(summary?.nextElementSibling?.id).toBe("table");
  expect(texts(summary, ".figures dd")).toEqual(["๒", "๑", "๑", "๐"]);
  expect(texts(summary, ".figures dt")).toHaveLength(4);
  expect(summary?.querySelector(".counts tbody tr.total")?.textContent).toContain("๑/๒");
  expect(texts(summary, ".counts td small").some((text) => / ๑$/.test(text ?? ""))).toBe(true);
  expect([...(summary?.querySelectorAll('.missing a[href="#measure-2"]') ?? [])]).toHaveLength(1);
});

test("each measure and group has its address, and the list of links leads to each", async () => {
  const report = reportOf(numbered(1, 2, 3));
  const rows = report.table.rows.map((row, index) => ({
    ...row,
    groupHeadings: index === 1 ? ["มิติที่ ๑", "ด้านที่ ๑"] : [],
  }));
  const page = await pageOf({ ...report, table: { ...report.table, rows } });
  const links = [...page.querySelectorAll<HTMLAnchorElement>("nav a")];
  expect(links.map((link) => [link.getAttribute("href"), link.textContent])).toEqual([
    ["#measure-1", "๑"],
    ["#group-2", "มิติที่ ๑"],
    ["#measure-2", "๒"],
    ["#measure-3", "๓"],
  ]);
  expect(page.getElementById("measure-3")?.querySelector("th")?.textContent).toContain("๓.");
  expect(page.getElementById("group-2")?.textContent).toBe("มิติที่ ๑");
});

test.each([
  [60, 60, "๖๐"],
  [61, 7, "๖๑"],
  [125, 13, "๑๒๑–๑๒๕"],
])("%s measures have %s links, the last one %s", async (count, links, last) => {
  const page = await pageOf(reportOf(numbered(...Array.from({ length: count }, (_, index) => index + 1))));
  const found = texts(page, "nav a");
  expect([found.length, found.at(-1)]).toEqual([links, last]);
});

test("a measure that is not complete is told in words and by a sign, in Arabic digits where the office has them", async () => {
  const specs = [...numbered(1), { measure: "2. จัดทำคู่มือ", resultSummary: "" }];
  const page = await pageOf(reportOf(specs, { digits: "arabic" }));
  expect(texts(page, "nav a")).toEqual(["1", "2 ○ ยังไม่ครบ"]);
  expect(texts(await pageOf(reportOf(numbered(1))), "nav .key")).toEqual([]);
});

test("every address of the page's own leads somewhere, and no two places have one", async () => {
  const page = await pageOf(reportOf([{ outcome: "" }, {}], { summaryPage: true }));
  const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const link of page.querySelectorAll('a[href^="#"]'))
    expect(ids).toContain(link.getAttribute("href")?.slice(1));
});

const APPENDIX: NonNullable<ReportModel["appendix"]> = {
  titleLines: ["ภาคผนวก", "หลักฐานการดำเนินการ"],
  runningTitle: "ภาคผนวก",
  columnHeadings: ["วันที่", "สิ่งที่ดำเนินการ", "คิวอาร์โค้ด"],
  measures: [
    {
      ordinal: 1,
      label: "มาตรการที่ ๑",
      title: "จัดทำ <คู่มือ>",
      facts: "สำนักปลัด",
      pageLabel: "ตารางหน้า",
      rows: [
        {
          date: ["๓ ก.พ. ๒๕๖๘"],
          paragraphs: ["ประชุมคณะทำงาน"],
          links: [{ text: "sample.go.th/a_b", href: "https://sample.go.th/a_b", hasCode: true }],
        },
        { date: [null], paragraphs: ["ลงนามประกาศ"], links: [] },
      ],
      pictures: [
        {
          picture: { bytes: new Uint8Array(), kind: "png", width: 1, height: 1, turn: 0, alt: "" },
          caption: "ภาพที่ ๑-๑",
        },
      ],
    },
  ],
  closing: { label: "ไม่มีหลักฐาน:", text: "มาตรการที่ ๒" },
  continued: "(ต่อ)",
};

test("evidence is listed with its links; pictures are told, since the page asks for no other file", async () => {
  const page = await pageOf({ ...reportOf(numbered(1, 2)), appendix: APPENDIX });
  const section = page.getElementById("appendix");
  expect(texts(section, "h2, h3")).toEqual(["ภาคผนวก หลักฐานการดำเนินการ", "มาตรการที่ ๑ จัดทำ <คู่มือ>"]);
  expect([...(section?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"))).toEqual([
    "#measure-1",
    "https://sample.go.th/a_b",
  ]);
  expect(texts(section, ".evidence li")).toEqual(["๓ ก.พ. ๒๕๖๘ประชุมคณะทำงานsample.go.th/a_b", "ลงนามประกาศ"]);
  expect(section?.textContent).toContain("มีภาพประกอบ ๑ ภาพ");
  expect(section?.textContent).toContain("ไม่มีหลักฐาน: มาตรการที่ ๒");
  expect(texts(page, "nav .parts a")).toEqual(["ตารางมาตรการ", "ภาคผนวกหลักฐาน"]);
});

test("a report of six months has a status for outcomes, its square for the eye alone", async () => {
  const page = await pageOf(halfYearOf());
  expect(texts(page, "thead th").at(-1)).toBe("สถานะ");
  expect(texts(page, "tbody strong")).toEqual(["◧ อยู่ระหว่างดำเนินการ"]);
  expect(page.querySelector("tbody .mark")?.getAttribute("aria-hidden")).toBe("true");
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
  ["a report with evidence", { ...reportOf(numbered(1, 2), { summaryPage: true }), appendix: APPENDIX }],
  ["a report of six months", halfYearOf()],
  ["many measures", reportOf(numbered(...Array.from({ length: 61 }, (_, index) => index + 1)))],
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
