import { exportReport } from "../../src/app/export-report";
import type { PlainDate } from "../../src/core/calendar/plain-date";
import type { ReportModel } from "../../src/core/report/model/report-model";
import { rawWorkbook } from "../support/raw-table";
import { pictureAt } from "../support/sheet-pictures";
import {
  completeMeasure,
  measuresWorkbook,
  SETTINGS_TABLE,
  unfinishedMeasure,
} from "../taskpane/support/measures-workbook";

const OPTIONS = { asOf: "2025-10-15" as PlainDate, fiscalYear: null, sheetName: null, force: false };
const BYTES = new Uint8Array([1]);

function renderer(): { models: ReportModel[]; render: (model: ReportModel) => Promise<Uint8Array> } {
  const models: ReportModel[] = [];
  return { models, render: (model) => Promise.resolve((models.push(model), BYTES)) };
}

const withDate = (date: string): typeof SETTINGS_TABLE => ({
  ...SETTINGS_TABLE,
  rows: [...SETTINGS_TABLE.rows.slice(0, 1), ["วันที่หนังสือ", date], ...SETTINGS_TABLE.rows.slice(1)],
});

test("a report without errors is rendered, not as a draft", async () => {
  const { models, render } = renderer();
  const exported = await exportReport(
    measuresWorkbook([completeMeasure(1)], [SETTINGS_TABLE]),
    render,
    OPTIONS,
  );
  expect(exported).toMatchObject({ ok: true, value: { bytes: BYTES, isDraft: false, notices: [] } });
  expect(models.map(({ draftMark }) => draftMark)).toEqual([null]);
});

test("nothing is rendered while errors stand", async () => {
  const { models, render } = renderer();
  const exported = await exportReport(
    measuresWorkbook([unfinishedMeasure(1)], [SETTINGS_TABLE]),
    render,
    OPTIONS,
  );
  expect(exported).toMatchObject({ ok: true, value: { bytes: null, isDraft: true } });
  expect(models).toEqual([]);
});

test("a draft is marked", async () => {
  const { models, render } = renderer();
  const workbook = measuresWorkbook([unfinishedMeasure(1)], [SETTINGS_TABLE]);
  await exportReport(workbook, render, { ...OPTIONS, force: true });
  expect(models.map(({ draftMark }) => draftMark)).toEqual(["ฉบับร่าง"]);
});

const withSettings = (...rows: string[][]): typeof SETTINGS_TABLE => ({
  ...SETTINGS_TABLE,
  rows: [...SETTINGS_TABLE.rows.slice(0, 1), ...rows, ...SETTINGS_TABLE.rows.slice(1)],
});

test("the pictures at their rows of the settings are emblem and cover", async () => {
  const { models, render } = renderer();
  const settings = withSettings(["ตราหน่วยงาน", ""], ["หน้าปก", "ภาพ"], ["ภาพปก", "ศาลา ๑"]);
  const pictures = { pictures: [pictureAt({ top: 2 }), pictureAt({ top: 4 })], unusable: [] };
  const workbook = measuresWorkbook([completeMeasure(1)], [settings]);
  const exported = await exportReport(workbook, render, { ...OPTIONS, pictures });
  expect(exported).toMatchObject({ ok: true, value: { isDraft: false, notices: [] } });
  const [model] = models;
  expect(model?.emblem).toMatchObject({
    bytes: pictures.pictures[0]?.bytes,
    alt: "ตราหน่วยงาน องค์การบริหารส่วนตำบลทุ่งสมมติ",
  });
  expect(model?.cover.adornment).toMatchObject({
    kind: "picture",
    picture: { bytes: pictures.pictures[1]?.bytes, alt: "ศาลา ๑" },
    caption: ["ศาลา ๑"],
  });
});

test("a workbook that was not asked for its pictures has neither, and says that the cover lacks one", async () => {
  const { models, render } = renderer();
  const settings = withSettings(["ตราหน่วยงาน", ""], ["หน้าปก", "ภาพ"], ["ภาพปก", ""]);
  const exported = await exportReport(measuresWorkbook([completeMeasure(1)], [settings]), render, OPTIONS);
  expect(models[0]).toMatchObject({ emblem: null, cover: { adornment: { kind: "plain" } } });
  expect(exported.ok && exported.value.notices.map(({ en }) => en)).toEqual([
    expect.stringContaining("no picture at the row ภาพปก"),
  ]);
});

describe("a report of six months, made in October", () => {
  const half = withSettings(["รอบรายงาน", "รอบ ๖ เดือน"]);
  const changed = (row: readonly string[], column: number, text: string): string[] =>
    row.map((old, at) => (at === column ? text : old));

  test.each<[string, readonly string[], boolean]>([
    ["due after them, blank", changed(unfinishedMeasure(1), 3, "ภายในเดือนเมษายน ๒๕๖๘"), false],
    ["due in them, its outcome blank", changed(completeMeasure(1), 5, ""), false],
    ["due in them, blank", unfinishedMeasure(1), true],
  ])("%s", async (_, row, isDraft) => {
    const { models, render } = renderer();
    const exported = await exportReport(measuresWorkbook([row], [half]), render, { ...OPTIONS, force: true });
    expect(exported).toMatchObject({ ok: true, value: { isDraft } });
    expect(models[0]?.table.columns.at(-1)?.id).toBe("status");
  });
});

test.each([
  ["Friday", "2026-03-20", 0],
  ["Sunday", "2026-03-22", 1],
])("a memo dated on a %s", async (_, date, count) => {
  const { models, render } = renderer();
  const exported = await exportReport(
    measuresWorkbook([completeMeasure(1)], [withDate(date)]),
    render,
    OPTIONS,
  );
  expect(exported.ok && exported.value.notices).toHaveLength(count);
  expect(JSON.stringify(models)).not.toContain("วันอาทิตย์");
});

test.each([
  ["that knows its fonts tells which signs are missing, and where", true, 1],
  ["that is opened with other fonts says nothing of signs", false, 0],
])("a format %s", async (_, knowsFonts, count) => {
  const { render } = renderer();
  const asked: string[] = [];
  const findMissingSigns = (texts: readonly string[]): Promise<ReadonlySet<string>> => {
    asked.push(...texts);
    return Promise.resolve(new Set(["★"]));
  };
  const measure = completeMeasure(1).map((text, at) => (at === 4 ? `${text} ★` : text));
  const exported = await exportReport(
    measuresWorkbook([measure], [withDate("2026-03-20")]),
    knowsFonts ? Object.assign(render, { findMissingSigns }) : render,
    OPTIONS,
  );
  const notices = exported.ok ? exported.value.notices : [];
  expect(notices).toHaveLength(count);
  if (!knowsFonts) return;
  expect(notices[0]?.th).toMatch(/“★” \([^)]+![A-Z]+\d+\)/);
  expect(asked).toContain("2026-03-20");
});

test("a workbook without measures is told", async () => {
  expect((await exportReport(rawWorkbook([{ rows: [["ก"]] }]), renderer().render, OPTIONS)).ok).toBe(false);
});
