import type { Finding } from "../../../src/core/engine/finding";

/** A finding of which a case says only what matters to it. */
export function makeFinding(given: Partial<Finding> = {}): Finding {
  const message = { th: "ข้อความ", en: "words" };
  return {
    check: "missing-result",
    severity: "error",
    measure: null,
    column: null,
    cell: null,
    message,
    quote: null,
    fixable: false,
    ...given,
  };
}
