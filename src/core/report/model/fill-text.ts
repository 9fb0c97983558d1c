import { fillParts } from "./fill-parts";
import type { ReportText } from "./report-model";

/**
 * Puts values into the `{slots}` of a sentence; a null value leaves a gap.
 * @throws Error for a slot that is not in `values`
 * @example fillText("ตามที่{organization} ได้กำหนด", { organization: null }) // ["ตามที่", null, " ได้กำหนด"]
 */
export function fillText(template: string, values: Readonly<Record<string, string | null>>): ReportText {
  return fillParts(
    template
      .split(/\{(\w+)\}/)
      .map((piece, index) => (index % 2 === 0 ? piece : slotValue(values, piece, template))),
  );
}

function slotValue(
  values: Readonly<Record<string, string | null>>,
  slot: string,
  template: string,
): string | null {
  const value = values[slot];
  if (value === undefined) throw new Error(`no value for the slot {${slot}} in "${template}"`);
  return value;
}
