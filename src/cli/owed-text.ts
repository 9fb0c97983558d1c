import type { Owed } from "../core/board/list-owed";
import { formatDate } from "../core/calendar/format-date";
import type { PlainDate } from "../core/calendar/plain-date";
import { measureLabel } from "../core/model/measure-label";
import type { MeasureStatus } from "../core/model/measure-status";
import type { OwedMeasure, UnitDebts } from "../core/owed/owed-measure";
import { fillTemplate } from "../core/text/fill-template";
import { sayCount, type CountText } from "./count-text";
import type { Language, Text } from "./language";
import type { TextStyle } from "./style";
import { unitName } from "./unit-name";

const DEBTS: Readonly<Record<Owed, Text>> = {
  result: { th: "สรุปผล", en: "result summary" },
  outcome: { th: "ผลลัพธ์", en: "outcome" },
  evidence: { th: "หลักฐาน", en: "evidence" },
  value: { th: "ค่าที่วัดได้", en: "measured value" },
};

const STATUSES: Readonly<Record<MeasureStatus, Text>> = {
  overdue: { th: "เกินกำหนด", en: "overdue" },
  "due-soon": { th: "ใกล้กำหนด", en: "due soon" },
  open: { th: "ยังไม่ถึงกำหนด", en: "open" },
  done: { th: "มีผลแล้ว", en: "reported" },
};

const WORDS = {
  heading: { th: "{file} · ณ {day}", en: "{file} · as of {day}" },
  nothing: { th: "  ไม่มีค้าง", en: "  owes nothing" },
  measure: {
    th: "  {status}  {measure}. {title} (แถว {row}{due}{shared})  ขาด {debts}",
    en: "  {status}  {measure}. {title} (row {row}{due}{shared})  lacks {debts}",
  },
  due: { th: " กำหนด {day}", en: ", due {day}" },
  shared: { th: " ร่วม", en: ", shared" },
} as const satisfies Record<string, Text>;

const OWED: CountText = {
  th: "{unit} · ค้าง {count} มาตรการ",
  en: "{unit} · {count} measures",
  one: "{unit} · {count} measure",
};

/** What each unit owes, as lines for a person. */
export function owedText(
  file: string,
  units: readonly UnitDebts[],
  { asOf, language, style }: { asOf: PlainDate; language: Language; style: TextStyle },
): string {
  const day = formatDate(asOf, language);
  const lines = [style.faint(fillTemplate(WORDS.heading[language], { file, day }))];
  for (const { unit, measures } of units) {
    const name = unitName(unit, language);
    lines.push("", style.strong(sayCount(OWED, language, measures.length, { unit: name })));
    if (measures.length === 0) lines.push(WORDS.nothing[language]);
    for (const owed of measures) lines.push(measureLine(owed, language, style));
  }
  return lines.join("\n");
}

function measureLine(owed: OwedMeasure, language: Language, style: TextStyle): string {
  const { measure, status, owes, isShared } = owed;
  const { deadline, title, row } = measure;
  const word = STATUSES[status][language];
  return fillTemplate(WORDS.measure[language], {
    status: status === "overdue" ? style.error(word) : word,
    measure: String(measureLabel(measure)),
    title,
    row: String(row),
    due: deadline === null ? "" : fillTemplate(WORDS.due[language], { day: formatDate(deadline, language) }),
    shared: isShared ? WORDS.shared[language] : "",
    debts: owes.map((debt) => DEBTS[debt][language]).join(", "),
  });
}
