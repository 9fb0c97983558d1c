import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BOARD_STATUS_LABELS, BOARD_TEXTS, OWED_LABELS } from "../../src/taskpane/board/board-texts";
import { BEGIN_TEXTS } from "../../src/taskpane/begin/begin-texts";
import { ASIDE_TEXTS } from "../../src/taskpane/aside/aside-texts";
import { CHANGE_NAMES } from "../../src/taskpane/changes/change-kinds";
import { CHANGES_TEXTS } from "../../src/taskpane/changes/changes-texts";
import { CHECK_HINTS } from "../../src/taskpane/findings/check-hints";
import { CHECK_NAMES } from "../../src/taskpane/findings/check-names";
import { FINDINGS_TEXTS, NOT_CHECKED, YEAR_SOURCES } from "../../src/taskpane/findings/findings-texts";
import { FIX_NAMES, FIXES_TEXTS, SHORT_COLUMNS } from "../../src/taskpane/fixes/fixes-texts";
import { SEVERITY_LABELS } from "../../src/taskpane/parts/severity";
import { FILTER_TEXTS } from "../../src/taskpane/parts/filter-texts";
import { PARTS_TEXTS } from "../../src/taskpane/parts/parts-texts";
import { OPTIONS_TEXTS, SHORTCUTS } from "../../src/taskpane/shell/options-texts";
import { SHELL_TEXTS } from "../../src/taskpane/shell/shell-texts";
import { FILES_TEXTS } from "../../src/files-page/words/files-texts";
import type { Text } from "../../src/taskpane/language/language";
import { sayIn } from "../../src/taskpane/language/language-context";
import { PAGES_TEXTS, PART_NAMES } from "../../src/taskpane/pages/pages-texts";
import { SETTINGS_TEXTS } from "../../src/taskpane/settings/settings-texts";
import { REPORT_TEXTS } from "../../src/taskpane/report/report-texts";
import { DATE_TEXTS, WEEKDAYS } from "../../src/taskpane/results/date-texts";
import { PART_TEXTS } from "../../src/taskpane/results/part-texts";
import {
  COMPARATORS,
  INDICATOR_LABELS,
  KIND_LABELS,
  OCCURRENCE_LABELS,
  RESULTS_TEXTS,
  RHYTHM_COUNTS,
  RHYTHM_LABELS,
  STATUS_LABELS,
} from "../../src/taskpane/results/results-texts";
import { NEXT_YEAR_TEXTS } from "../../src/taskpane/next-year/next-year-texts";
import { START_MESSAGES } from "../../src/taskpane/start/start-messages";
import { COLLECT_TEXTS } from "../../src/taskpane/units/collect-texts";
import { UNITS_TEXTS } from "../../src/taskpane/units/units-texts";
import { TABLES_TEXTS } from "../../src/taskpane/tables/tables-texts";

const LISTS: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  FILES_TEXTS,
  PART_TEXTS,
  RESULTS_TEXTS,
  COMPARATORS: Object.fromEntries(COMPARATORS.map(({ value, label }) => [value, label])),
  INDICATOR_LABELS,
  KIND_LABELS,
  DATE_TEXTS,
  WEEKDAYS: Object.fromEntries(WEEKDAYS.map(({ full }) => [full.en, full])),
  SHORT_WEEKDAYS: Object.fromEntries(WEEKDAYS.map(({ short }) => [short.en, short])),
  OCCURRENCE_LABELS,
  RHYTHM_COUNTS,
  RHYTHM_LABELS,
  STATUS_LABELS,
  CHECK_HINTS,
  CHECK_NAMES,
  FINDINGS_TEXTS,
  NOT_CHECKED: Object.fromEntries(NOT_CHECKED.entries()),
  YEAR_SOURCES,
  SEVERITY_LABELS,
  ASIDE_TEXTS,
  CHANGE_NAMES,
  CHANGES_TEXTS,
  FIXES_TEXTS,
  FIX_NAMES,
  SHORT_COLUMNS,
  PARTS_TEXTS,
  FILTER_TEXTS,
  OPTIONS_TEXTS,
  SHORTCUTS: Object.fromEntries(SHORTCUTS.map(({ keys, does }) => [keys, does])),
  SHELL_TEXTS,
  BEGIN_TEXTS,
  BOARD_TEXTS,
  PAGES_TEXTS,
  PART_NAMES,
  SETTINGS_TEXTS,
  BOARD_STATUS_LABELS,
  OWED_LABELS,
  REPORT_TEXTS,
  TABLES_TEXTS,
  NEXT_YEAR_TEXTS,
  UNITS_TEXTS,
  COLLECT_TEXTS,
  START_MESSAGES,
};
const TEXTS = Object.entries(LISTS).flatMap(([list, texts]) =>
  Object.entries(texts).map(([name, text]) => ({ name: `${list}.${name}`, text })),
);

