import { countUpTo } from "../../package/count-up-to";
import type { OfficePackage } from "../../package/open-package";
import { parseXml } from "../../package/parse-xml";
import { readRelationships, type Relationship } from "../../package/read-relationships";
import { MAX_RICH_VALUES } from "../limits";
import { readRichValueEntries } from "../read-rich-value-entries";
import { richValueParts } from "../rich-value-parts";
import { localName, prefixedAttribute } from "./local-name";
import { ownDescription } from "./own-description";

/** A picture in a cell, as its rich value names it. */
export interface RichPicture {
  /** Key of the part with its bytes; null where the file does not hold them. */
  readonly part: string | null;
  readonly description: string | null;
}

/** Of a rich value that is a picture of the file's own, and of one that is fetched ([MS-XLSX] 2.3.6.1). */
const LOCAL_IMAGE = "_localImage";
const WEB_IMAGE = "_webimage";
const IMAGE_KEY = "_rvRel:LocalImageIdentifier";
const TEXT_KEY = "Text";

/** The pictures among the rich values, by the number (`vm`) that cells name them with. */
export function readRichPictures(
  source: OfficePackage,
  relationships: readonly Relationship[],
): ReadonlyMap<string, RichPicture> {
  const pictures = new Map<string, RichPicture>();
  const parts = richValueParts(source, relationships);
  if (parts === null) return pictures;
  const { metadata, values, structures, links } = parts;
  const kinds = readStructures(source, structures);
  const rich = readValues(source, values);
  const targets = links === null ? [] : readTargets(source, links);
  readRichValueEntries(source, metadata).forEach((value, index) => {
    const picture = pictureOf(rich[value], kinds, targets);
    if (picture !== null) pictures.set(String(index + 1), picture);
  });
  return pictures;
}

interface Structure {
  readonly type: string;
  readonly keys: readonly string[];
}

interface RichValue {
  readonly structure: number;
  readonly values: readonly string[];
}

function pictureOf(
  value: RichValue | undefined,
  structures: readonly Structure[],
  targets: readonly (string | null)[],
): RichPicture | null {
  const structure = value && structures[value.structure];
  if (!structure || (structure.type !== LOCAL_IMAGE && structure.type !== WEB_IMAGE)) return null;
  const valueOf = (key: string): string | undefined => value.values[structure.keys.indexOf(key)];
  return {
    part: targets[Number(valueOf(IMAGE_KEY) ?? -1)] ?? null,
    description: ownDescription(valueOf(TEXT_KEY)),
  };
}

function readStructures(source: OfficePackage, part: string): readonly Structure[] {
  const list: { type: string; keys: string[] }[] = [];
  const count = countUpTo(MAX_RICH_VALUES, "tooManyCells");
  parseXml(source, part, {
    open: (name, attributes) => {
      const element = localName(name);
      if (element !== "s" && element !== "k") return;
      count();
      if (element === "s") list.push({ type: attributes.t ?? "", keys: [] });
      else list.at(-1)?.keys.push(attributes.n ?? "");
    },
    close: () => undefined,
    text: () => undefined,
  });
  return list;
}

function readValues(source: OfficePackage, part: string): readonly RichValue[] {
  const list: { structure: number; values: string[] }[] = [];
  const count = countUpTo(MAX_RICH_VALUES, "tooManyCells");
  const countText = countUpTo(source.limits.textCharacters, "tooMuchText");
  let text: string | null = null;
  parseXml(source, part, {
    open: (name, attributes) => {
      const element = localName(name);
      if (element === "rv") {
        count();
        list.push({ structure: Number(attributes.s), values: [] });
      } else if (element === "v") {
        count();
        text = "";
      }
    },
    text: (piece) => {
      if (text === null) return;
      countText(piece.length);
      text += piece;
    },
    close: (name) => {
      if (localName(name) !== "v" || text === null) return;
      list.at(-1)?.values.push(text);
      text = null;
    },
  });
  return list;
}

/** The parts that pictures point to, in their order. */
function readTargets(source: OfficePackage, part: string): readonly (string | null)[] {
  const byId = new Map(readRelationships(source, part).map(({ id, target }) => [id, target]));
  const targets: (string | null)[] = [];
  const count = countUpTo(MAX_RICH_VALUES, "tooManyCells");
  parseXml(source, part, {
    open: (name, attributes) => {
      if (localName(name) !== "rel") return;
      count();
      targets.push(byId.get(prefixedAttribute(attributes, "id") ?? "") ?? null);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return targets;
}
