import { ASIDE_REASONS, reasonWords, type Aside, type AsideReason } from "../../model/set-aside";
import { isBlank } from "../../text/blank";
import { squash } from "../../text/squash";

const REASON = "เหตุผล";
const EXPLANATION = "คำอธิบาย";
const LABELLED = new RegExp(
  String.raw`^\s*(?:${REASON}\s*:)?(.*?)(?:^\s*${EXPLANATION}\s*:(.*))?$(?![^])`,
  "ms",
);

/**
 * What the workbook says of a finding that is set aside.
 * @example asideValue({ reason: { kind: "right" }, explanation: "อำเภอยืนยัน" }) // "เหตุผล: ถูกต้องแล้ว\nคำอธิบาย: อำเภอยืนยัน"
 */
export function asideValue({ reason, explanation }: Pick<Aside, "reason" | "explanation">): string {
  const first = `${REASON}: ${reasonWords(reason)}`;
  return explanation === null ? first : `${first}\n${EXPLANATION}: ${explanation}`;
}

/** Reads it, also where a person typed only the reason; null where there is none: without a reason nothing is set aside. */
export function parseAsideValue(text: string): Pick<Aside, "reason" | "explanation"> | null {
  const [, words = "", more = ""] = LABELLED.exec(text) ?? [];
  if (isBlank(words)) return null;
  return { reason: reasonOf(words.trim()), explanation: isBlank(more) ? null : more.trim() };
}

function reasonOf(words: string): AsideReason {
  for (const kind of ["right", "not-applicable"] as const)
    if (squash(words) === squash(ASIDE_REASONS[kind])) return { kind };
  return { kind: "other", words };
}
