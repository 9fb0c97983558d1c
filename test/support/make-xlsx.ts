import { strToU8, zipSync, type Zippable } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A worksheet's part; what is in `data` stands in its sheetData, what is in `after` behind it. */
export function sheetXml(data: string, after = ""): string {
  return `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${after}</worksheet>`;
}

export interface XlsxPlan {
  /** Rows of the first sheet. */
  readonly data?: string;
  /** What follows the rows of the first sheet. */
  readonly after?: string;
  /** Contents of the shared strings' `si`. */
  readonly strings?: readonly string[];
  /** Number format codes; a cell with s="1" has the first. */
  readonly formats?: readonly string[];
  /** Number format ids; their styles follow those of `formats`. */
  readonly formatIds?: readonly number[];
  /** Attributes of workbookPr. */
  readonly workbookPr?: string;
  /** The `sheet` elements and what they point to; without it one sheet, มาตรการ. */
  readonly sheets?: readonly SheetPlan[];
  readonly activeTab?: number;
  /** Parts to add or replace; null takes one away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

export interface SheetPlan {
  readonly name: string;
  readonly state?: string;
  /** Last word of the relationship's type; "worksheet" if not given. */
  readonly type?: string;
  /** Target of the relationship, from xl/. */
  readonly target: string;
  /** Its part; nothing is added without. */
  readonly xml?: string;
}

/** The parts of a small workbook, each as Excel would write it, but for what the plan changes. */
export function xlsxParts(plan: XlsxPlan = {}): Record<string, Uint8Array> {
  const sheets = plan.sheets ?? [
    { name: "มาตรการ", target: "worksheets/sheet1.xml", xml: sheetXml(plan.data ?? "", plan.after) },
  ];
  const parts: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relationshipsXml([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(plan, sheets),
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ...sheets.map(({ type, target }, index) => [`rId${index + 1}`, type ?? "worksheet", target] as const),
      ["rId901", "sharedStrings", "sharedStrings.xml"],
      ["rId902", "styles", "styles.xml"],
    ]),
    "xl/sharedStrings.xml": `${DECLARATION}<sst xmlns="${MAIN}">${(plan.strings ?? []).map((si) => `<si>${si}</si>`).join("")}</sst>`,
    "xl/styles.xml": stylesXml(plan),
    ...Object.fromEntries(sheets.map(({ target, xml }) => [`xl/${target}`, xml ?? null])),
    ...plan.parts,
  };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, content]) =>
      content === null ? [] : [[name, typeof content === "string" ? strToU8(content) : content]],
    ),
  );
}

/** The workbook as a file. */
export function makeXlsx(plan: XlsxPlan = {}): Uint8Array {
  return zipParts(xlsxParts(plan));
}

export function zipParts(parts: Zippable): Uint8Array {
  return zipSync(parts, { mtime: "2026-01-01" });
}

export function relationshipsXml(
  rows: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const list = rows.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}">${list.join("")}</Relationships>`;
}

function workbookXml(plan: XlsxPlan, sheets: readonly SheetPlan[]): string {
  const list = sheets.map(({ name, state }, index) => {
    const stateAttribute = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${index + 1}"${stateAttribute} r:id="rId${index + 1}"/>`;
  });
  const view =
    plan.activeTab === undefined
      ? ""
      : `<bookViews><workbookView activeTab="${plan.activeTab}"/></bookViews>`;
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><workbookPr ${plan.workbookPr ?? ""}/>${view}<sheets>${list.join("")}</sheets></workbook>`;
}

function stylesXml({ formats = [], formatIds = [] }: XlsxPlan): string {
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escapeXml(code)}"/>`,
  );
  const ids = [0, ...formats.map((_, index) => 200 + index), ...formatIds];
  const xfs = ids.map((id) => `<xf numFmtId="${id}"/>`);
  return `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts>${codes.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join("")}</cellXfs></styleSheet>`;
}

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
