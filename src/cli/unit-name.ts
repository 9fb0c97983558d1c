import type { Language, Text } from "./language";

const NO_UNIT: Text = { th: "ไม่ระบุหน่วยงาน", en: "no unit named" };

/** A unit as the sheet writes it, or words for measures that name none. */
export function unitName(unit: string | null, language: Language): string {
  return unit ?? NO_UNIT[language];
}
