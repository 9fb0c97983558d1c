import { squash } from "../text/squash";

/** Names of the lines in keys and values of the records; people can read them. */
export const SENT_LINES = {
  organization: "หน่วยงาน",
  fiscalYear: "ปีงบประมาณ",
  item: "รายการที่",
  row: "แถวที่",
  number: "ลำดับ",
  title: "มาตรการ",
  titleKey: "รหัสมาตรการ",
  measure: "ของรายการที่",
  column: "คอลัมน์",
  otherColumn: "คอลัมน์อื่น",
} as const;

export type SentLine = keyof typeof SENT_LINES;

/**
 * Lines of a key, each with its name; what is blank has no line.
 * @example sentLines([["item", "1"], ["column", "ผลลัพธ์"]]) // "รายการที่: 1\nคอลัมน์: ผลลัพธ์"
 */
export function sentLines(lines: readonly (readonly [SentLine, string])[]): string {
  return lines
    .flatMap(([line, text]) => {
      const words = text.replace(/\s+/g, " ").trim();
      return words === "" ? [] : [`${SENT_LINES[line]}: ${words}`];
    })
    .join("\n");
}

/** Reads the lines of a key; a line that is not there says nothing. */
export function parseSentLines(text: string): (line: SentLine) => string {
  const found = new Map(
    text.split("\n").flatMap((line) => {
      const at = line.indexOf(":");
      return at < 0 ? [] : [[squash(line.slice(0, at)), line.slice(at + 1).trim()] as const];
    }),
  );
  return (line) => found.get(squash(SENT_LINES[line])) ?? "";
}