const AS_THEY_ARE = [
  "OPTIONS_TEXTS.language",
  "FILES_TEXTS.otherLanguage",
  "FINDINGS_TEXTS.countOf",
  "CHANGES_TEXTS.nameAndCell",
];

function slotsOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot ?? "").sort();
}

describe.each(TEXTS)("$name", ({ name, text }) => {
  test("has the same slots in both languages", () => {
    expect(slotsOf(text.th)).toEqual(slotsOf(text.en));
  });

  test("is Thai in Thai and English in English", () => {
    // The button that changes the language, the official words, and the names of things stay as they are.
    if (AS_THEY_ARE.includes(name)) return;
    expect(text.th).toMatch(/[ก-๙]/);
    const words = text.en.replace(/ฉบับร่าง|ตั้งค่ารายงาน/g, "");
    expect(words).not.toMatch(/[ก-๙]/);
  });
});

/** Words that the pane does not use, with what it says instead: docs/interface-words.md. */
const NEVER: readonly (readonly [RegExp, string])[] = [
  [/กรุณา|โปรด(?!เกล้า)/, "a plain sentence"],
  [/คลิก/, "กด"],
  [/ไม่บังคับ/, "ไม่ใส่ก็ได้"],
  [/เซลล์/, "ช่อง"],
  [/เวิร์กชีต|ชีต|เวิร์กบุ๊ก/, "แผ่นงาน, สมุดงาน"],
  [/แก้ไข/, "แก้"],
  [/แผ่นงาน “/, "แผ่น “…”"],
  [/แถบนี้/, "แถบงาน"],
  [/คุณ(?!ธรรม)/, "ท่าน"],
  [/ผิดพลาดของท่าน|ท่านทำผิด/, "what helps"],
  [/อัปเดต|รีเฟรช|ล็อกอิน|เออร์เรอร์/, "a Thai word"],
  [/[๐-๙]/, "Arabic digits"],
  [/\S ๆ\S|[^ ]ๆ/, "a space on both sides of ๆ"],
  [/[^\s(“]“|”[^\s).,:;”]/, "a space outside quotation marks"],
];
const NEVER_ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/\bclick\b/i, "press"],
  [/\bplease\b/i, "a plain sentence"],
  [/\bfix(es|ed)?\b/i, "mend"],
  [/\b(invalid|illegal|fatal|abort|exception)\b/i, "what helps"],
];
/** In Thai a sentence has no full stop: the whole text is held. */
const MOST_LETTERS = 125;
const MOST_WORDS = 14;
/** Said where the pane cannot start or has stopped: what happened, what helps, and whom to ask. */
const LONGER = /^(START_MESSAGES\.|PARTS_TEXTS\.crash)/;

describe("the words of docs/interface-words.md", () => {
  test.each(TEXTS)("$name", ({ name, text }) => {
    const found = [
      ...NEVER.filter(([word]) => word.test(text.th)),
      ...NEVER_ENGLISH.filter(([word]) => word.test(text.en)),
    ].map(([word, instead]) => `${word.source} → ${instead}`);
    expect(found).toEqual([]);
    for (const sentence of text.en.split(/[.;:] /)) {
      const words = sentence.split(/\s+/).filter((word) => /\w/.test(word));
      expect({ sentence, isLong: words.length > MOST_WORDS }).toEqual({ sentence, isLong: false });
    }
    if (LONGER.test(name)) return;
    expect(text.th.length).toBeLessThanOrEqual(MOST_LETTERS);
  });
});

test("every file of words is in the list", () => {
  const root = join(__dirname, "../../src/taskpane");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith("-texts.ts"),
  );
  const lists = files.flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(/^export const ([A-Z_]+)\b.*$/gm)]
      .filter(([line]) => /Text\b|= \{$/.test(line))
      .map(([, name]) => name ?? ""),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(lists.filter((name) => !(name in LISTS))).toEqual([]);
});

test("sayIn fills the slots, and refuses a half-filled sentence", () => {
  expect(sayIn("en", FINDINGS_TEXTS.measureGroup, { measure: 3 })).toBe("Measure 3");
  expect(() => sayIn("th", FINDINGS_TEXTS.measureGroup)).toThrow("measure");
});
