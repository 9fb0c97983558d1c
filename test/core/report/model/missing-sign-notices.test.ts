import { missingSignNotices } from "../../../../src/core/report/model/missing-sign-notices";

const TEXTS = [
  { sheet: "มาตรการ", cell: "E5", text: "ดี" },
  { sheet: "มาตรการ", cell: "E6", text: "ดีเด่น ★ มาก ★" },
  { sheet: "มาตรการ", cell: "F6", text: "★ 👍" },
];

test("each sign once, with the first cell that holds it", () => {
  const notices = missingSignNotices(TEXTS, new Set(["★", "👍"]));
  expect(notices.map(({ th }) => th)).toEqual([
    expect.stringContaining("“★” (มาตรการ!E6)"),
    expect.stringContaining("“👍” (มาตรการ!F6)"),
  ]);
  expect(notices[0]?.en).toContain("“★” (มาตรการ!E6)");
});

test("the signs of a cell are named together, the first ten of them", () => {
  const text = "ภาษาอื่น 一二三四五六七八九十百";
  const notices = missingSignNotices(
    [{ sheet: "มาตรการ", cell: "E7", text }],
    new Set("一二三四五六七八九十百"),
  );
  expect(notices.map(({ en }) => en)).toEqual([
    expect.stringContaining("“一 二 三 四 五 六 七 八 九 十…” (มาตรการ!E7)"),
  ]);
});

test("no sign, no notice; nor for a sign that is in no cell", () => {
  expect(missingSignNotices(TEXTS, new Set())).toEqual([]);
  expect(missingSignNotices(TEXTS, new Set(["☃"]))).toEqual([]);
});
