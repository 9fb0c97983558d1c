import type { ReportText } from "./report-model";

/**
 * Joins what stands between the gaps of a text.
 * @example fillParts(["ตามที่", "เทศบาล", "", null, " กำหนด"]) // ["ตามที่เทศบาล", null, " กำหนด"]
 */
export function fillParts(parts: ReportText): ReportText {
  const text: (string | null)[] = [];
  for (const part of parts) {
    const last = text.at(-1);
    if (typeof part === "string" && typeof last === "string") text[text.length - 1] = last + part;
    else if (part !== "") text.push(part);
  }
  return text;
}
