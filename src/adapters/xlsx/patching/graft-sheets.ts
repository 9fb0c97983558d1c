import { unzipSync } from "fflate";
import { fail, succeed, type Result } from "../../../app/ports/result";
import { largest } from "../../../core/lists/extremes";
import { THAI_DATE_FORMAT } from "../../../core/model/thai-date-format";
import type { CellLayout, WorkbookLayout } from "../../../core/model/workbook-layout";
import { toSerial } from "../../../core/calendar/to-serial";
import { openPackage } from "../../package/open-package";
import { partKey, relationshipsPart } from "../../package/part-name";
import { readZipDirectory } from "../../package/read-zip-directory";
import { readAnyWorkbook } from "../read-workbook";
import { faultOf } from "../workbook-fault";
import { writeWorkbook } from "../write-workbook";
import { elementsOf } from "./elements-of";
import { graftStyles } from "./graft-styles";
import { locateParts, type WorkbookParts } from "./locate-parts";
import { openPartStore, type PartStore } from "./part-store";
import { rewriteZip } from "./rewrite-zip";
import { isSameReading } from "./same-reading";
import { spliceText } from "./splice-text";
import { setAttributes } from "./xml-attributes";
import { escapeXml } from "./xml-text";

const CONTENT_TYPES = "[content_types].xml";
/** Days between the two first days that a workbook may count from (ISO/IEC 29500-1, 18.17.4.1). */
const DAYS_TO_1904 = 1462;
/** What a sheet needs beside itself: drawings, charts, pictures, comments. */
const CARRIED = /^xl\/(?!workbook\.xml|styles\.xml|sharedStrings\.xml|theme\/|_rels\/)/;
const STRICT = [
  [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ],
] as const;

/**
 * Puts new sheets behind those of an .xlsx or .xlsm file, with their looks, comments and drawings. The lists that name sheets, styles and
 * parts grow, and every other part is copied as it is, byte for byte. The result is read back before it is returned.
 * @param layout whose sheets bear no name that the file has
 * @throws where the new file does not show the old sheets as they were and the new ones behind them: a fault of the tool
 */
export async function graftSheets(bytes: Uint8Array, layout: WorkbookLayout): Promise<Result<Uint8Array>> {
  const before = await readAnyWorkbook(bytes);
  if (!before.ok) return before;
  if (layout.sheets.length === 0) return succeed(bytes);
  try {
    const source = openPackage(bytes, "workbook");
    const store = openPartStore(source);
    const parts = locateParts(source, store);
    const donor = await writeWorkbook(parts.is1904 ? countedFrom1904(layout) : layout);
    const grafted = addSheets(bytes, donor, { layout, store, parts });
    const found = await readAnyWorkbook(grafted);
    if (!found.ok) throw new Error(`the workbook with new sheets cannot be read: ${found.fault.en}`);
    const { tables } = found.value;
    const old = { ...found.value, tables: tables.slice(0, before.value.tables.length) };
    const names = tables.slice(before.value.tables.length).map(({ sheet }) => sheet);
    if (
      isSameReading(old, before.value) &&
      names.join("\n") === layout.sheets.map(({ name }) => name).join("\n")
    )
      return succeed(grafted);
    throw new Error("the workbook with new sheets does not show the old ones as they were");
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    return fail(fault);
  }
}

interface Graft {
  readonly layout: WorkbookLayout;
  readonly store: PartStore;
  readonly parts: WorkbookParts;
}

