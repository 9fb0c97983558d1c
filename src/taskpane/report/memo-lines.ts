import type { Memo, ReportText, SignatureBlock } from "../../core/report/model/report-model";
import { dateGaps } from "../../core/report/model/text-gaps";

/** One line of the memo as it is shown in the pane. */
export interface MemoLine {
  readonly kind: "heading" | "field" | "section" | "paragraph" | "signature";
  /** Of a field: ส่วนราชการ, ที่ …; a further line of the same field has none. */
  readonly label?: string;
  /** null is a dotted line for someone to fill in by hand. */
  readonly text: ReportText;
}

/** The memo from its head to the last endorsement, line by line; nothing is left out. */
export function memoLines(memo: Memo): MemoLine[] {
  const { issuingUnit, documentNumber, documentDate, subject, addressee, enclosures } = memo;
  const fields = [issuingUnit, documentNumber, documentDate, subject, addressee];
  return [
    { kind: "heading", text: [memo.heading] },
    ...fields.map(({ label, value }): MemoLine => ({ kind: "field", label, text: value })),
    ...(enclosures?.values ?? []).map((text, index): MemoLine => ({
      kind: "field",
      ...(index === 0 && { label: enclosures?.label ?? "" }),
      text,
    })),
    ...memo.sections.flatMap(({ heading, paragraphs }): MemoLine[] => [
      { kind: "section", text: [heading] },
      ...paragraphs.map((text): MemoLine => ({ kind: "paragraph", text })),
    ]),
    { kind: "paragraph", text: memo.closing },
    ...memo.preparers.flatMap(signatureLines),
    ...memo.endorsements.flatMap(({ heading, dottedLines, signature }): MemoLine[] => [
      { kind: "section", text: heading },
      ...Array.from({ length: dottedLines }, (): MemoLine => ({ kind: "paragraph", text: [null] })),
      ...signatureLines(signature),
    ]),
  ];
}

function signatureLines({ signature, name, titles, dateLabel }: SignatureBlock): MemoLine[] {
  const date: readonly ReportText[] = dateLabel === null ? [] : [[dateGaps(dateLabel)]];
  return [signature, name, ...titles, ...date].map((text) => ({ kind: "signature", text }));
}
