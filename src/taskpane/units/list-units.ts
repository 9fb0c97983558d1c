import type { Board, BoardMeasure } from "../../core/board/board";
import type { PlainDate } from "../../core/calendar/plain-date";
import type { SendingState } from "../../core/hands/sending-state";
import type { UnitDebts } from "../../core/owed/owed-measure";
import { squash } from "../../core/text/squash";

/** A unit in the list: what it owes, and how far it has got with its workbook. */
export interface UnitRow {
  /** Its name without spaces; "" for measures that name no unit. */
  readonly key: string;
  /** As the sheet writes it; null for measures that name no unit. */
  readonly name: string | null;
  readonly late: number;
  readonly soon: number;
  /** What is overdue first, then by deadline. */
  readonly owed: readonly OwedItem[];
  /** Null while nothing was sent to it. */
  readonly sending: SendingState | null;
}

/** A measure under one of its units. */
export interface OwedItem {
  readonly measure: BoardMeasure;
  /** The other units that answer for it. */
  readonly others: readonly string[];
}

/**
 * The units by what they owe: most that is overdue first, then what is due soon, then all that is open; what owes nothing is last. In
 * other respects they keep the order of the sheet.
 */
export function listUnits(
  board: Pick<Board, "measures">,
  debts: readonly UnitDebts[],
  sendings: ReadonlyMap<string, SendingState>,
): readonly UnitRow[] {
  const rows = debts.map(({ unit, measures }): UnitRow => {
    const key = unit === null ? "" : squash(unit);
    const owed = measures.flatMap(({ measure: { ordinal } }): OwedItem[] => {
      const measure = board.measures[ordinal - 1];
      if (measure === undefined) return [];
      return [{ measure, others: measure.units.filter((one) => one.key !== key).map(({ name }) => name) }];
    });
    const count = (status: BoardMeasure["status"]): number =>
      owed.filter(({ measure }) => measure.status === status).length;
    return {
      key,
      name: unit,
      late: count("overdue"),
      soon: count("due-soon"),
      owed,
      sending: sendings.get(key) ?? null,
    };
  });
  return rows.sort(
    (one, other) =>
      other.late - one.late ||
      other.soon - one.soon ||
      other.owed.length - one.owed.length ||
      Number(one.name === null) - Number(other.name === null),
  );
}

/** Whether a workbook can be sent to it: it has a name, and owes something. */
export function canSend({ name, owed }: UnitRow): boolean {
  return name !== null && owed.length > 0;
}

/** Whether it is ticked before anybody has said so: it still owes, has not sent its workbook back, and got none today. */
export function isTickedAtFirst(row: UnitRow, today: PlainDate): boolean {
  const { sending } = row;
  return canSend(row) && (sending === null || (sending.back === null && sending.sent !== today));
}
