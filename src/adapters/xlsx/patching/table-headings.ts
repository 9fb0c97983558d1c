import type { CellEdit } from "../../../core/changes/cell-edit";
import { plainCellText } from "../../../core/text/plain-cell-text";
import type { RawArea } from "../../../core/sheet/raw-table";
import { parseArea, type CellAddress } from "../cell-address";
import { escapeEscapes } from "../cell-text";
import type { OfficePackage } from "../../package/open-package";
import { readRelationships } from "../../package/read-relationships";
import type { SheetPart } from "./locate-parts";
import type { PartStore } from "./part-store";
import { localName, scanTags, type Tag } from "./scan-tags";
import { spliceText, type Replacement } from "./splice-text";
import { readAttributes, setAttributes } from "./xml-attributes";

/**
 * The headings of a sheet's tables. A table keeps the name of each column a second time; where the two differ Excel takes the file
 * for a damaged one.
 */
export interface TableHeadings {
  /**
   * Writes an edit also into the definition of the table whose heading it changes; false where the table cannot have such a
   * heading.
   */
  readonly claim: (edit: CellEdit, place: CellAddress) => boolean;
  /** Writes the names that were taken over into the tables' parts. */
  readonly write: () => void;
}

/** Most characters that the name of a table's column can have in Excel. */
const MAX_HEADING_CHARACTERS = 255;

interface Column {
  readonly tag: Tag;
  name: string;
  isRenamed: boolean;
}

interface Table {
  readonly part: string;
  readonly area: RawArea;
  readonly hasHeadings: boolean;
  readonly isQuery: boolean;
  readonly name: string;
  readonly columns: readonly Column[];
}

/** Opens the tables of a sheet, where it has any. */
export function openTableHeadings(
  sheet: SheetPart,
  {
    source,
    files,
    store,
  }: {
    readonly source: OfficePackage;
    readonly files: readonly string[];
    readonly store: PartStore;
  },
): TableHeadings {
  const tables = readRelationships(source, sheet.part).flatMap(({ type, target }) =>
    type === "table" && store.has(target) ? readTable(target, store.read(target)) : [],
  );
  return {
    claim: ({ after, type }, { row, column }) => {
      const table = tables.find(
        ({ area, hasHeadings }) =>
          hasHeadings && row === area.top && area.left <= column && column <= area.right,
      );
      if (table === undefined) return true;
      const text = plainCellText(after);
      const heading = table.columns[column - table.area.left];
      const isTaken = table.columns.some(
        (one) => one !== heading && one.name.toLowerCase() === text.toLowerCase(),
      );
      if (text.length > MAX_HEADING_CHARACTERS) return false;
      if (heading === undefined || text === "" || type !== undefined || isTaken) return false;
      if (table.isQuery || isReferredTo(table.name, files, store)) return false;
      heading.name = text;
      heading.isRenamed = true;
      return true;
    },
    write: () => {
      for (const { part, columns } of tables) {
        const text = store.read(part);
        store.write(
          part,
          spliceText(
            text,
            columns.flatMap((column) => renameColumn(text, column)),
          ),
        );
      }
    },
  };
}

function readTable(part: string, text: string): Table[] {
  const columns: Column[] = [];
  let own: Readonly<Record<string, string>> = {};
  scanTags(text, (tag) => {
    if (tag.kind === "close") return;
    const element = localName(tag.name);
    if (element === "table") own = readAttributes(text.slice(tag.start, tag.end));
    else if (element === "tableColumn") {
      const { name = "" } = readAttributes(text.slice(tag.start, tag.end));
      columns.push({ tag, name, isRenamed: false });
    }
  });
  const area = parseArea(own.ref ?? "");
  if (area === null) return [];
  const hasHeadings = own.headerRowCount !== "0";
  const isQuery = own.tableType === "queryTable" || own.tableType === "xml";
  return [{ part, area, hasHeadings, isQuery, name: own.displayName ?? "", columns }];
}

const XML_FILE = /^xl\/.*\.xml$/;

/** Formulas name a table's columns after its own name (Table1[ค่า]); a pivot table names the table it is made from. */
function isReferredTo(name: string, files: readonly string[], store: PartStore): boolean {
  const formula = `${name}[`.toLowerCase();
  const pivot = `name="${name}"`.toLowerCase();
  return files.some((file) => {
    if (!XML_FILE.test(file) || file === "xl/sharedstrings.xml") return false;
    const text = store.read(file).toLowerCase();
    return text.includes(formula) || (file.includes("pivotcachedefinition") && text.includes(pivot));
  });
}

const LINE_BREAK = /\n/g;

function renameColumn(text: string, { tag, name, isRenamed }: Column): Replacement[] {
  if (!isRenamed) return [];
  const escaped = escapeEscapes(name).replace(LINE_BREAK, "_x000a_");
  const xml = setAttributes(text.slice(tag.start, tag.end), { name: escaped });
  return [{ start: tag.start, end: tag.end, text: xml }];
}
