import { rowKeys, type RowKeys } from "./pair-rows";
import type { RecordKind, RecordLine } from "./record-lines";
import { lineTexts } from "./sent-texts";

/** A row of records and what it says as it is compared. */
export interface KeyedLine {
  readonly line: RecordLine;
  readonly keys: RowKeys;
}

/** A row of records, ready to be compared. */
export function keyedLine(kind: RecordKind, line: RecordLine): KeyedLine {
  return { line, keys: rowKeys(kind, lineTexts(line)) };
}
