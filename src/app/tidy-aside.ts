import type { Aside } from "../core/model/set-aside";
import { isBlank } from "../core/text/blank";
import { foldLetters } from "../core/text/fold-letters";
import { plainCellText } from "../core/text/plain-cell-text";
import { fail, succeed, type Result, type UserFault } from "./ports/result";

/** Letters of a reason, an explanation or a name: more is no reason any more, and a cell must hold it. */
const MOST_LETTERS = 2_000;

/**
 * What a person said, as it is read again: in one spelling of letters that look alike, so that a later change finds the cell as it
 * was written.
 * @returns a fault where a reason of one's own has no words, or all of it is too long
 */
export function tidyAside({ reason, explanation, by }: Omit<Aside, "on">): Result<Omit<Aside, "on">> {
  const words = reason.kind === "other" ? tidy(reason.words) : "";
  if (reason.kind === "other" && words === "") return fail(FAULTS.noWords);
  const more = tidy(explanation ?? "");
  const name = tidy(by ?? "").replace(/\s+/g, " ");
  if (words.length + more.length + name.length > MOST_LETTERS) return fail(FAULTS.tooLong);
  return succeed({
    reason: reason.kind === "other" ? { kind: "other", words } : reason,
    explanation: more === "" ? null : more,
    by: name === "" ? null : name,
  });
}

function tidy(text: string): string {
  const plain = foldLetters(plainCellText(text)).text.trim();
  return isBlank(plain) ? "" : plain;
}

const FAULTS = {
  noWords: {
    th: "เขียนเหตุผลที่ข้ามข้อนี้",
    en: "Write why this is set aside",
  },
  tooLong: {
    th: `เหตุผลยาวเกินไป เขียนไม่เกิน ${MOST_LETTERS} ตัวอักษร`,
    en: `The reason is too long; write at most ${MOST_LETTERS} letters`,
  },
} as const satisfies Record<string, UserFault>;
