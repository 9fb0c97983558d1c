import { fail, succeed, type Result } from "../../../app/ports/result";
import type { AddedSheet } from "../../../core/changes/added-sheet";
import { largest } from "../../../core/lists/extremes";
import type { RawWorkbook } from "../../../core/sheet/raw-table";
import { openPackage } from "../../package/open-package";
import { partKey, relationshipsPart } from "../../package/part-name";
import { readZipDirectory } from "../../package/read-zip-directory";
import { readWorkbook } from "../read-workbook";
import { faultOf } from "../workbook-fault";
import { addedSheetXml } from "./added-sheet-xml";
import { locateParts, type WorkbookParts } from "./locate-parts";
import { openPartStore, type PartStore } from "./part-store";
import { rewriteZip } from "./rewrite-zip";
import { isSameReading } from "./same-reading";
import { localName, scanTags, type Tag } from "./scan-tags";
import { spliceText } from "./splice-text";
import { readAttributes } from "./xml-attributes";
import { escapeXml } from "./xml-text";

const CONTENT_TYPES = "[content_types].xml";
const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Adds worksheets behind the others of an .xlsx or .xlsm file. The lists that name its sheets grow, and every other part is copied as it
 * is, byte for byte. The result is read back before it is returned.
 * @param bytes of a workbook that can be read; one that cannot comes back as a sentence for the user
 * @throws where the new file does not show the old sheets as they were and the new ones behind them: a fault of the tool
 */
export async function addSheets(
  bytes: Uint8Array,
  sheets: readonly AddedSheet[],
): Promise<Result<Uint8Array>> {
  const before = await readWorkbook(bytes);
  if (!before.ok) return before;
  if (sheets.length === 0) return succeed(bytes);
  try {
    const added = addParts(bytes, sheets);
    await proveReading(added, before.value, sheets);
    return succeed(added);
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    return fail(fault);
  }
}

interface NewPart {
  /** As the zip names it. */
  readonly file: string;
  readonly relationship: string;
  readonly sheetId: number;
  readonly sheet: AddedSheet;
}

function addParts(bytes: Uint8Array, sheets: readonly AddedSheet[]): Uint8Array {
  const source = openPackage(bytes, "workbook");
  const store = openPartStore(source);
  const parts = locateParts(source, store);
  const files = new Set(readZipDirectory(bytes).keys());
  const named = nameParts(sheets, parts, store, files);
  const list = relationshipsPart(parts.workbook);
  store.write(parts.workbook, withSheets(store.read(parts.workbook), named));
  store.write(list, withRelationships(store.read(list), named));
  store.write(CONTENT_TYPES, withContentTypes(store.read(CONTENT_TYPES), named));
  const encoder = new TextEncoder();
  const contents = named.map(({ file, sheet }): [string, Uint8Array] => {
    const part = parts.sheets.find(({ name }) => name === sheet.source)?.part;
    if (part === undefined) throw new Error(`no sheet ${sheet.source} to copy from`);
    return [file, encoder.encode(addedSheetXml(store.read(part), sheet))];
  });
  return rewriteZip(bytes, store.changes(), new Map(contents));
}

/** Names and numbers that the package does not have yet. */
function nameParts(
  sheets: readonly AddedSheet[],
  { workbook }: WorkbookParts,
  store: PartStore,
  files: ReadonlySet<string>,
): readonly NewPart[] {
  const ids = elementsOf(store.read(workbook), "sheet").map(({ attributes }) => Number(attributes.sheetId));
  const known = new Set(
    elementsOf(store.read(relationshipsPart(workbook)), "Relationship").map(
      ({ attributes }) => attributes.Id,
    ),
  );
  let [sheetId, count] = [largest(ids, 0), 0];
  return sheets.map((sheet) => {
    do count += 1;
    while (files.has(partKey(fileName(count))) || known.has(relationshipId(count)));
    sheetId += 1;
    return { file: fileName(count), relationship: relationshipId(count), sheetId, sheet };
  });
}

function fileName(count: number): string {
  return `xl/worksheets/added${count}.xml`;
}

function relationshipId(count: number): string {
  return `rIdAdded${count}`;
}

interface Element {
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string>>;
}

function elementsOf(text: string, wanted: string): Element[] {
  const found: Element[] = [];
  scanTags(text, (tag) => {
    if (tag.kind === "close" || localName(tag.name) !== wanted) return;
    found.push({ tag, attributes: readAttributes(text.slice(tag.start, tag.end)) });
  });
  return found;
}

/** Elements of a list are written like those that are there, at its end. */
function appendTo(text: string, list: string, elements: (prefix: string) => readonly string[]): string {
  let open: Tag | null = null;
  let close: Tag | null = null;
  scanTags(text, (tag) => {
    if (localName(tag.name) !== list) return;
    if (tag.kind === "close") close = tag;
    else open ??= tag;
  });
  const start = open as Tag | null;
  if (start === null) throw new Error(`a package without its list ${list} was read`);
  const prefix = start.name.slice(0, start.name.indexOf(":") + 1);
  const xml = elements(prefix).join("");
  if (start.kind === "empty") {
    const own = text.slice(start.start, start.end - 2).trimEnd();
    return spliceText(text, [{ start: start.start, end: start.end, text: `${own}>${xml}</${start.name}>` }]);
  }
  const at = (close as Tag | null)?.start ?? start.end;
  return spliceText(text, [{ start: at, end: at, text: xml }]);
}

function withSheets(text: string, named: readonly NewPart[]): string {
  // The prefix of relationships is free; the sheets that are there say which it is.
  const [first] = elementsOf(text, "sheet");
  const id = Object.keys(first?.attributes ?? {}).find((name) => name.endsWith(":id")) ?? "r:id";
  return appendTo(text, "sheets", (prefix) =>
    named.map(
      ({ sheet, sheetId, relationship }) =>
        `<${prefix}sheet name="${escapeXml(sheet.name)}" sheetId="${sheetId}" ${id}="${relationship}"/>`,
    ),
  );
}

function withRelationships(text: string, named: readonly NewPart[]): string {
  // Strict files have another address for the same type.
  const type = elementsOf(text, "Relationship").find(({ attributes }) =>
    attributes.Type?.endsWith("/worksheet"),
  )?.attributes.Type;
  return appendTo(text, "Relationships", (prefix) =>
    named.map(
      ({ file, relationship }) =>
        `<${prefix}Relationship Id="${relationship}" Type="${escapeXml(type ?? "")}" Target="/${file}"/>`,
    ),
  );
}

function withContentTypes(text: string, named: readonly NewPart[]): string {
  return appendTo(text, "Types", (prefix) =>
    named.map(({ file }) => `<${prefix}Override PartName="/${file}" ContentType="${WORKSHEET_TYPE}"/>`),
  );
}

async function proveReading(
  bytes: Uint8Array,
  before: RawWorkbook,
  sheets: readonly AddedSheet[],
): Promise<void> {
  const found = await readWorkbook(bytes);
  if (!found.ok) throw new Error(`the workbook with new sheets cannot be read: ${found.fault.en}`);
  const { tables } = found.value;
  const old = { ...found.value, tables: tables.slice(0, before.tables.length) };
  const names = tables.slice(before.tables.length).map(({ sheet }) => sheet);
  if (isSameReading(old, before) && names.join("\n") === sheets.map(({ name }) => name).join("\n")) return;
  throw new Error("the workbook with new sheets does not show the old ones as they were");
}
