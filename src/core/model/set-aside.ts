/** Why a person says that a finding is no slip. */
export type AsideReason =
  /** What the sheet says is right as it is. */
  | { readonly kind: "right" }
  /** What the check asks for is not asked of this measure. */
  | { readonly kind: "not-applicable" }
  | { readonly kind: "other"; readonly words: string };

/** What a person said when a finding was set aside. */
export interface Aside {
  readonly reason: AsideReason;
  /** What was added to the reason; null for nothing. */
  readonly explanation: string | null;
  /** Null where no name was given. */
  readonly by: string | null;
  /** The day as YYYY-MM-DD where it can be read, else as it is written. */
  readonly on: string;
}

/** The words of the reasons that have no words of their own, as the workbook shows them. */
export const ASIDE_REASONS = {
  right: "ถูกต้องแล้ว",
  "not-applicable": "ไม่เกี่ยวกับมาตรการนี้",
} as const;

/**
 * The reason and what was added to it, in one text.
 * @example asideWords({ reason: { kind: "right" }, explanation: "อำเภอยืนยัน" }) // "ถูกต้องแล้ว: อำเภอยืนยัน"
 */
export function asideWords({ reason, explanation }: Pick<Aside, "reason" | "explanation">): string {
  const words = reasonWords(reason);
  return explanation === null ? words : `${words}: ${explanation}`;
}

/** The words of a reason, in Thai or as the person wrote them. */
export function reasonWords(reason: AsideReason): string {
  return reason.kind === "other" ? reason.words : ASIDE_REASONS[reason.kind];
}
