import type { TextRun } from "docx";
import { addAll } from "../../core/lists/add-all";
import type { ReportModel } from "../../core/report/model/report-model";
import { estimatePages } from "./estimate-pages";
import type { PlaceTarget } from "./place-target";
import { bookmarkHere, contentsMark, fieldRuns, pageOfBookmark, type FieldLook } from "./page-fields";

/** The places of a document, by name. */
export interface ReportPlaces {
  /** What marks a place where it is; nothing where nothing leads there. */
  readonly here: (target: PlaceTarget) => TextRun[];
  /** The number of its page, in a text. */
  readonly page: (target: PlaceTarget, look?: FieldLook) => TextRun[];
  /** The number of its page, in the head of a page, which is no link. */
  readonly pageInHead: (target: PlaceTarget) => TextRun[];
  readonly nameOf: (target: PlaceTarget) => string;
}

/** Only what the report leads to is marked, and no page is estimated before somebody asks for it. */
export function createReportPlaces(model: ReportModel): ReportPlaces {
  const marks = new Map<string, TextRun[]>();
  for (const [index, target] of targetsOf(model).entries()) {
    const name = nameOf(target);
    if (!marks.has(name)) marks.set(name, bookmarkHere(name, index + 1));
  }
  for (const { target, level, marker, text } of model.contents?.entries ?? []) {
    const words = marker === null ? text : `${marker}\t${text}`;
    addAll(marks.get(nameOf(target)) ?? [], contentsMark(words, level + 1));
  }
  let pages: ReturnType<typeof estimatePages> | null = null;
  const shown = (target: PlaceTarget): string => (pages ??= estimatePages(model))(target);
  return {
    here: (target) => (marks.size === 0 ? [] : (marks.get(nameOf(target)) ?? [])),
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
