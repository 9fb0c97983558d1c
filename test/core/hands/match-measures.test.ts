import { matchMeasures } from "../../../src/core/hands/match-measures";
import type { SentMeasure } from "../../../src/core/hands/sent-record";
import { titleKey } from "../../../src/core/hands/title-key";
import { sheetOf } from "../../support/measure-sheet";

interface Named {
  readonly number: number | null;
  readonly title: string;
  readonly steps?: string;
  readonly unit?: string;
}

const sentOf = ({ number, title, steps = `ทำ${title}`, unit = "กองคลัง" }: Named): SentMeasure => ({
  numberText: number === null ? null : String(number),
  key: titleKey(title),
  rows: [{ columns: { steps, responsibleUnit: unit }, others: new Map() }],
});
const measuresOf = (named: readonly Named[]) =>
  sheetOf(
    named.map(({ number, title, steps = `ทำ${title}`, unit = "กองคลัง" }) => ({
      number,
      measure: title,
      steps,
      responsibleUnit: unit,
    })),
  ).measures;

const A: Named = { number: 1, title: "ก" };
const B: Named = { number: 2, title: "ข" };

interface Case {
  readonly sent: readonly Named[];
  readonly found: readonly Named[];
  /** Ordinals in the main sheet, and in a unit's file. */
  readonly main: readonly (number | null)[];
  readonly file: readonly (number | null)[];
}

test.each<[string, Case]>([
  ["as they were", { sent: [A, B], found: [A, B], main: [1, 2], file: [1, 2] }],
  ["in another order", { sent: [A, B], found: [B, A], main: [2, 1], file: [2, 1] }],
  ["with other numbers", { sent: [A], found: [B, { ...A, number: 3 }], main: [2], file: [2] }],
  [
    "spaces and digits do not matter",
    { sent: [{ ...A, title: "แผน ๒๕๖๘" }], found: [{ ...A, title: "แผน 2568 " }], main: [1], file: [1] },
  ],
  [
    "the same title and number twice: nobody can say which",
    { sent: [A], found: [A, A], main: [null], file: [null] },
  ],
  [
    "the same title in two units: the number tells",
    { sent: [A], found: [{ ...A, number: 2, unit: "กองช่าง" }, A], main: [2], file: [2] },
  ],
  [
    "the same title of another unit alone is another measure, but not in the unit's own file",
    { sent: [A], found: [{ ...A, number: 2, unit: "กองช่าง", steps: "อื่น" }], main: [null], file: [1] },
  ],
  [
    "a title that was changed: number and steps tell",
    { sent: [A], found: [{ ...A, title: "กก", steps: "ทำก" }], main: [1], file: [1] },
  ],
  [
    "another measure, with its own title and steps, has its number now: it is not the same in any file",
    { sent: [A], found: [{ number: 1, title: "อื่น" }], main: [null], file: [null] },
  ],
  [
    "a sheet without steps and another title at its number: only in the unit's own file it is the same",
    { sent: [{ ...A, steps: "" }], found: [{ number: 1, title: "อื่น", steps: "" }], main: [null], file: [1] },
  ],
  ["taken out", { sent: [A, B], found: [B], main: [null, 1], file: [null, 1] }],
])("%s", (_, { sent, found, main, file }) => {
  const ordinals = (mayBeRenamed: boolean) =>
    matchMeasures(sent.map(sentOf), measuresOf(found), { mayBeRenamed }).map((one) => one?.ordinal ?? null);
  expect([ordinals(false), ordinals(true)]).toEqual([main, file]);
});
