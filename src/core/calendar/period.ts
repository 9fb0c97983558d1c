import type { PlainDate } from "./plain-date";
import type { Quarter } from "./quarter";

/**
 * How often within the period: เดือนละ ๒ ครั้ง is monthly, too; "other" for any interval without a name of its own (ทุก 15 วัน, ปีละ ๔
 * ครั้ง, ทุกครั้งที่…).
 */
export type Recurrence =
  "weekly" | "monthly" | "quarterly" | "half-yearly" | "yearly" | "continuous" | "other";

/** When a measure is to be carried out. */
export interface Period {
  /** Null for a bare deadline ("ภายในวันที่ …") and where only the last day is certain ("ตั้งแต่บัดนี้ – ๓๑ ก.ค."). */
  readonly start: PlainDate | null;
  /** The last day, inclusive. */
  readonly end: PlainDate;
  /** All quarters of the fiscal year that the period touches, of a list (ไตรมาส ๑ และ ๓) only those that it names. */
  readonly quarters: readonly Quarter[];
  readonly recurrence: Recurrence | null;
}
