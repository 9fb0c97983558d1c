import { strFromU8, unzipSync } from "fflate";

/** Times New Roman 12, in which the columns of the file are counted: 8 pixels each (ISO/IEC 29500-1, 18.3.1.13). */
const DIGIT = 8;
const MM_PER_PIXEL = 25.4 / 96;

/** A cell with a text, as it lies on the paper. */
export interface ReadCell {
  readonly text: string;
  /** Millimetres from the left edge of the paper. */
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** A sheet as it is printed. */
export interface ReadSheet {
  readonly xml: string;
  readonly rows: readonly { readonly height: number; readonly cells: readonly ReadCell[] }[];
  readonly breaks: readonly number[];
  readonly margins: Readonly<Record<string, number>>;
}

/** What a sheet of a file says of its page, read from its XML and nothing else. */
export function readSheetPages(bytes: Uint8Array): ReadSheet[] {
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const all = (pattern: RegExp, xml: string): RegExpMatchArray[] => [...xml.matchAll(pattern)];
  const strings = all(/<si>(.*?)<\/si>/gs, part("xl/sharedStrings.xml")).map(([, si = ""]) =>
    si.replace(/<[^>]*>/g, ""),
  );
  const styles = part("xl/styles.xml");
  const [fonts = ""] = /<fonts.*?<\/fonts>/s.exec(styles) ?? [];
  const sizes = all(/<font>.*?<sz val="([\d.]+)"\/>.*?<\/font>/gs, fonts).map(([, size]) => Number(size));
  const [formats = ""] = /<cellXfs.*?<\/cellXfs>/s.exec(styles) ?? [];
  const fontIds = all(/<xf [^>]*fontId="(\d+)"/g, formats).map(([, id]) => Number(id));
  return Object.keys(parts)
    .filter((name) => /worksheets\/sheet\d+\.xml$/.test(name))
    .sort()
    .map((name): ReadSheet => {
      const xml = part(name);
      const widths = all(/<col [^>]*width="([\d.]+)"/g, xml).map(([, width]) =>
        Math.trunc(Number(width) * DIGIT + 1e-6),
      );
      const [, margin = ""] = /<pageMargins ([^>]*)\/>/.exec(xml) ?? [];
      const margins = Object.fromEntries(
        all(/(\w+)="([\d.]+)"/g, margin).map(([, side = "", inches]) => [side, Number(inches) * 25.4]),
      );
      const edge = (column: number): number =>
        (margins["left"] ?? 0) +
        widths.slice(0, column).reduce((sum, width) => sum + width, 0) * MM_PER_PIXEL;
      const merged = new Map(
        all(/<mergeCell ref="([A-Z]+\d+):([A-Z]+)\d+"/g, xml).map(([, from = "", to = ""]) => [
          from,
          columnOf(to),
        ]),
      );
      return {
        xml,
        margins,
        breaks: all(/<brk id="(\d+)"/g, xml).map(([, id]) => Number(id) + 1),
        rows: all(/<row [^>]*? ht="([\d.]+)"[^>]*?(?:\/>|>(.*?)<\/row>)/gs, xml).map(
          ([, height, cells = ""]) => ({
            height: Number(height),
            cells: all(/<c r="([A-Z]+\d+)"[^>]*s="(\d+)"[^>]*><v>(\d+)<\/v>/g, cells).map(
              ([, ref = "", style, index]): ReadCell => ({
                text: strings[Number(index)] ?? "",
                left: edge(columnOf(ref) - 1),
                right: edge(merged.get(ref) ?? columnOf(ref)),
                size: sizes[fontIds[Number(style)] ?? 0] ?? 0,
              }),
            ),
          }),
        ),
      };
    });
}

function columnOf(ref: string): number {
  return [...ref.replace(/\d/g, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
