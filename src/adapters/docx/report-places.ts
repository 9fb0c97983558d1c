import type { TextRun } from "docx";
import type { ReportModel } from "../../core/report/model/report-model";
import { estimatePages } from "./estimate-pages";
import { NO_MARKS, type PlaceMarks } from "./mark-place";
import type { PlaceTarget } from "./place-target";
import { bookmarkHere, contentsMark, fieldRuns, pageOfBookmark, type FieldLook } from "./page-fields";

/** The places of a document, by name. */
export interface ReportPlaces {
  /** What marks a place where it is. */
  readonly here: (target: PlaceTarget) => PlaceMarks;
  /** The number of its page, in a text. */
  readonly page: (target: PlaceTarget, look?: FieldLook) => TextRun[];
  /** The number of its page, in the head of a page, which is no link. */
  readonly pageInHead: (target: PlaceTarget) => TextRun[];
  readonly nameOf: (target: PlaceTarget) => string;
}

/** Only what the report leads to is marked, and no page is estimated before somebody asks for it. */
export function createReportPlaces(model: ReportModel): ReportPlaces {
  const marks = new Map<string, PlaceMarks>();
  for (const [index, target] of targetsOf(model).entries()) {
    const name = nameOf(target);
    if (!marks.has(name)) marks.set(name, { before: bookmarkHere(name, index + 1), after: [] });
  }
  for (const { target, level, marker, text } of model.contents?.entries ?? []) {
    const words = marker === null ? text : `${marker}\t${text}`;
    const name = nameOf(target);
    const { before, after } = marks.get(name) ?? NO_MARKS;
    marks.set(name, { before, after: [...after, ...contentsMark(words, level + 1)] });
  }
  let pages: ReturnType<typeof estimatePages> | null = null;
  const shown = (target: PlaceTarget): string => (pages ??= estimatePages(model))(target);
  return {
    here: (target) => (marks.size === 0 ? NO_MARKS : (marks.get(nameOf(target)) ?? NO_MARKS)),
    page: (target, look) => pageOfBookmark(nameOf(target), shown(target), look),
    pageInHead: (target) => fieldRuns(`PAGEREF ${nameOf(target)}`, shown(target)),
    nameOf,
  };
}

function targetsOf({ contents, summary, appendix, layout }: ReportModel): readonly PlaceTarget[] {
  const missing = summary?.missing ?? null;
  const ordinals = [
    ...(missing?.kind === "named" ? missing.rows.map(({ ordinal }) => ordinal) : []),
    ...(missing?.kind === "counted" ? [missing.ordinal] : []),
    ...(appendix?.measures.map(({ ordinal }) => ordinal) ?? []),
  ];
  return [
    ...(contents?.entries.map(({ target }) => target) ?? []),
    ...ordinals.map((ordinal) => ({ part: "measure", ordinal }) as const),
    ...(layout.hasTotalPages ? [{ part: "end" } as const] : []),
  ];
}

/** Word shows no bookmark in its lists that begins with "_". */
function nameOf(target: PlaceTarget): string {
  return "ordinal" in target ? `_${target.part}${target.ordinal}` : `_${target.part}`;
}
