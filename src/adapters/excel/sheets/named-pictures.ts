/// <reference types="office-js" />

import type { Result } from "../../../app/ports/result";
import type { NamedPicture, PictureOverCell } from "../../../app/ports/spreadsheet";
import { runExcel } from "../host/run-excel";
import { toBase64 } from "../host/to-base64";

/** Points; a settings sheet is to stay a list that is read from top to bottom. */
const HIGHEST_ROW = 60;
/** Points between the picture and the edges of its cell, so that it begins and ends in it. */
const EDGE = 2;
const NARROWEST = 1;

/** Whether a sheet has a picture of the name, in one round trip; false where there is no such sheet. */
export function hasPicture(picture: NamedPicture): Promise<Result<boolean>> {
  return runExcel({ delayForCellEdit: true }, async (context) => {
    const found = await findShapes(context, picture);
    return found.length > 0;
  });
}

/**
 * Puts a picture over a cell, in two round trips: its own ratio, as large as the cell's width and a row of 60 points allow. Those before of
 * its name go last, so that they are still there where Excel refuses the new one.
 */
export function putPicture(picture: PictureOverCell): Promise<Result<null>> {
  const { sheet, cell, name, bytes, width, height } = picture;
  return runExcel({ delayForCellEdit: true }, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = worksheet.getRange(cell).load("left,top,width,height");
    const before = await findShapes(context, picture);
    const across = Math.max(NARROWEST, range.width - 2 * EDGE);
    const scale = Math.min(across / width, (HIGHEST_ROW - 2 * EDGE) / height);
    const shape = worksheet.shapes.addImage(toBase64(bytes));
    shape.placement = "OneCell";
    shape.lockAspectRatio = false;
    // Said even where it is none: Excel may have turned a photo itself.
    shape.rotation = 0;
    shape.width = width * scale;
    shape.height = height * scale;
    shape.lockAspectRatio = true;
    if (range.height < height * scale + 2 * EDGE) range.format.rowHeight = height * scale + 2 * EDGE;
    shape.left = range.left + EDGE;
    shape.top = range.top + EDGE;
    shape.name = name;
    for (const one of before) one.delete();
    await context.sync();
    return null;
  });
}

/** Takes all pictures of the name off a sheet, and no other; false where there was none. */
export function removePicture(picture: NamedPicture): Promise<Result<boolean>> {
  return runExcel({ delayForCellEdit: true }, async (context) => {
    const found = await findShapes(context, picture);
    for (const one of found) one.delete();
    await context.sync();
    return found.length > 0;
  });
}

/** A copy that a person made has the same name. */
async function findShapes(
  context: Excel.RequestContext,
  { sheet, name }: NamedPicture,
): Promise<readonly Excel.Shape[]> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
  const shapes = worksheet.shapes.load("items/name");
  await context.sync();
  return worksheet.isNullObject ? [] : shapes.items.filter((shape) => shape.name === name);
}
