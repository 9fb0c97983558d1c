import type { RowLayout } from "../../../core/model/workbook-layout";
import { byteLength } from "../host/byte-length";
import { PIECE_BYTES } from "../read/plan-pieces";

/** Rows that follow one another, and the bytes of what is in them. */
export interface Block {
  readonly rows: RowLayout[];
  bytes: number;
}

const BLOCK_ROWS = 500;

/** Runs of rows that follow one another, none larger than what one round trip can carry. */
export function cutRows(rows: readonly RowLayout[]): Block[] {
  const blocks: Block[] = [];
  for (const row of rows) {
    const bytes = byteLength(row.cells);
    const block = blocks.at(-1);
    const isNext = block?.rows.at(-1)?.row === row.row - 1;
    if (block && isNext && block.rows.length < BLOCK_ROWS && block.bytes + bytes <= PIECE_BYTES / 2) {
      block.rows.push(row);
      block.bytes += bytes;
    } else blocks.push({ rows: [row], bytes });
  }
  return blocks;
}
