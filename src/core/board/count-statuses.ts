import { BOARD_STATUSES, type BoardStatus } from "./board-status";

/** How many measures there are of each status; each counts once. */
export function countStatuses(
  measures: readonly { readonly status: BoardStatus }[],
): Readonly<Record<BoardStatus, number>> {
  const counts = Object.fromEntries(BOARD_STATUSES.map((status) => [status, 0])) as Record<
    BoardStatus,
    number
  >;
  for (const { status } of measures) counts[status] += 1;
  return counts;
}
