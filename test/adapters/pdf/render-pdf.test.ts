import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createPdfRenderer } from "../../../src/adapters/pdf/create-pdf-renderer";
import { loadAssets } from "../../../src/adapters/pdf/paper/load-assets";
import { renderPdf } from "../../../src/adapters/pdf/render-pdf";
import { readWorkbook } from "../../../src/adapters/xlsx/read-workbook";
import { exportReport } from "../../../src/app/export-report";
import type { PlainDate } from "../../../src/core/calendar/plain-date";
import type { ReportModel } from "../../../src/core/report/model/report-model";
import { toArabicDigits } from "../../../src/core/text/digits";
import { numbered } from "../../support/measure-sheet";
import {
  columnTexts,
  expectedColumnTexts,
  foldText,
  idsUnder,
  isLandscape,
  pageText,
  readPdf,
  rolesOf,
} from "../../support/read-pdf";
import { draftOf, reportOf } from "../../support/report-model";

const root = join(__dirname, "../../..");
const LONG = "๑. จัดทำแผนการดำเนินงานเสนอผู้บริหารพิจารณาให้ความเห็นชอบและแจ้งเวียนทุกส่วนราชการทราบ ".repeat(130);
const ODD = 'ก\u0000\u0007ข & <ค> "ง" \u200b ๛ \ud83d\ude00 ● จบ';

/** What the pane does on a host whose policy forbids WebAssembly. */
const renderWithoutWebAssembly = createPdfRenderer(async () => ({ ...(await loadAssets()), harfbuzz: null }));

const MODELS: readonly (readonly [string, () => ReportModel])[] = [
  ["full settings", () => reportOf(numbered(1, 11, 11))],
  ["a draft without settings", () => draftOf([{}, { resultSummary: "", outcome: "" }])],
  ["one measure", () => reportOf([{}])],
  ["no measures", () => draftOf([])],
  ["a cell of 10,000 characters", () => reportOf([{ steps: LONG }])],
  ["odd characters", () => reportOf([{ measure: ODD, outcome: ODD }], { subject: `${ODD}\nสอง` })],
  ["Arabic digits and other margins", () => reportOf([{}], { digits: "arabic", margins: "2.5" })],
  [
    "words that fonts are known to get wrong",
    () => reportOf([{ outcome: "ปั้น ฟื้นฟู ญู ฐู น้ำ กี่ ป้ำ ปำ บำรุง ที่ซึ่งกู้ ปิ่น ป่า ฎุ นำ้ ๆ ฯลฯ" }]),
  ],
];

describe.each([
  ["HarfBuzz", renderPdf],
  ["no WebAssembly", renderWithoutWebAssembly],
])("with %s", (_, render) => {
  test("every table reads as it was written, in Firefox and in Chrome", async () => {
    for (const [, modelOf] of MODELS) {
      const model = modelOf();
      const pdf = await readPdf(await render(model));
      const shown = expectedColumnTexts(model).map((text) => foldText(text).replace(/\p{Cc}/gu, ""));
      expect(columnTexts(pdf, model).map(foldText)).toEqual(shown);
      for (const page of pdf.pages) expect(foldText(page.pdfium)).toBe(foldText(pageText(page)));
    }
  }, 60_000);
});

