import type { ContentsTarget } from "../../core/report/model/report-model";

/** A place that something in the report leads to; the last page is what the others are counted up to. */
export type PlaceTarget = ContentsTarget | { readonly part: "end" };
