import { formatDate } from "../../core/calendar/format-date";
import { formatThaiDate } from "../../core/calendar/format-thai-date";
import { parsePlainDate } from "../../core/calendar/plain-date";
import type { Aside, AsideReason } from "../../core/model/set-aside";
import type { Language } from "../language/language";
import { sayIn } from "../language/language-context";
import { ASIDE_TEXTS as TEXTS } from "./aside-texts";

/**
 * Why a finding was set aside.
 * @example describeReason({ reason: { kind: "right" }, explanation: "อำเภอยืนยัน" }, "th") // "ถูกต้องแล้ว: อำเภอยืนยัน"
 */
export function describeReason(
  { reason, explanation }: Pick<Aside, "reason" | "explanation">,
  language: Language,
): string {
  const words = wordsOf(reason, language);
  return explanation === null ? words : `${words}: ${explanation}`;
}

function wordsOf(reason: AsideReason, language: Language): string {
  if (reason.kind === "right") return sayIn(language, TEXTS.right);
  if (reason.kind === "not-applicable") return sayIn(language, TEXTS.notApplicable);
  return `${sayIn(language, TEXTS.other)}: ${reason.words}`;
}

/**
 * When a finding was set aside, and by whom where a name was given.
 * @example describeStamp({ on: "2025-07-15", by: "นางสาวตัวอย่าง" }, "th") // "15 ก.ค. 68 · นางสาวตัวอย่าง"
 */
export function describeStamp({ on, by }: Pick<Aside, "on" | "by">, language: Language): string {
  const day = parsePlainDate(on);
  const words =
    day === null
      ? on
      : language === "th"
        ? formatThaiDate(day, { digits: "arabic", month: "short" })
        : formatDate(day, language);
  return [words, by ?? ""].filter((part) => part !== "").join(" · ");
}
