import { parseThaiDate } from "../../calendar/timeframe/parse-thai-date";
import type { Evidence, EvidenceColumn, MeasureReference } from "../../model/evidence";
import { EVIDENCE_HEADINGS } from "../../model/evidence";
import type { RecordSheet } from "../../model/record-sheets";
import type { RawTable } from "../raw-table";
import { readAmount } from "./read-amount";
import { readRecordTable, type RecordWordings } from "./read-record-table";

/** As offices word them; the sheet's own heading first. */
const WORDINGS: RecordWordings<EvidenceColumn> = {
  measure: [EVIDENCE_HEADINGS.measure, "มาตรการ", "ลำดับมาตรการ", "ข้อมาตรการ", "ลำดับที่", "ลำดับ", "ข้อ"],
  date: [EVIDENCE_HEADINGS.date, "วันเดือนปี", "วัน/เดือน/ปี", "วันที่ดำเนินการ", "เมื่อวันที่"],
  activity: [
    EVIDENCE_HEADINGS.activity,
    "การดำเนินการ",
    "การดำเนินงาน",
    "กิจกรรม",
    "รายละเอียด",
    "เรื่องที่ดำเนินการ",
  ],
  count: [EVIDENCE_HEADINGS.count, "จำนวนที่ได้", "ปริมาณ"],
  unit: [EVIDENCE_HEADINGS.unit, "หน่วย"],
  channel: [EVIDENCE_HEADINGS.channel, "ช่องทาง", "สถานที่", "ช่องทางหรือสถานที่", "สถานที่/ช่องทาง"],
  link: [EVIDENCE_HEADINGS.link, "ลิงก์", "ลิงค์หลักฐาน", "ลิงค์", "link", "url", "หลักฐาน", "เอกสารหลักฐาน"],
};

/** Reads the evidence sheet (หลักฐาน): order of columns, digits and dates typed as text as people have them. */
export function readEvidence(
  table: RawTable,
  refer: (text: string) => MeasureReference,
): RecordSheet<Evidence> {
  const { sheet } = table;
  const { rows, ...place } = readRecordTable(table, WORDINGS);
  return {
    sheet,
    ...place,
    rows: rows.map(({ row, texts, cells }) => {
      const amount = texts.count === "" ? null : readAmount(texts.count);
      // "๔๕ คน" in one cell is a count and its unit.
      const unit =
        texts.unit === "" && amount !== null && amount.unit !== "percent" ? amount.unit : texts.unit;
      return {
        sheet,
        row,
        texts: { ...texts, unit },
        cells,
        measureRef: refer(texts.measure),
        date: parseThaiDate(texts.date),
        count: amount?.value ?? null,
      };
    }),
  };
}
