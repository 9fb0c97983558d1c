import { AlignmentType, type INumberingOptions } from "docx";
import type { MarkerIndent } from "../../core/report/model/marker-indents";
import type { CellParagraph } from "../../core/report/model/report-model";
import {
  beginList,
  goesOn,
  leftOf,
  placeItems,
  takeItem,
  type ItemList,
  type ListLevel,
} from "./place-items";
import { readMarker } from "./read-marker";

/** Where an item is in the document's lists, as the library wants it. */
export interface ItemPlace {
  readonly reference: string;
  readonly instance: number;
  readonly level: number;
}

/** Where a measure's number is: the one list of the table has one indent, each row its own. */
export interface MeasurePlace extends ItemPlace {
  readonly hasOtherIndent: boolean;
}

/** The lists of a document. */
export interface ReportLists {
  /** The places of a cell's items; null for a paragraph without a marker and for a marker that stays typed. */
  readonly placeItems: (
    paragraphs: readonly CellParagraph[],
    indents: readonly MarkerIndent[],
  ) => readonly (ItemPlace | null)[];
  /** The place of a measure's own number, which counts on from row to row. */
  readonly placeMeasure: (marker: string, indent: MarkerIndent) => MeasurePlace | null;
  /** The definitions of what was placed. */
  readonly definitions: () => INumberingOptions["config"];
}

type LevelOptions = INumberingOptions["config"][number]["levels"][number];

/** Word's older format counts no further than 2,046 lists ([MS-DOC], sprmPIlfo); what is behind them stays typed. */
const MOST_LISTS = 2_000;
const TOP = 0;
/**
 * A machine without the official font draws markers wider than their room; the text then begins this part of the room later, where
 * it would else be taken to Word's next stop for tabs, 12.7 mm from the last.
 */
const WIDER = 0.6;

/**
 * Real lists for the items of the table, so that a step that is put in renumbers those after it, and a measure the measures. Lists
 * that look the same share a definition, and each begins with its own number.
 */
export function createReportLists(): ReportLists {
  const registry = createRegistry();
  let measures: { readonly list: ItemList; readonly place: ItemPlace } | null = null;
  return {
    placeItems: (paragraphs, indents) => {
      const placed = placeItems(paragraphs, indents);
      const places = new Map<ItemList, Omit<ItemPlace, "level"> | null>();
      return placed.map((item) => {
        if (item === null) return null;
        const { list, level } = item;
        if (!places.has(list)) places.set(list, registry.add(list, "cell"));
        const place = places.get(list) ?? null;
        return place === null ? null : { ...place, level };
      });
    },
    placeMeasure: (marker, indent) => {
      const form = readMarker(marker);
      if (form === null || form.path.length === 0) return null;
      if (measures !== null && goesOn(measures.list, TOP, form, null)) {
        takeItem(measures.list, TOP, form, indent);
      } else {
        const list = beginList(TOP, form, indent);
        const place = registry.add(list, "measures");
        if (place === null) return null;
        measures = { list, place: { ...place, level: TOP } };
      }
      return {
        ...measures.place,
        hasOtherIndent: measures.list.levels.get(TOP)?.left !== leftOf(indent),
      };
    },
    definitions: registry.definitions,
  };
}

/** Lists of two kinds never count on from each other, though they look the same. */
type ListKind = "cell" | "measures";

interface Registry {
  readonly add: (list: ItemList, kind: ListKind) => Omit<ItemPlace, "level"> | null;
  readonly definitions: () => INumberingOptions["config"];
}

function createRegistry(): Registry {
  const looks = new Map<
    string,
    { readonly list: ItemList; readonly kind: ListKind; readonly reference: string; last: number }
  >();
  let made = 0;
  return {
    add: (list, kind) => {
      const look = kind + JSON.stringify([...list.levels]);
      const known = looks.get(look);
      // Bullets count nothing: one list does for all of a look.
      if (known !== undefined && !list.isCounted) return { reference: known.reference, instance: known.last };
      if (made === MOST_LISTS) return null;
      made++;
      const entry = known ?? { list, kind, reference: `list${looks.size + 1}`, last: 0 };
      looks.set(look, entry);
      entry.last++;
      return { reference: entry.reference, instance: entry.last };
    },
    definitions: () =>
      [...looks.values()].map(({ list, kind, reference }) => ({
        reference,
        levels: [...list.levels].map(([level, look]) => levelOptions(level, look, kind)),
      })),
  };
}

function levelOptions(
  level: number,
  { format, text, start, left, hanging }: ListLevel,
  kind: ListKind,
): LevelOptions {
  // A measure with a wider number has an indent of its own, and a stop before it would come first.
  const stop = kind === "cell" ? { leftTabStop: left + Math.round(hanging * WIDER) } : {};
  return {
    level,
    format,
    text,
    start,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left, hanging }, ...stop } },
  };
}
