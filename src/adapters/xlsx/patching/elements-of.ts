import { localName, scanTags, type Tag } from "./scan-tags";
import { readAttributes } from "./xml-attributes";

/** An element of an XML text by place. */
export interface FoundElement {
  /** Its opening tag. */
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string>>;
  /** As written, between its tags. */
  readonly inside: string;
  readonly insideEnd: number;
  /** Behind its closing tag. */
  readonly end: number;
}

/** The elements of a name, whichever prefix it has, in their order; those that hold one another are given from the outermost only. */
export function elementsOf(text: string, wanted: string): readonly FoundElement[] {
  const found: FoundElement[] = [];
  let open: Tag | null = null;
  let depth = 0;
  const add = (tag: Tag, insideEnd: number, end: number): void => {
    found.push({
      tag,
      attributes: readAttributes(text.slice(tag.start, tag.end)),
      inside: tag.kind === "empty" ? "" : text.slice(tag.end, insideEnd),
      insideEnd,
      end,
    });
  };
  scanTags(text, (tag) => {
    if (localName(tag.name) !== wanted) return;
    if (open === null) {
      if (tag.kind === "empty") add(tag, tag.end, tag.end);
      if (tag.kind === "open") open = tag;
      return;
    }
    if (tag.kind === "open") depth += 1;
    if (tag.kind !== "close") return;
    if (depth > 0) depth -= 1;
    else {
      add(open, tag.start, tag.end);
      open = null;
    }
  });
  return found;
}
