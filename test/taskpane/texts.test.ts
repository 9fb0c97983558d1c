import { BEGIN_TEXTS } from "../../src/taskpane/begin/begin-texts";
import { ASIDE_TEXTS } from "../../src/taskpane/aside/aside-texts";
import { CHANGE_NAMES } from "../../src/taskpane/changes/change-kinds";
import { CHANGES_TEXTS } from "../../src/taskpane/changes/changes-texts";
import { CHECK_HINTS } from "../../src/taskpane/findings/check-hints";
import { CHECK_NAMES } from "../../src/taskpane/findings/check-names";
import { FINDINGS_TEXTS, NOT_CHECKED, YEAR_SOURCES } from "../../src/taskpane/findings/findings-texts";
import { FIX_NAMES, FIXES_TEXTS } from "../../src/taskpane/fixes/fixes-texts";
import { SEVERITY_LABELS } from "../../src/taskpane/parts/severity";
import { PARTS_TEXTS } from "../../src/taskpane/parts/parts-texts";
import { OPTIONS_TEXTS } from "../../src/taskpane/shell/options-texts";
import { SHELL_TEXTS } from "../../src/taskpane/shell/shell-texts";
import type { Text } from "../../src/taskpane/language/language";
import { sayIn } from "../../src/taskpane/language/language-context";
import { REPORT_TEXTS } from "../../src/taskpane/report/report-texts";
import { PART_TEXTS } from "../../src/taskpane/results/part-texts";
import {
  FILTER_LABELS,
  OCCURRENCE_LABELS,
  RESULTS_TEXTS,
  RHYTHM_COUNTS,
  RHYTHM_LABELS,
  STATUS_LABELS,
} from "../../src/taskpane/results/results-texts";
import { START_MESSAGES } from "../../src/taskpane/start/start-messages";

const LISTS: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  PART_TEXTS,
  RESULTS_TEXTS,
  FILTER_LABELS,
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
  PARTS_TEXTS,
  OPTIONS_TEXTS,
  SHELL_TEXTS,
  BEGIN_TEXTS,
  REPORT_TEXTS,
  START_MESSAGES,
};
const TEXTS = Object.entries(LISTS).flatMap(([list, texts]) =>
  Object.entries(texts).map(([name, text]) => ({ name: `${list}.${name}`, text })),
);

function slotsOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot ?? "").sort();
}

describe.each(TEXTS)("$name", ({ name, text }) => {
  test("has the same slots in both languages", () => {
    expect(slotsOf(text.th)).toEqual(slotsOf(text.en));
  });

  test("is Thai in Thai and English in English", () => {
    // The button that changes the language, the official words, and the names of things stay as they are.
    if (["OPTIONS_TEXTS.language", "FINDINGS_TEXTS.countOf", "CHANGES_TEXTS.nameAndCell"].includes(name))
      return;
    expect(text.th).toMatch(/[ก-๙]/);
    const words = text.en.replace(/ฉบับร่าง|ตั้งค่ารายงาน/g, "");
    expect(words).not.toMatch(/[ก-๙]/);
  });
});

test("sayIn fills the slots, and refuses a half-filled sentence", () => {
  expect(sayIn("en", FINDINGS_TEXTS.measureGroup, { measure: 3 })).toBe("Measure 3");
  expect(() => sayIn("th", FINDINGS_TEXTS.measureGroup)).toThrow("measure");
});
