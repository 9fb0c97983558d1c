import { fillTemplate } from "./fill-template";

/**
 * Puts values into the `{slots}` of a message in both languages.
 * @throws Error for a slot without a value
 * @example fillBoth({ th: "แถว {row}", en: "row {row}" }, { row: "7" }) // { th: "แถว 7", en: "row 7" }
 */
export function fillBoth(
  { th, en }: { readonly th: string; readonly en: string },
  values: Readonly<Record<string, string>>,
): { readonly th: string; readonly en: string } {
  return { th: fillTemplate(th, values), en: fillTemplate(en, values) };
}