function addSheets(bytes: Uint8Array, donorBytes: Uint8Array, { layout, store, parts }: Graft): Uint8Array {
  const donor = unzipSync(donorBytes);
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const textOf = (name: string): string => decoder.decode(donor[name] ?? new Uint8Array());
  const folder = freeFolder(new Set(readZipDirectory(bytes).keys()));
  const moved = (name: string): string => name.replace(/^xl\//, folder);
  const strings = textOf("xl/sharedStrings.xml");
  const texts = elementsOf(strings, "si").map(({ inside }) => inside);
  const styled =
    parts.styles === null ? null : graftStyles(store.read(parts.styles), textOf("xl/styles.xml"));
  if (parts.styles !== null && styled !== null) store.write(parts.styles, styled.text);
  const list = relationshipsPart(parts.workbook);
  const isStrict = store.read(parts.workbook).includes(STRICT[0][1]);
  const added = new Map<string, Uint8Array>();
  for (const name of Object.keys(donor).filter((one) => CARRIED.test(one))) {
    const isSheet = /^xl\/worksheets\/[^/]*\.xml$/.test(name);
    const own = isSheet ? sheetXml(textOf(name), texts, styled?.shift ?? null) : null;
    const text = own !== null && isStrict ? inStrictWords(own) : own;
    added.set(moved(name), text === null ? (donor[name] as Uint8Array) : encoder.encode(text));
  }
  const named = nameSheets(layout, { store, parts, folder });
  const workbook = withNames(
    withSheets(store.read(parts.workbook), named),
    textOf("xl/workbook.xml"),
    parts.sheets.length,
  );
  store.write(parts.workbook, workbook);
  store.write(list, withRelationships(store.read(list), named));
  store.write(
    CONTENT_TYPES,
    withContentTypes(store.read(CONTENT_TYPES), textOf("[Content_Types].xml"), moved),
  );
  return rewriteZip(bytes, store.changes(), added);
}

/** The file's own folders are left alone: paths from one new part to another stay as they are. */
function freeFolder(files: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const folder = `xl/grafted${count}/`;
    if (![...files].some((file) => file.startsWith(partKey(folder)))) return folder;
  }
}

/** Texts stand in their cells, since the list that cells share is another workbook's; styles bear the numbers that they have now. */
function sheetXml(xml: string, texts: readonly string[], shift: number | null): string {
  const styled = xml.replace(/<(?:c|row|col)\s[^>]*>/g, (tag) =>
    tag.replace(/\s(s|style)="(\d+)"/, (_, name: string, style: string) =>
      shift === null ? "" : ` ${name}="${Number(style) + shift}"`,
    ),
  );
  return styled.replace(
    /(<c\s[^>]*)\st="s"([^>]*>)<v>(\d+)<\/v>/g,
    (_, before: string, after: string, index: string) =>
      `${before} t="inlineStr"${after}<is>${texts[Number(index)] ?? "<t/>"}</is>`,
  );
}

function inStrictWords(xml: string): string {
  return STRICT.reduce((text, [transitional, strict]) => text.replaceAll(transitional, strict), xml);
}

interface NewSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
  readonly relationship: string;
  readonly sheetId: number;
}

function nameSheets(
  { sheets }: WorkbookLayout,
  {
    store,
    parts,
    folder,
  }: { readonly store: PartStore; readonly parts: WorkbookParts; readonly folder: string },
): readonly NewSheet[] {
  const ids = elementsOf(store.read(parts.workbook), "sheet").map(({ attributes }) =>
    Number(attributes.sheetId),
  );
  const known = new Set(
    elementsOf(store.read(relationshipsPart(parts.workbook)), "Relationship").map(
      ({ attributes }) => attributes.Id,
    ),
  );
  let count = 0;
  const nextRelationship = (): string => {
    do count += 1;
    while (known.has(`rIdGrafted${count}`));
    return `rIdGrafted${count}`;
  };
  const firstId = largest(ids, 0) + 1;
  return sheets.map(({ name, hidden = false }, index) => ({
    name,
    isHidden: hidden,
    part: `/${folder}worksheets/sheet${index + 1}.xml`,
    relationship: nextRelationship(),
    sheetId: firstId + index,
  }));
}

function withSheets(text: string, named: readonly NewSheet[]): string {
  // The prefix of relationships is free; the sheets that are there say which it is.
  const [first] = elementsOf(text, "sheet");
  const id = Object.keys(first?.attributes ?? {}).find((name) => name.endsWith(":id")) ?? "r:id";
  return appendTo(text, "sheets", (prefix) =>
    named
      .map(
        ({ name, isHidden, sheetId, relationship }) =>
          `<${prefix}sheet name="${escapeXml(name)}" sheetId="${sheetId}"${isHidden ? ' state="hidden"' : ""} ${id}="${relationship}"/>`,
      )
      .join(""),
  );
}

