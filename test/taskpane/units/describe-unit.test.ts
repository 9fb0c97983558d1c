import type { PlainDate } from "../../../src/core/calendar/plain-date";
import type { BoardMeasure } from "../../../src/core/board/board";
import { sayIn } from "../../../src/taskpane/language/language-context";
import { describeDebt, describeProgress } from "../../../src/taskpane/units/describe-unit";
import { canSend, isTickedAtFirst, type UnitRow } from "../../../src/taskpane/units/list-units";

const TODAY = "2025-07-15" as PlainDate;
const OWED = { measure: {} as BoardMeasure, others: [] };

function row(part: Partial<UnitRow>): UnitRow {
  return { key: "กองคลัง", name: "กองคลัง", late: 0, soon: 0, owed: [OWED, OWED], sending: null, ...part };
}

function sent(sentOn: string | null, back: string | null = null): Pick<UnitRow, "sending"> {
  return { sending: { sent: sentOn as PlainDate | null, back: back as PlainDate | null } };
}

const progress: readonly [string, Partial<UnitRow>, string, string][] = [
  ["nothing sent yet", {}, "ยังไม่ส่ง", "Not sent yet"],
  ["sent today", sent(TODAY), "ส่งวันนี้", "Sent today"],
  [
    "sent yesterday",
    sent("2025-07-14"),
    "ส่งเมื่อ 14 ก.ค. 68 · รอมา 1 วัน",
    "Sent 14 Jul 2025 · days waiting: 1",
  ],
  [
    "sent two weeks before",
    sent("2025-07-01"),
    "ส่งเมื่อ 1 ก.ค. 68 · รอมา 14 วัน",
    "Sent 1 Jul 2025 · days waiting: 14",
  ],
  ["sent on a day that cannot be read", sent(null), "ส่งแล้ว", "Sent"],
  [
    "back, with something missing",
    sent("2025-07-01", "2025-07-12"),
    "รับกลับแล้ว 12 ก.ค. 68 · ยังค้าง 2",
    "Back on 12 Jul 2025 · still owes 2",
  ],
  [
    "back and complete",
    { ...sent(null, "2025-07-12"), owed: [] },
    "รับกลับแล้ว 12 ก.ค. 68 · ไม่มีอะไรค้าง",
    "Back on 12 Jul 2025 · Owes nothing",
  ],
  ["sent, and complete meanwhile", { ...sent("2025-07-01"), owed: [] }, "ไม่มีอะไรค้าง", "Owes nothing"],
  [
    "measures without a unit",
    { name: null, key: "" },
    "ส่งไม่ได้ มาตรการไม่บอกหน่วยงาน",
    "Cannot be sent: the measures name no unit",
  ],
];

test.each(progress)("%s", (_, part, th, en) => {
  const words = (language: "th" | "en"): string =>
    describeProgress(row(part), TODAY, (text, values) => sayIn(language, text, values), language).words.join(
      " · ",
    );
  expect(words("th")).toBe(th);
  expect(words("en")).toBe(en);
});

const debts: readonly [string, Partial<UnitRow>, string][] = [
  ["what is late comes first", { late: 1, soon: 1 }, "เกิน 1"],
  ["then what is due soon", { soon: 2 }, "ใกล้ 2"],
  ["then all that is owed", {}, "ค้าง 2"],
  ["then that nothing is", { owed: [] }, "ครบ"],
];

test.each(debts)("of the numbers of a unit %s", (_, part, expected) => {
  expect(describeDebt(row(part), (text, values) => sayIn("th", text, values))).toBe(expected);
});

const ticks: readonly [string, Partial<UnitRow>, boolean, boolean][] = [
  ["that owes and got nothing yet", {}, true, true],
  ["that is waited for", sent("2025-07-01"), true, true],
  ["that has sent its workbook back", sent("2025-07-01", "2025-07-12"), true, false],
  ["that owes nothing", { owed: [] }, false, false],
  ["without a name", { name: null, key: "" }, false, false],
];

test.each(ticks)("a unit %s", (_, part, isOffered, isTicked) => {
  expect(canSend(row(part))).toBe(isOffered);
  expect(isTickedAtFirst(row(part), TODAY)).toBe(isTicked);
});