test("the sample's report holds its sheet's text, every character of it", async () => {
  const sheet = await readWorkbook(readFileSync(join(root, "assets/sample/measures-2568.xlsx")));
  if (!sheet.ok) throw new Error(sheet.fault.en);
  let model: ReportModel | null = null;
  const options = { asOf: "2025-10-15" as PlainDate, fiscalYear: null, sheetName: null, force: true };
  const exported = await exportReport(
    sheet.value,
    (built) => {
      model = built;
      return renderPdf(built);
    },
    options,
  );
  if (!exported.ok || exported.value.bytes === null || model === null) throw new Error("not exported");
  const pdf = await readPdf(exported.value.bytes);
  const columns = columnTexts(pdf, model).map((text) => toArabicDigits(foldText(text)));
  const { columns: places } = exported.value.checked.sheet;
  const cells = exported.value.checked.sheet.measures.flatMap(({ cells }) =>
    (["measure", "steps", "responsibleUnit", "timeframe", "resultSummary", "outcome"] as const).map(
      (column, index) => ({
        index,
        column: places[column],
        text: toArabicDigits(foldText(cells[column].text)),
      }),
    ),
  );
  expect(cells.length).toBe(17 * 6);
  for (const { index, text } of cells) expect(columns[index]).toContain(text);
  const written = cells.reduce((sum, { text }) => sum + text.length, 0);
  const headings = pdf.pages.length;
  expect(headings).toBeGreaterThan(3);
  const headingText = (model as ReportModel).table.columns.reduce(
    (sum, { heading }) => sum + foldText(heading).length,
    0,
  );
  expect(columns.reduce((sum, text) => sum + text.length, 0)).toBe(written + headingText);
  for (const page of pdf.pages) expect(foldText(page.pdfium)).toBe(foldText(pageText(page)));
}, 60_000);

test("it tells how much is done, measure by measure", async () => {
  const told: number[] = [];
  await renderPdf(reportOf([{}, {}, {}]), (share) => told.push(share));
  expect(told).toEqual([0.25, 0.5, 0.75]);
});

test("the same report gives the same bytes", async () => {
  const first = await renderPdf(reportOf(numbered(1, 2)));
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "setTimeout"], now: Date.now() + 86_400_000 });
  const second = await renderPdf(reportOf(numbered(1, 2))).finally(() => jest.useRealTimers());
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

