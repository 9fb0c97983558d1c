import { canReadSetting } from "../../../src/core/model/setting-readers";
import {
  SETTING_CHOICES,
  SETTING_SECTIONS,
  settingOf,
  SETTINGS,
  type SettingKey,
  type SettingKind,
} from "../../../src/core/model/setting-table";

/** Of each kind what is read, and what is not; a kind that takes anything has nothing that is refused. */
const KINDS: Readonly<
  Record<SettingKind, { readonly read: readonly string[]; readonly refused: readonly string[] }>
> = {
  text: { read: ["ก", "1", "=1+1"], refused: [] },
  refusable: { read: ["ไม่มี", "ภาพหน้าสำนักงาน"], refused: [] },
  wording: { read: ["รวม {จำนวนมาตรการ}", "{ไม่รู้จัก}"], refused: [] },
  asked: { read: ["มี", "ไม่มี", "๑. รายงาน"], refused: [] },
  year: { read: ["2568", "๒๕๖๘", "พ.ศ. 2568", "68", "2025", "2699"], refused: ["256", "2700", "ปีนี้"] },
  date: { read: ["22 มีนาคม 2569", "เมษายน 2568", "เมื่อวาน"], refused: [] },
  "print-date": { read: ["20 ตุลาคม 2568", "ไม่มี"], refused: [] },
  digits: { read: ["เลขไทย", "เลขอารบิก", "arabic", "๑"], refused: ["โรมัน"] },
  period: { read: ["รายปี", "รอบ ๖ เดือน", "ครึ่งปี"], refused: ["รายไตรมาส"] },
  cover: { read: ["ตรา", "แถบสีเขียว", "ภาพ"], refused: ["หรู"] },
  "yes-no": { read: ["มี", "ไม่มี", "ไม่ต้องการ", "yes", "0"], refused: ["บางหน้า", "ก"] },
  margins: { read: ["ซ้าย 3 ขวา 2", "2.5", "ปกติ", "0.5", "5"], refused: ["0.4", "5.1", "3 2 1.5 2"] },
  picture: { read: ["", "ตรา"], refused: [] },
};

const cases = SETTINGS.map((setting) => [setting.name, setting] as const);

describe.each(cases)("%s", (_, { kind, hint, first, seenAt, section, key }) => {
  const { read, refused } = KINDS[kind];

  test("what can be read is read, what cannot is refused, and blanks and dots are neither", () => {
    expect(read.filter((text) => !canReadSetting(kind, text))).toEqual([]);
    expect(refused.filter((text) => canReadSetting(kind, text))).toEqual([]);
    expect(["", " ", "-", "........"].every((text) => canReadSetting(kind, text))).toBe(true);
  });

  test("has a section, a hint in both languages, and a place that is a setting's", () => {
    expect(SETTING_SECTIONS).toContain(section);
    expect([hint.th, hint.en].every((words) => words.length > 0)).toBe(true);
    expect(hint.en).not.toBe(hint.th);
    if (seenAt !== null && seenAt !== "people") expect(settingOf(seenAt).key).toBe(seenAt);
    expect(settingOf(key).key).toBe(key);
  });

  test("each of its choices, and what a new sheet says, can be read", () => {
    const values = [...(SETTING_CHOICES[kind]?.values ?? []), ...(first === undefined ? [] : [first])];
    expect(values.filter((value) => !canReadSetting(kind, value))).toEqual([]);
    if (first !== undefined) expect(SETTING_CHOICES[kind]?.values).toContain(first);
  });
});

test("every section has settings, and an unknown key is an error of the program", () => {
  expect(SETTING_SECTIONS.map((section) => SETTINGS.some((one) => one.section === section))).toEqual(
    SETTING_SECTIONS.map(() => true),
  );
  expect(() => settingOf("nothing" as SettingKey)).toThrow("no setting");
});
