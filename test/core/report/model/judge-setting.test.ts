import type { SettingKey } from "../../../../src/core/model/setting-table";
import { judgeSetting, type JudgedSetting } from "../../../../src/core/report/model/judge-setting";

test.each<[SettingKey, string, JudgedSetting["state"], RegExp | null]>([
  ["organization", "", "good", null],
  ["organization", "อบต.", "good", null],
  ["fiscalYear", "2568", "good", null],
  ["fiscalYear", "68", "good", /^Read as 2568 B\.E\.$/],
  ["fiscalYear", "256", "unread", /like 2568/],
  ["fiscalYear", "....", "good", null],
  ["assessmentYear", "ปีนี้", "unread", /no year/],
  ["documentDate", "22 มีนาคม 2569", "unusual", /^22 March 2026 is on a weekend/],
  ["documentDate", "๒๓ มี.ค. ๖๙", "good", /^Read as 23 March 2026$/],
  ["documentDate", "เมษายน 2568", "good", /as a month/],
  ["documentDate", "เมื่อวาน", "unusual", /no date/],
  ["documentDate", "45765", "unusual", /number is no date/],
  ["printDate", "22 มีนาคม 2569", "good", /^Read as 22 March 2026$/],
  ["printDate", "ตุลาคม 2568", "good", null],
  ["printDate", "เมื่อวาน", "unusual", /no date/],
  ["digits", "โรมัน", "unread", /เลขไทย/],
  ["period", "รายไตรมาส", "unread", /รายปี/],
  ["cover", "หรู", "unread", /แถบสี/],
  ["contents", "บางหน้า", "unread", /มี or ไม่มี/],
  ["margins", "9", "unread", /No margin/],
  ["margins", "ซ้าย 3", "good", null],
  ["facts", "รวม {จำนวนมาตรการ}", "good", null],
  ["facts", "รวม {จำนวนมาตราการ}", "unusual", /is \{จำนวนมาตรการ\} meant/],
  ["foreword", "{xyzxyz}", "unusual", /\{xyzxyz\} is not known/],
])("%s “%s” is %s", (key, text, state, words) => {
  const judged = judgeSetting(key, text);
  expect(judged.state).toBe(state);
  if (words === null) expect(judged.words).toBeNull();
  else expect(judged.words?.en).toMatch(words);
});
