import { fail, succeed, type Result } from "../../../app/ports/result";
import type { SheetPicture, SheetPictures, UnusablePicture } from "../../../core/model/sheet-picture";
import type { RawArea } from "../../../core/sheet/raw-table";
import { fileFaultOf } from "../../package/package-fault";
import { openPackage, type OfficePackage } from "../../package/open-package";
import { readRelationships, type Relationship } from "../../package/read-relationships";
import { LAST_COLUMN, LAST_ROW, WORKBOOK_LIMITS, type WorkbookLimits } from "../limits";
import { findWorksheets, readBook, type FoundSheet } from "../read-book";
import { faultOf } from "../workbook-fault";
import { anchorArea } from "./anchor-area";
import { PICTURE_LIMITS, type PictureLimits } from "./limits";
import { readCellPictures } from "./read-cell-pictures";
import { readDrawing } from "./read-drawing";
import { createMediaReader, type MediaReader } from "./read-media";
import { readRichPictures, type RichPicture } from "./read-rich-pictures";
import { readSheetGrid, type SheetGrid } from "./read-sheet-grid";

/**
 * The pictures that lie on some sheets of an .xlsx file or in their cells, with the bytes that the file holds. One drawing that is damaged
 * or has too much takes nothing from the others: it is told as one unusable picture that covers the sheet.
 * @param sheets names of the sheets; one that the file does not have is passed over
 * @returns a fault where the file itself cannot be read; never throws for what a file holds
 */
export function readPictures(
  bytes: Uint8Array,
  sheets: readonly string[],
  limits: WorkbookLimits & PictureLimits = { ...WORKBOOK_LIMITS, ...PICTURE_LIMITS },
): Result<SheetPictures> {
  try {
    const source = openPackage(bytes, "workbook", limits);
    return succeed(readSheets(source, sheets, limits));
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    return fail(fault);
  }
}

/** A picture before its bytes are known. */
interface FoundPicture extends Pick<SheetPicture, "area" | "turn" | "description"> {
  readonly part: string | null;
}

interface Book {
  readonly relationships: readonly Relationship[];
  readonly richPictures: ReadonlyMap<string, RichPicture>;
  readonly wpsPictures: ReadonlyMap<string, RichPicture & Pick<SheetPicture, "turn">>;
}

function readSheets(
  source: OfficePackage,
  names: readonly string[],
  limits: WorkbookLimits & PictureLimits,
): SheetPictures {
  const bookPart = readRelationships(source, "").find(({ type }) => type === "officeDocument")?.target;
  if (bookPart === undefined) return { pictures: [], unusable: [] };
  const relationships = readRelationships(source, bookPart);
  const worksheets = findWorksheets(readBook(source, bookPart, limits.sheets).sheets, relationships);
  const book = {
    relationships,
    richPictures: readOr(new Map<string, never>(), () => readRichPictures(source, relationships)),
    wpsPictures: readOr(new Map<string, never>(), () => readWpsPictures(source, relationships)),
  };
  const media = createMediaReader(source, limits);
  const pictures: SheetPicture[] = [];
  const unusable: UnusablePicture[] = [];
  for (const name of new Set(names)) {
    const sheet = worksheets.find((one) => one.name === name);
    if (sheet === undefined) continue;
    const found = findPictures(source, sheet, book);
    for (const one of inOrder(found)) addPicture(name, one, media, pictures, unusable);
    if (found.includes(DAMAGED)) unusable.push({ sheet: name, area: WHOLE_SHEET, format: "" });
  }
  return { pictures, unusable };
}

const WHOLE_SHEET: RawArea = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };
const DAMAGED = "damaged";
type Found = FoundPicture | typeof DAMAGED;

function addPicture(
  sheet: string,
  { part, area, turn, description }: FoundPicture,
  media: MediaReader,
  pictures: SheetPicture[],
  unusable: UnusablePicture[],
): void {
  const medium = media(part);
  if (medium.kind === null) unusable.push({ sheet, area, format: medium.format });
  else pictures.push({ sheet, area, ...medium, turn, description });
}

function findPictures(source: OfficePackage, sheet: FoundSheet, book: Book): readonly Found[] {
  return [
    ...readOr<readonly Found[]>([DAMAGED], () => findDrawn(source, sheet)),
    ...readOr<readonly Found[]>([DAMAGED], () => findInCells(source, sheet, book)),
  ];
}

function findDrawn(source: OfficePackage, { part }: FoundSheet): readonly Found[] {
  const drawings = readRelationships(source, part).filter(({ type }) => type === "drawing");
  let grid: SheetGrid | null = null;
  const loadGrid = (): SheetGrid => (grid ??= readSheetGrid(source, part));
  return drawings.flatMap(({ target }) =>
    readOr<readonly Found[]>([DAMAGED], () => {
      const targets = targetsOf(source, target);
      return readDrawing(source, target).map(({ anchor, picture: { embed, turn, description } }) => ({
        area: anchorArea(anchor, loadGrid),
        part: targets.get(embed ?? "") ?? null,
        turn,
        description,
      }));
    }),
  );
}

function findInCells(source: OfficePackage, { part }: FoundSheet, book: Book): readonly Found[] {
  const { richPictures, wpsPictures } = book;
  if (richPictures.size === 0 && wpsPictures.size === 0) return [];
  return readCellPictures(source, part).flatMap(({ area, richValue, wpsName }) => {
    const picture = wpsName === null ? richPictures.get(richValue ?? "") : wpsPictures.get(wpsName);
    return picture === undefined ? [] : [{ turn: 0, ...picture, area }];
  });
}

/** Pictures in cells of WPS Office, by the name in their formulas. */
function readWpsPictures(source: OfficePackage, relationships: readonly Relationship[]): Book["wpsPictures"] {
  const part = relationships.find(({ type }) => type === "cellImage")?.target;
  if (part === undefined || !source.has(part)) return new Map();
  const targets = targetsOf(source, part);
  return new Map(
    readDrawing(source, part).map(({ picture: { name, embed, turn, description } }) => [
      name,
      { part: targets.get(embed ?? "") ?? null, turn, description },
    ]),
  );
}

function targetsOf(source: OfficePackage, part: string): ReadonlyMap<string, string> {
  return new Map(readRelationships(source, part).map(({ id, target }) => [id, target]));
}

/** From top to bottom and from left to right; of two at one place the one that was put there first. */
function inOrder(found: readonly Found[]): readonly FoundPicture[] {
  return found
    .filter((one) => one !== DAMAGED)
    .sort((one, other) => one.area.top - other.area.top || one.area.left - other.area.left);
}

/** What was read, or something else where the file is at fault. */
function readOr<Value>(otherwise: Value, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (fileFaultOf(error) === null) throw error;
    return otherwise;
  }
}