describe("the file", () => {
  const bytes = renderPdf(reportOf(numbered(1, 11, 11), { organization: "อบต. <ก> & ข" }));
  const file = bytes.then((read) => Buffer.from(read).toString("latin1"));
  const pdf = bytes.then(readPdf);

  test("says its title, authority, language and day", async () => {
    const { info } = await pdf;
    expect(info).toMatchObject({
      Title: expect.stringMatching(/^รายงานผล.*พ\.ศ\. ๒๕๖๘$/),
      Author: "อบต. <ก> & ข",
      Language: "th-TH",
      CreationDate: "D:20260320000000Z",
    });
    expect(await file).toContain("/DisplayDocTitle true");
  });

  test("claims to be PDF/A-2a, and has what that asks for", async () => {
    const { metadata, isMarked } = await pdf;
    expect(metadata).toContain("<pdfaid:part>2</pdfaid:part>");
    expect(metadata).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
    expect(metadata).toContain("อบต. &lt;ก&gt; &amp; ข");
    expect(isMarked).toBe(true);
    expect(await file).toMatch(/\/OutputIntents \[/);
    expect(await file).not.toMatch(/\/Encrypt|\/JavaScript|\/Transparency/);
  });

  test("holds the two weights of the font as subsets, and no other font", async () => {
    const names = [...(await file).matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(
      new Set([
        expect.stringMatching(/^[A-Z]{6}\+Sarabun-Regular$/),
        expect.stringMatching(/^[A-Z]{6}\+Sarabun-Bold$/),
      ]),
    );
    expect((await file).match(/\/FontFile2 /g)).toHaveLength(2);
    expect((await file).match(/\/ToUnicode /g)).toHaveLength(2);
    expect((await bytes).length).toBeLessThan(120_000);
  });

  test("is tagged: headings, paragraphs, a table with its column headings", async () => {
    const { pages } = await pdf;
    const [memo] = pages;
    const table = pages.find(isLandscape);
    expect(rolesOf(memo?.tree ?? null)).toEqual(expect.arrayContaining(["Document", "Sect", "H1", "P"]));
    const roles = rolesOf(table?.tree ?? null);
    expect(roles.filter((role) => role === "TH")).toHaveLength(6 + 3);
    expect(roles).toEqual(expect.arrayContaining(["Table", "THead", "TBody", "TR", "TD"]));
    expect((await file).match(/\/Scope\/Column/g)).toHaveLength(6);
    expect((await file).match(/\/Scope\/Row/g)).toHaveLength(3);
  });

  test("all text is tagged but page numbers, marks and repeated headings", async () => {
    const { pages } = await pdf;
    for (const { items, tree } of pages) {
      const tagged = idsUnder(tree, "Document");
      const loose = items.filter(({ id, text }) => text.trim() !== "" && (id === null || !tagged.has(id)));
      expect(loose.map(({ text }) => text).join("")).toMatch(/^(- [๐-๙]+ -)?(มาตรการ\/แนวทาง.*)?$/);
    }
  });
});

test("memo, cover and table follow each other", async () => {
  const { pages } = await readPdf(await renderPdf(reportOf([{}])));
  const texts = pages.map(pageText);
  expect(pages.map(isLandscape)).toEqual([false, false, true]);
  expect(texts[0]).toContain("บันทึกข้อความ");
  expect(texts[1]).toContain("อำเภอตัวอย่าง จังหวัดสมมติ");
  expect(texts[2]).toContain("มาตรการ/แนวทาง");
});

describe("the mark of a draft", () => {
  test("stands on every page of one", async () => {
    const { pages } = await readPdf(await renderPdf(reportOf(numbered(1, 2, 3, 4, 5, 6), {}, true)));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(pageText(page).split("ฉบับร่าง")).toHaveLength(2);
  });
  test("and on none of the report proper", async () => {
    for (const page of (await readPdf(await renderPdf(reportOf([{}])))).pages)
      expect(pageText(page)).not.toContain("ฉบับร่าง");
  });
});

describe("page numbers", () => {
  const numbers = async (model: ReportModel): Promise<readonly (string | null)[]> =>
    (await readPdf(await renderPdf(model))).pages.map((page) => /- \S+ -/.exec(pageText(page))?.[0] ?? null);

  test("are in Thai digits, none on the memo's first page and the cover, from one in the table", async () => {
    expect(await numbers(reportOf(Array.from({ length: 12 }, () => ({}))))).toEqual([
      null,
      null,
      "- ๑ -",
      "- ๒ -",
    ]);
  });
  test("are in Arabic digits where the office asks for them", async () => {
    expect(await numbers(reportOf([{}], { digits: "arabic" }))).toEqual([null, null, "- 1 -"]);
  });
  test("stand on a memo's further pages", async () => {
    const subject = "รายงานผลการดำเนินการตามมาตรการ ".repeat(150);
    expect((await numbers(reportOf([{}], { subject }))).slice(0, 2)).toEqual([null, "- ๒ -"]);
  });
});

test("1,700 measures", async () => {
  const bytes = await renderPdf(reportOf(Array.from({ length: 1700 }, () => ({}))));
  const file = Buffer.from(bytes).toString("latin1");
  expect(file.match(/\/S\/TR\b/g)).toHaveLength(1701);
}, 60_000);

/** esbuild runs in a process of its own: inside Jest the realms of its byte arrays do not agree. */
const BUNDLE = `
  import { build } from "esbuild";
  const loader = { ".ttf": "file", ".wasm": "file" };
  const options = { bundle: true, platform: "browser", format: "esm", write: false, logLevel: "error", loader, outdir: "out" };
  const { outputFiles } = await build({ entryPoints: ["src/adapters/pdf/render-pdf.ts"], ...options });
  process.stdout.write(outputFiles.find(({ path }) => path.endsWith(".js")).text);
`;

test("bundles for a browser, with none of Node's modules", () => {
  const bundle = execFileSync(process.execPath, ["--input-type=module", "--eval", BUNDLE], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  expect(bundle).toContain("renderPdf");
  expect(bundle).not.toMatch(/(?:from\s*|require\()["']node:/);
}, 60_000);
