import { countUpTo } from "../package/count-up-to";
import type { OfficePackage } from "../package/open-package";
import { parseXml } from "../package/parse-xml";
import type { Relationship } from "../package/read-relationships";
import { MAX_RICH_VALUES } from "./limits";
import { readRichValueEntries } from "./read-rich-value-entries";
import { richValueParts } from "./rich-value-parts";

/** Name of the kind of rich values that are errors, like #SPILL! and #FIELD! ([MS-XLSX] 2.2.4.2). */
const ERROR_KIND = "_error";

/**
 * The numbers (`vm`) of the rich values that are errors. Cells name an entry of the value metadata, which names an entry of the future
 * metadata, which names a rich value, whose structure says what it is ([MS-XLSX] 2.3.6).
 */
export function readRichErrors(
  source: OfficePackage,
  relationships: readonly Relationship[],
): ReadonlySet<string> {
  const parts = richValueParts(source, relationships);
  if (parts === null) return new Set();
  const { metadata, values, structures } = parts;
  const kinds = listOf(source, structures, "s", "t");
  const structureOf = listOf(source, values, "rv", "s");
  const entries = readRichValueEntries(source, metadata);
  const errors = entries.flatMap((value, index) =>
    kinds[Number(structureOf[value])] === ERROR_KIND ? [String(index + 1)] : [],
  );
  return new Set(errors);
}

/** One attribute of each element of a name, in their order. */
function listOf(source: OfficePackage, part: string, element: string, attribute: string): string[] {
  const list: string[] = [];
  const count = countUpTo(MAX_RICH_VALUES, "tooManyCells");
  parseXml(source, part, {
    open: (name, attributes) => {
      if (localName(name) !== element) return;
      count();
      list.push(attributes[attribute] ?? "");
    },
    close: () => undefined,
    text: () => undefined,
  });
  return list;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
