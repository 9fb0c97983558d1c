import { largest } from "../../lists/extremes";
import { takeEvenly } from "../../lists/take-evenly";
import { AUTHORITY_KIND } from "../../text/authority-kinds";
import { heldSpans } from "../../text/held-spans";
import { measureLetters } from "../../text/measure-letters";
import type { ColumnHeading } from "./column-headings";
import { LEAST_SCALE } from "./fit-scale";
import { markerIndents } from "./marker-indents";
import { POINTS_PER_MM } from "./memo-design";
import type { ReportColumnId, ReportRow } from "./report-model";
import { TABLE_DESIGN } from "./table-design";

/** Millimetres. */
export interface ColumnBounds {
  readonly least: number;
  readonly most: number;
}

/** Less than which no column reads well, and more than which it never uses well: whole sentences need some words a line. */
const LIMITS: Readonly<Record<ReportColumnId, ColumnBounds>> = {
  measure: { least: 32, most: 70 },
  steps: { least: 52, most: 120 },
  responsibleUnit: { least: 18, most: 36 },
  timeframe: { least: 20, most: 34 },
  resultSummary: { least: 38, most: 90 },
  outcome: { least: 34, most: 90 },
  status: { least: 37, most: 44 },
};

/** So many rows, evenly taken, have the longest dates and names of a longer table, too; to look for all takes as long as a check. */
const MOST_ROWS = 150;
/** The letters of the font in use may be a little wider than measured. */
const MARGIN = 1.005;
/** องค์การบริหารส่วนตำบล | ทุ่งสมมติ: the one place at which a long name may break. */
const JOINT = new RegExp(`^(?:.{0,30}?)(?:${AUTHORITY_KIND})(?=[ \\u00a0]?[ก-๎])`);

/** Columns of a few words. */
const NARROW_COLUMNS: readonly ReportColumnId[] = ["responsibleUnit", "timeframe"];
/**
 * A longer stretch without a space is several words, most of which are no longer than the other, at their narrowest: ส่วนราชการ. In
 * millimetres.
 */
const LONGEST_WORD = 18;
const COMMON_WORD = 14.5;
/** Such a stretch is whole where the page has room for it, up to so many millimetres: ทุกส่วนราชการ. */
const LONGEST_STRETCH = 24;

/** What of its held pieces a column has room for, and whether with narrowed letters. */
export type HeldWay = "whole" | "narrow" | "part" | "narrowPart" | "none";

/** From the best to the worst. */
export const HELD_WAYS: readonly HeldWay[] = ["whole", "narrow", "part", "narrowPart", "none"];

/** A held piece in a cell, in millimetres: its indent, its letters, those of its longer part. */
interface HeldNeed {
  readonly indent: number;
  readonly whole: number;
  readonly part: number;
}

/** How narrow and how wide each column may be, for each way to hold names, in the order of the columns. */
export type BoundsFor = (way: HeldWay, words: WordsWay) => readonly ColumnBounds[];

/** Whether a narrow column has room for the longest stretch without a space, or only for most of the words in one. */
export type WordsWay = "stretches" | "words";

/**
 * The bounds of each column: a name, a date or a number with its unit has room on one line.
 * @param columns of the table, from left to right
 * @param names that stay whole besides those that a text shows by itself
 */
export function columnBounds(
  rows: readonly Pick<ReportRow, "cells">[],
  columns: readonly ColumnHeading[],
  names: readonly string[],
): BoundsFor {
  const sample = takeEvenly(rows, MOST_ROWS);
  const needs = columns.map(({ id }) => longestPieces(sample, id, names));
  const stretches = columns.map(({ id }) => longestStretches(rows, id));
  return (way, words) =>
    columns.map(({ id, leastMm }, index) => {
      const floor = Math.max(LIMITS[id].least, leastMm, stretches[index]?.[words] ?? 0);
      const held = largest(
        (needs[index] ?? []).map((need) => roomFor(need, way)),
        0,
      );
      const least = Math.max(floor, Math.ceil(held + 2 * TABLE_DESIGN.cellPadding));
      return { least, most: Math.max(least, LIMITS[id].most) };
    });
}

function roomFor({ indent, whole, part }: HeldNeed, way: HeldWay): number {
  if (way === "none") return 0;
  const isPart = way === "part" || way === "narrowPart";
  const scale = way === "narrow" || way === "narrowPart" ? LEAST_SCALE / 100 : 1;
  return indent + (isPart ? part : whole) * scale;
}

/** Millimetres of a narrow column for its longest stretch without a space, and for its longest word: สำนักปลัด, ปีงบประมาณ. */
function longestStretches(
  rows: readonly Pick<ReportRow, "cells">[],
  column: ReportColumnId,
): Readonly<Record<WordsWay, number>> {
  let stretches = 0;
  let words = 0;
  if (!NARROW_COLUMNS.includes(column)) return { stretches, words };
  for (const { cells } of rows) {
    const indents = markerIndents(cells[column]);
    for (const [index, { text }] of cells[column].entries()) {
      const indent = indents[index]?.text ?? 0;
      for (const stretch of text.split(/\s+/)) {
        const length = lengthOf(stretch);
        const word = length > LONGEST_WORD ? COMMON_WORD : length;
        words = Math.max(words, indent + word);
        stretches = Math.max(stretches, indent + (length > LONGEST_STRETCH ? word : length));
      }
    }
  }
  const widthOf = (text: number): number => Math.ceil(text + 2 * TABLE_DESIGN.cellPadding);
  return { stretches: widthOf(stretches), words: widthOf(words) };
}

/** The longest piece for each indent: no other one asks for more. */
function longestPieces(
  rows: readonly Pick<ReportRow, "cells">[],
  column: ReportColumnId,
  names: readonly string[],
): readonly HeldNeed[] {
  const byIndent = new Map<number, HeldNeed>();
  for (const { cells } of rows) {
    const indents = markerIndents(cells[column]);
    for (const [index, { text }] of cells[column].entries()) {
      const indent = indents[index]?.text ?? 0;
      for (const { start, end } of heldSpans(text, names)) {
        const known = byIndent.get(indent) ?? { indent, whole: 0, part: 0 };
        const piece = text.slice(start, end);
        const whole = lengthOf(piece);
        if (whole <= known.part) continue;
        const [part, isSpaced] = longestPart(piece);
        // A space at the joint is a place where the line may break.
        byIndent.set(indent, {
          indent,
          whole: Math.max(known.whole, isSpaced ? part : whole),
          part: Math.max(known.part, part),
        });
      }
    }
  }
  return [...byIndent.values()];
}

function longestPart(piece: string): readonly [length: number, isSpaced: boolean] {
  const joint = JOINT.exec(piece)?.[0].length ?? 0;
  const name = piece.slice(joint);
  return [
    Math.max(lengthOf(piece.slice(0, joint)), lengthOf(name.trimStart())),
    joint > 0 && /^\s/.test(name),
  ];
}

function lengthOf(text: string): number {
  return (measureLetters(text) * TABLE_DESIGN.cellSize * MARGIN) / POINTS_PER_MM;
}
