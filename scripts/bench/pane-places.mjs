/**
 * Where the measuring script finds things in the pane: words of buttons, roles and data attributes, each in the order in which they
 * are tried. Whoever changes the pane's frame or its list changes them here and nowhere else.
 */
export const PANE_PLACES = {
  /** The page of the pane, in the build's folder. */
  page: "taskpane.html",
  /** Checks the sheet on a pane that has just opened. */
  check: ["^ใช้ตารางในสมุดงานนี้", "^ตรวจแผ่นงานนี้", "^ตรวจ$"],
  /**
   * The numbers of findings by severity, the first of these that is there: they come with the findings, and when they say something
   * else, the list is right again.
   */
  counts: ["[data-counts]", "[role=tabpanel] [role=group]"],
  /** Opens the page of all fixes; what shows that it is drawn; what leads back. */
  fixAll: ["^แก้ทั้งหมดที่แก้ได้", "^แก้ทุกข้อ"],
  fixesShown: ["^แก้ที่เลือก", "^แก้ \\d+ แห่ง"],
  back: ["^กลับโดยไม่แก้", "^‹"],
  /** Draws more of a long list. */
  more: ["^แสดงต่อ"],
  /** The tab of the report, its two files, and what makes a draft where the report is not ready. */
  reportTab: ["^รายงาน"],
  word: ["Word"],
  pdf: ["PDF"],
  draft: ["^ทำฉบับร่าง"],
};
