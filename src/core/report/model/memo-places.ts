import { editDistance } from "../../text/edit-distance";
import { squash } from "../../text/squash";

/** What the office's own wording may name in braces, each with its Thai name first. */
const PLACE_NAMES = {
  organization: ["หน่วยงาน", "ชื่อหน่วยงาน", "organization", "authority"],
  shortName: ["ชื่อย่อ", "shortName"],
  district: ["อำเภอ", "district"],
  province: ["จังหวัด", "province"],
  unit: ["ส่วนราชการ", "unit", "issuingUnit"],
  telephone: ["โทรศัพท์", "โทร", "telephone"],
  year: ["ปีงบประมาณ", "fiscalYear", "year"],
  assessmentYear: ["ปีที่ประเมิน", "assessmentYear"],
  itemNumber: ["ข้อในแบบวัด", "assessmentItem", "item"],
  start: ["วันเริ่ม", "วันที่เริ่ม", "start"],
  end: ["วันสิ้นสุด", "วันที่สิ้นสุด", "end"],
  period: ["รอบ", "รอบรายงาน", "period"],
  measures: ["จำนวนมาตรการ", "มาตรการทั้งหมด", "measures"],
  done: ["ครบแล้ว", "done"],
  left: ["ยังไม่ครบ", "left"],
  completed: ["ดำเนินการแล้ว", "completed"],
  ongoing: ["อยู่ระหว่างดำเนินการ", "ongoing"],
  notDue: ["ยังไม่ถึงกำหนด", "notDue"],
  overdue: ["พ้นกำหนด", "overdue"],
  targets: ["เป้าหมาย", "จำนวนเป้าหมาย", "targets"],
  reached: ["บรรลุ", "reached"],
  missed: ["ไม่บรรลุ", "missed"],
  unknown: ["ยังไม่มีผล", "unknown"],
  enclosed: ["สิ่งที่แนบ", "enclosed"],
  addressee: ["ผู้รับ", "เรียน", "addressee"],
  preparer: ["ผู้จัดทำ", "preparer"],
  documentNumber: ["ที่หนังสือ", "documentNumber"],
  documentDate: ["วันที่หนังสือ", "documentDate"],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

export type MemoPlace = keyof typeof PLACE_NAMES;

/** What stands in the memo for each place; null for what is not known. */
export type MemoValues = Readonly<Record<MemoPlace, string | null>>;

const PLACES = new Map<string, MemoPlace>(
  Object.entries(PLACE_NAMES).flatMap(([place, names]) =>
    names.map((name) => [squash(name), place as MemoPlace] as const),
  ),
);

/** The Thai names of all places, as a notice lists them. */
export const KNOWN_PLACES: readonly string[] = Object.values(PLACE_NAMES).map(([name]) => name);

/**
 * The place that a name in braces means, whatever its spaces, digits and capitals; null for one that is not known.
 * @example findPlace("จำนวน มาตรการ") // "measures"
 */
export function findPlace(typed: string): MemoPlace | null {
  return PLACES.get(squash(typed)) ?? null;
}

/** One letter of four may be wrong. */
const LETTERS_FOR_A_SLIP = 4;

/**
 * The Thai name of the place that an unknown one probably means: one with a slip, or cut short; null where none is near.
 * @example likelyPlace("จำนวนมาตราการ") // "จำนวนมาตรการ"
 */
export function likelyPlace(typed: string): string | null {
  const name = squash(typed);
  const limit = Math.max(1, Math.floor(name.length / LETTERS_FOR_A_SLIP));
  let best: { readonly place: MemoPlace; readonly distance: number } | null = null;
  for (const [known, place] of PLACES) {
    const distance = editDistance(name, known, limit);
    if (distance <= limit && distance < known.length && (best === null || distance < best.distance))
      best = { place, distance };
  }
  const cut = name.length < 2 ? undefined : [...PLACES].find(([known]) => known.startsWith(name));
  const place = best?.place ?? cut?.[1] ?? null;
  return place === null ? null : PLACE_NAMES[place][0];
}
