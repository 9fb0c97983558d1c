import type { ContentsTarget } from "../../core/report/model/report-model";
import type { Paper } from "./paper/paper";
import type { Part, ReportPlace } from "./paper/part";

/** Where the parts, groups and measures of a report begin, told by who draws them, asked by who tells their pages. */
export function createPlaces(paper: Pick<Paper, "placeAt">): Pick<Part, "placeOf"> & {
  /** @param number of the current page as it is printed */
  readonly noteStart: (target: ContentsTarget, top: number, number: string) => void;
} {
  const places = new Map<string, ReportPlace>();
  return {
    noteStart: (target, top, number) => {
      places.set(keyOf(target), { ...paper.placeAt(top), number });
    },
    placeOf: (target) => places.get(keyOf(target)) ?? null,
  };
}

function keyOf(target: ContentsTarget): string {
  return "ordinal" in target ? `${target.part} ${target.ordinal}` : target.part;
}
