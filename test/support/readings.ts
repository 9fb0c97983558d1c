import { readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(__dirname, "../fixtures/readings");
/** Two sets of different writers: the second was kept back until the rules for the kinds of the first were written. */
const FOLDERS = [FOLDER, join(FOLDER, "second")];

/** The rows of a table of test/fixtures/readings, of both sets, without their heading lines; a missing field at the end is "". */
export function readingsOf(file: string): readonly (readonly string[])[] {
  return FOLDERS.flatMap((folder) => {
    const [, ...rows] = readFileSync(join(folder, file), "utf8").split("\n");
    return rows.filter((row) => row !== "").map((row) => row.split("\t"));
  });
}

/** An office with measures that are as they should be. */
export interface CleanOffice {
  readonly organization: string;
  readonly measures: readonly Readonly<
    Record<"measure" | "steps" | "unit" | "timeframe" | "result" | "outcome", string>
  >[];
}

/** The clean measures of both sets. */
export function cleanOffices(): readonly CleanOffice[] {
  return FOLDERS.flatMap(
    (folder) => JSON.parse(readFileSync(join(folder, "clean-measures.json"), "utf8")) as CleanOffice[],
  );
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
