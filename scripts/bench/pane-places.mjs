/**
 * Where the measuring script finds things in the pane: words of buttons, roles and data attributes, each in the order in which they
 * are tried. Whoever changes the pane's frame or its list changes them here and nowhere else.
 */
export const PANE_PLACES = {
  /** The page of the pane, in the build's folder. */
  page: "taskpane.html",
  /** Checks the sheet on a pane that has just opened. */
  check: ["^ใช้ตารางในสมุดงานนี้", "^ตรวจแผ่นงานนี้", "^ตรวจ$"],
  /** Bears the numbers of findings by severity as its value: when it says something else, the list is right again. */
  counts: "data-counts",
  /** The view by kind, what opens the page of all fixes there, what shows that the page is drawn, what leads back, and the first view. */
  byKind: ["^ชนิด$"],
  fixAll: ["^ดูทุกข้อที่แก้ให้ได้"],
  fixesShown: ["^แก้ (ช่อง)?นี้", "^แก้ \\d+", "^ลบ (\\d+ )?แถว"],
  back: ["^ไม่แก้", "^‹"],
  byMeasure: ["^มาตรการ$"],
  /** The findings: each drawn part stands in it under `data-at`. */
  list: "[role=tree]",
  /** The tab of the report, its two files, and the tick that asks for a draft where the report is not ready. */
  reportTab: ["^รายงาน"],
  word: ["Word"],
  pdf: ["PDF"],
  draft: "[role=tabpanel] input[type=checkbox]",
};
