import { defineCheck } from "../engine/check";
import { problemAt } from "../engine/problem-at";
import { RESULT_COLUMNS, type ResultColumn } from "../model/columns";
import { hasTrace } from "./shared/has-trace";
import type { Measure } from "../model/measure";
import { measureLabel } from "../model/measure-label";
import { withoutTargets } from "../model/without-targets";
import { isBlank } from "../text/blank";
import { containment, hashRuns, shinglesOf } from "./shared/similarity";

/** Characters of a shingle and the share of the text found in the plan, chosen on data: docs/decisions/0006-text-similarity.md. */
const SIZE = 5;
const RESTATED = { resultSummary: 0.5, outcome: 0.6 } as const;
/** Shorter texts share their words with the plan by chance. */
const SHORTEST = 30;

/** A result says again what the plan says, and adds nothing that could be verified. */
export const resultRestatesPlan = defineCheck({
  id: "result-restates-plan",
  severity: "warning",
  messages: {
    restated: {
      th: "มาตรการที่ {measure} ช่อง “{column}” ใช้ถ้อยคำเดียวกับแผนร้อยละ {share} โดยไม่บอกสิ่งที่เกิดขึ้นจริง",
      en: "Measure {measure} says under “{column}” what the plan says ({share} percent of it), not what came of it",
    },
  },
  evaluate: ({ measures, organization }) =>
    measures.flatMap((measure) => {
      const plan = `${measure.title}\n${measure.cells.steps.text}`;
      const columns = RESULT_COLUMNS.filter((column) => isBare(measure, column, plan));
      if (columns.length === 0) return [];
      const planned = hashRuns(plan, SIZE);
      return columns.flatMap((column) => {
        const { text, parts } = measure.cells[column];
        const shingles = shinglesOf(withoutName(text, organization), SIZE);
        const share = containment(shingles, planned);
        if (shingles.length < SHORTEST - SIZE || share < RESTATED[column]) return [];
        const part = parts.find((piece) => !isBlank(piece.text));
        const slip = { offset: part?.start ?? 0, quote: (part?.text ?? text).trim() };
        const values = {
          measure: measureLabel(measure),
          column: { column },
          share: Math.floor(share * 100),
        };
        return [problemAt(measure, column, "restated", values, slip)];
      });
    }),
});

/** The authority's name is in every plan, so it adds nothing to a result. */
function withoutName(text: string, organization: string | null): string {
  return organization === null ? text : text.replaceAll(organization, "\n");
}

/** With a date, a count or a link of its own, even the words of the plan are a report. */
function isBare(measure: Measure, column: ResultColumn, plan: string): boolean {
  return !isBlank(measure.cells[column].text) && !hasTrace(withoutTargets(measure, column), plan);
}
