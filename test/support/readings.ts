import { readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../fixtures/readings");

/** The rows of a table of test/fixtures/readings without its heading line; a missing field at the end is "". */
export function readingsOf(file: string): readonly (readonly string[])[] {
  const [, ...rows] = readFileSync(join(FOLDER, file), "utf8").split("\n");
  return rows.filter((row) => row !== "").map((row) => row.split("\t"));
}

/** A text that was not read as it should be, for the message of a measuring test. */
export interface Miss {
  readonly text: string;
  readonly expected: string;
  readonly read: string;
}

/** Fails, and lists the texts that are not read rightly, where fewer than `floor` of all are (0.99: 99 of 100). */
export function expectShare(misses: readonly Miss[], total: number, floor: number): void {
  expect(total).toBeGreaterThan(0);
  const share = (total - misses.length) / total;
  expect({ isEnough: share >= floor, misses: share >= floor ? [] : misses }).toEqual({
    isEnough: true,
    misses: [],
  });
}
