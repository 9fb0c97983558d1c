import { strToU8 } from "fflate";
import type { SheetLayout } from "../../core/model/workbook-layout";
import { openPackage } from "../package/open-package";
import { partKey } from "../package/part-name";
import { rewriteZip } from "./patching/rewrite-zip";

const FIXED_ROW = /<row r="(\d+)" ht="([\d.]+)" customHeight="1"/g;

/**
 * A file in whose protected sheets rows with a `fileHeight` begin with that height and grow with what is typed: the library fixes every
 * height that it is told (ISO/IEC 29500-1, 18.3.1.73, customHeight). All other parts stay byte for byte.
 */
export function freeRowHeights(file: Uint8Array, sheets: readonly SheetLayout[]): Uint8Array {
  const source = openPackage(file, "workbook");
  const changed = new Map<string, Uint8Array>();
  sheets.forEach(({ isProtected, rows }, index) => {
    const free = new Set(
      rows.flatMap(({ row, height, fileHeight }) =>
        height === null && fileHeight !== undefined ? [String(row)] : [],
      ),
    );
    if (isProtected !== true || free.size === 0) return;
    const part = partKey(`xl/worksheets/sheet${index + 1}.xml`);
    const pieces: string[] = [];
    const decoder = new TextDecoder();
    source.unpack(part, (piece) => pieces.push(decoder.decode(piece, { stream: true })));
    const freed = pieces
      .join("")
      .replace(FIXED_ROW, (row, number: string, height: string) =>
        free.has(number) ? `<row r="${number}" ht="${height}"` : row,
      );
    changed.set(part, strToU8(freed));
  });
  return changed.size === 0 ? file : rewriteZip(file, changed);
}
