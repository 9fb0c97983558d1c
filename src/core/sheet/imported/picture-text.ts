import { fillTemplate } from "../../text/fill-template";
import { toThaiDigits } from "../../text/digits";
import type { DocumentPicture } from "./report-document";

/** Where in the table a picture stands. */
export interface PicturePlace {
  /** What the report calls the measure; null where it is in none. */
  readonly measure: number | null;
  /** Row of the report's table; null where the measure says it. */
  readonly row: number | null;
  /** Of the column; "" for one without. */
  readonly heading: string;
}

const KINDS: Readonly<Record<DocumentPicture["kind"], string>> = {
  picture: "รูปภาพ",
  chart: "แผนภูมิ",
  diagram: "แผนผัง",
  object: "วัตถุจากโปรแกรมอื่น",
};
/** The lines are cells of the new workbook, which is Thai. */
const TEXTS = {
  outside: "[{kind} ไม่ได้นำเข้ามา]",
  inMeasure: "[{kind} ไม่ได้นำเข้ามา: มาตรการที่ {measure} ช่อง “{heading}”]",
  inRowOfMeasure: "[{kind} ไม่ได้นำเข้ามา: มาตรการที่ {measure} แถวที่ {row} ของตาราง ช่อง “{heading}”]",
  inRow: "[{kind} ไม่ได้นำเข้ามา: แถวที่ {row} ของตาราง]",
} as const;

/**
 * What the new workbook says of a picture that it does not have.
 * @example pictureText(picture, { measure: 2, row: null, heading: "ผลลัพธ์" }) // "[รูปภาพ ไม่ได้นำเข้ามา: มาตรการที่ ๒ ช่อง “ผลลัพธ์”] ภาพกิจกรรม"
 */
export function pictureText({ kind, name, address }: DocumentPicture, place: PicturePlace | null): string {
  const told = fillTemplate(TEXTS[templateFor(place)], {
    kind: KINDS[kind],
    measure: toThaiDigits(String(place?.measure ?? "")),
    row: toThaiDigits(String(place?.row ?? "")),
    heading: (place?.heading ?? "").replace(/\s+/g, " "),
  });
  const link = address === "" ? "" : `(${address})`;
  return [told, name, link].filter((text) => text !== "").join(" ");
}

function templateFor(place: PicturePlace | null): keyof typeof TEXTS {
  if (place === null) return "outside";
  if (place.measure === null) return "inRow";
  return place.row === null ? "inMeasure" : "inRowOfMeasure";
}
