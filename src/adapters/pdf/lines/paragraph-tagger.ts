import type { Element, Paper, Tag } from "../paper/paper";
import type { ListItem } from "./cell-lines";

/** Where the text of a paragraph belongs, and its number or bullet if it is an item. */
export interface ParagraphTags {
  readonly label: Element | null;
  readonly element: Element;
}

interface OpenList {
  readonly level: number;
  readonly list: Element;
  /** Of its last item: a list inside that item goes there. */
  readonly body: Element;
}

/**
 * Gives a cell's paragraphs their elements, one after the other: items that follow each other are one list, and the list inside an
 * item is part of that item (ISO 32000-1, 14.8.4.3.3), as are further paragraphs of the item. Any other paragraph ends all lists.
 * @param tag of paragraphs that are no items
 */
export function createParagraphTagger(
  paper: Pick<Paper, "addElement">,
  cell: Element,
  tag: Tag,
): (item: ListItem | null) => ParagraphTags {
  let lists: readonly OpenList[] = [];
  return (item) => {
    if (item === null) {
      lists = [];
      return { label: null, element: paper.addElement(tag, cell) };
    }
    const { level, numbering } = item;
    lists = lists.filter((open) => open.level <= level);
    if (numbering === null)
      return { label: null, element: paper.addElement(tag, lists.at(-1)?.body ?? cell) };
    const going = lists.at(-1)?.level === level ? lists.at(-1) : undefined;
    const outer = lists.at(-1)?.body ?? cell;
    const list = going?.list ?? paper.addElement("L", outer, { numbering });
    const entry = paper.addElement("LI", list);
    const label = paper.addElement("Lbl", entry);
    const body = paper.addElement("LBody", entry);
    lists = [...lists.filter((open) => open.level < level), { level, list, body }];
    return { label, element: body };
  };
}
