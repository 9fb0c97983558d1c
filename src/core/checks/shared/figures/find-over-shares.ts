import type { Amount } from "./find-amounts";
import type { Contradiction } from "./contradiction";

/** Answers of one question, of which each person gives one: they are parts of one whole. */
const ANSWERS: readonly string[] = [
  "มากที่สุด|มาก|ปานกลาง|น้อยที่สุด|น้อย",
  "ดีมาก|ดี|พอใช้|ปานกลาง|ควรปรับปรุง|ปรับปรุง",
  "ไม่พึงพอใจ|พึงพอใจ|ไม่พอใจ|พอใจ",
  "ไม่เห็นด้วย|เห็นด้วย|ไม่แสดงความเห็น",
];
const FIRST = ANSWERS.map((words) => new RegExp(`(?:${words})\\s?(?:คิดเป็น)?\\s?$`));
const NEXT = ANSWERS.map(
  (words) => new RegExp(`^[\\s,)]{0,3}(?:และ)?\\s?(?:ระดับ)?(?:${words})\\s?(?:คิดเป็น)?\\s?$`),
);
/** Shares are rounded. */
const MOST = 100.5;
const REACH = 24;

/** The shares of the answers to one question that add up to more than one hundred: มากร้อยละ 60 ปานกลางร้อยละ 30 น้อยร้อยละ 25. */
export function findOverShares(line: string, amounts: readonly Amount[]): Contradiction[] {
  const shares = amounts.filter(({ unit }) => unit === "percent");
  if (shares.length < 2) return [];
  return ANSWERS.flatMap((_, kind): Contradiction[] => {
    const first = shares.findIndex(({ start }) =>
      FIRST[kind]?.test(line.slice(Math.max(0, start - REACH), start)),
    );
    const from = shares[first];
    if (from === undefined) return [];
    let [sum, end] = [from.value, from.end];
    for (const { start, end: past, value } of shares.slice(first + 1)) {
      if (NEXT[kind]?.test(line.slice(end, start)) !== true) break;
      [sum, end] = [sum + value, past];
    }
    return end > from.end && sum > MOST ? [{ start: from.start, end, message: "otherSum" }] : [];
  });
}
