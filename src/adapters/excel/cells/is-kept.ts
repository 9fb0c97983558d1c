import type { CellEdit } from "../../../core/changes/cell-edit";
import { dateOfEdit, numberOfEdit } from "../../../core/changes/typed-text";
import { toSerial } from "../../../core/calendar/to-serial";
import type { CellNow } from "./queue-cell";

/** Whether a cell holds what was to be written. */
export function isKept(
  { after, type }: CellEdit,
  now: Pick<CellNow, "state" | "text" | "type"> | null,
): boolean {
  if (now === null || now.state.formula !== null) return false;
  if (after === "") return now.text === "" && now.type === "text";
  if (type === "number") return now.state.value === numberOfEdit(after);
  if (type === "date") return now.state.value === toSerial(dateOfEdit(after)) && now.type === "date";
  return now.text === after && now.type === "text";
}
