import type { ChartFill } from "../model/workbook-layout";
import type { BoardStatus } from "./board-status";

/** As dark as they are urgent, so that they differ without colours, too. */
export const STATUS_FILLS = {
  done: { colour: "#A3D6A3", letters: "#000000", isHatched: false },
  overdue: { colour: "#B10E1C", letters: "#FFFFFF", isHatched: false },
  "due-soon": { colour: "#F2A65A", letters: "#000000", isHatched: true },
  open: { colour: "#FFFFFF", letters: "#000000", isHatched: false },
} as const satisfies Record<Exclude<BoardStatus, "no-date">, ChartFill>;
