import { mergeSpans, type TextSpan } from "./text-span";

/** A shorter text would hold half of a sheet. */
const LEAST_LENGTH = 2;

/**
 * The pieces of a text that no line may break inside, in their order, none touching another (issue 15).
 * @param names names and titles to keep whole besides
 * @example heldSpans("ตามที่อบต.ทุ่งสมมติ", ["อบต.ทุ่งสมมติ"]) // [{ start: 6, end: 19 }]
 */
export function heldSpans(text: string, names: readonly string[]): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  for (const name of names) {
    if (name.length < LEAST_LENGTH) continue;
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      spans.push({ start: at, end: at + name.length });
    }
  }
  return mergeSpans(spans);
}
