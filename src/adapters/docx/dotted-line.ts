import { LeaderType, TabStopType, type ParagraphChild } from "docx";
import { MEMO_DESIGN, POINTS_PER_MM } from "../../core/report/model/memo-design";
import type { ReportText } from "../../core/report/model/report-model";
import { withoutLastGap } from "../../core/report/model/text-gaps";
import { measureLetters } from "../../core/text/measure-letters";
import type { WriteText } from "./text-runs";
import { twips } from "./twips";

const { bodySize } = MEMO_DESIGN;

/** Dots up to where the next words begin. */
export function dotsTo(position: number): { type: "left"; position: number; leader: "dot" } {
  return { type: TabStopType.LEFT, position: twips(position), leader: LeaderType.DOT };
}

export function dots(position: number): { type: "right"; position: number; leader: "dot" } {
  return { type: TabStopType.RIGHT, position: twips(position), leader: LeaderType.DOT };
}

/** A gap at the end of a dotted line is the dotted line itself. */
export function filled(value: ReportText, write: WriteText): ParagraphChild[] {
  return write(withoutLastGap(value));
}

/** In millimetres. */
export function wordsWidth(words: string, size: number = bodySize): number {
  return (measureLetters(words) * size) / POINTS_PER_MM;
}
