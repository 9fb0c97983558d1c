import type { ReportText } from "./report-model";

/**
 * Puts values into the `{slots}` of a sentence; a null value leaves a gap.
 * @throws Error for a slot that is not in `values`
 * @example fillText("ตามที่{organization} ได้กำหนด", { organization: null }) // ["ตามที่", null, " ได้กำหนด"]
 */
export function fillText(template: string, values: Readonly<Record<string, string | null>>): ReportText {
  const text: (string | null)[] = [];
  for (const [index, piece] of template.split(/\{(\w+)\}/).entries()) {
    const value = index % 2 === 0 ? piece : slotValue(values, piece, template);
    const last = text.at(-1);
    if (typeof value === "string" && typeof last === "string") text[text.length - 1] = last + value;
    else if (value !== "") text.push(value);
  }
  return text;
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
