import { partKey, relationshipsPart, resolvePart } from "../../package/part-name";
import type { ForkedStore } from "./fork-store";
import type { WorkbookParts } from "./locate-parts";
import { localName, scanTags } from "./scan-tags";
import { spliceText, type Replacement } from "./splice-text";
import { readAttributes } from "./xml-attributes";

const CONTENT_TYPES = "[content_types].xml";

/** Removes the list in which Excel keeps the order of its formulas: it names cells by address, and Excel makes it again. */
export function dropCalculationChain({ workbook, relationships }: WorkbookParts, store: ForkedStore): void {
  const chain = relationships.find(({ type }) => type === "calcChain")?.target;
  if (chain === undefined || !store.has(chain)) return;
  const list = relationshipsPart(workbook);
  store.write(
    list,
    withoutElements(store.read(list), "Relationship", ({ Type = "", Target = "" }) => {
      return Type.endsWith("/calcChain") && resolvePart(workbook, Target) === chain;
    }),
  );
  store.write(
    CONTENT_TYPES,
    withoutElements(
      store.read(CONTENT_TYPES),
      "Override",
      ({ PartName = "" }) => partKey(PartName) === chain,
    ),
  );
  store.remove(chain);
}

function withoutElements(
  text: string,
  element: string,
  isUnwanted: (attributes: Readonly<Record<string, string>>) => boolean,
): string {
  const replacements: Replacement[] = [];
  let end = -1;
  scanTags(text, (tag) => {
    if (localName(tag.name) !== element) return;
    if (tag.kind === "close") {
      const open = replacements.at(-1);
      if (open !== undefined && open.end === end) replacements.push({ start: end, end: tag.end, text: "" });
      end = -1;
    } else if (isUnwanted(readAttributes(text.slice(tag.start, tag.end)))) {
      replacements.push({ start: tag.start, end: tag.end, text: "" });
      end = tag.kind === "open" ? tag.end : -1;
    }
  });
  return spliceText(text, replacements);
}