/** Rows that are printed again and areas that are printed, of sheets that stand behind so many others. */
function withNames(text: string, donor: string, sheetsBefore: number): string {
  const names = elementsOf(donor, "definedName");
  if (names.length === 0) return text;
  const xml = (prefix: string): string =>
    names
      .map(({ attributes, inside }) => {
        const tag = setAttributes(`<${prefix}definedName>`, {
          name: attributes.name ?? "",
          localSheetId: String(Number(attributes.localSheetId) + sheetsBefore),
        });
        return `${tag}${inside}</${prefix}definedName>`;
      })
      .join("");
  if (elementsOf(text, "definedNames").length > 0) return appendTo(text, "definedNames", xml);
  // Behind what comes before them (CT_Workbook).
  const [behind] = ["externalReferences", "functionGroups", "sheets"].flatMap((name) =>
    elementsOf(text, name),
  );
  if (behind === undefined) throw new Error("a workbook without sheets was read");
  const prefix = behind.tag.name.slice(0, behind.tag.name.indexOf(":") + 1);
  const { end } = behind;
  return spliceText(text, [
    { start: end, end, text: `<${prefix}definedNames>${xml(prefix)}</${prefix}definedNames>` },
  ]);
}

function withRelationships(text: string, named: readonly NewSheet[]): string {
  // Strict files have another address for the same type.
  const type = elementsOf(text, "Relationship").find(({ attributes }) =>
    attributes.Type?.endsWith("/worksheet"),
  )?.attributes.Type;
  return appendTo(text, "Relationships", (prefix) =>
    named
      .map(
        ({ relationship, part }) =>
          `<${prefix}Relationship Id="${relationship}" Type="${escapeXml(type ?? "")}" Target="${part}"/>`,
      )
      .join(""),
  );
}

function withContentTypes(text: string, donor: string, moved: (name: string) => string): string {
  const known = new Set(
    elementsOf(text, "Default").map(({ attributes }) => attributes.Extension?.toLowerCase()),
  );
  return appendTo(text, "Types", (prefix) =>
    [
      ...elementsOf(donor, "Default").flatMap(({ attributes }) =>
        known.has(attributes.Extension?.toLowerCase()) ? [] : [tagOf(`<${prefix}Default/>`, attributes)],
      ),
      ...elementsOf(donor, "Override").flatMap(({ attributes }) => {
        const part = (attributes.PartName ?? "").replace(/^\//, "");
        if (!CARRIED.test(part)) return [];
        return [tagOf(`<${prefix}Override/>`, { ...attributes, PartName: `/${moved(part)}` })];
      }),
    ].join(""),
  );
}

function tagOf(tag: string, attributes: Readonly<Record<string, string>>): string {
  return setAttributes(tag, attributes);
}

/** Puts elements at the end of a list, written like those that are there. */
function appendTo(text: string, list: string, elements: (prefix: string) => string): string {
  const [found] = elementsOf(text, list);
  if (found === undefined) throw new Error(`a package without its list ${list} was read`);
  const { tag, insideEnd } = found;
  const prefix = tag.name.slice(0, tag.name.indexOf(":") + 1);
  const xml = elements(prefix);
  if (tag.kind !== "empty") return spliceText(text, [{ start: insideEnd, end: insideEnd, text: xml }]);
  const own = text.slice(tag.start, tag.end - 2).trimEnd();
  return spliceText(text, [{ start: tag.start, end: tag.end, text: `${own}>${xml}</${tag.name}>` }]);
}

/** The same sheets for a workbook whose days are counted from 1904. */
function countedFrom1904(layout: WorkbookLayout): WorkbookLayout {
  const counted = (cell: CellLayout): CellLayout => {
    if (cell.value === null || typeof cell.value !== "object") return cell;
    return {
      ...cell,
      value: toSerial(cell.value.date) - DAYS_TO_1904,
      numberFormat: cell.numberFormat ?? THAI_DATE_FORMAT,
    };
  };
  return {
    ...layout,
    sheets: layout.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(counted) })),
    })),
  };
}
